/**
 * Queries that readers of this guide make, and the page each must find: the check of whether search is good enough.
 * A page that moves or a query that nobody makes any more is changed here, never made to pass by a special case elsewhere.
 */

export interface QualityQuery {
  readonly how: 'name' | 'alias' | 'misspelt' | 'paraphrased' | 'asked' | 'text';
  readonly query: string;
  /** Path of the page that must be among the first three; where several would serve, any of them. */
  readonly finds: readonly string[];
}

const amazon = (id: string) => `/principles/amazon/${id}/`;
const clarity = (id: string) => `/principles/clarity/${id}/`;
const business = (id: string) => `/principles/business/${id}/`;

const INCOMPLETE = '/questions/bar-raiser/incomplete-data/';
const PRODUCTION = '/questions/bar-raiser/production-issue/';
const EVENTUAL = '/questions/google-design/why-eventual-consistency/';
const VIRAL = '/questions/google-design/viral-video/';
const SPIKE = '/stories/viral-memory-spike/';
const RULES = '/stories/rules-before-machine-learning/';
const PAYMENTS = '/systems/payments/';
const VIEWS = '/systems/view-count/';
const ALOUD = '/chapters/payments-decided-aloud/';

const one = (how: QualityQuery['how'], query: string, ...finds: string[]): QualityQuery => ({ how, query, finds });

export const QUALITY_QUERIES: readonly QualityQuery[] = [
  one('name', 'ownership', amazon('ownership')),
  one('name', 'customer obsession', amazon('customer-obsession')),
  one('name', 'dive deep', amazon('dive-deep')),
  one('name', 'are right a lot', amazon('are-right-a-lot')),
  one('name', 'bias for action', amazon('bias-for-action')),
  one('name', 'time to market', business('time-to-market')),
  one('name', 'viral memory spike', SPIKE),
  one('name', 'payment service', PAYMENTS),
  one('name', 'matrix', '/matrix/'),
  one('name', 'amazon leadership principles', '/principles/#amazon'),
  one('alias', 'two-way door', amazon('bias-for-action')),
  one('alias', 'that’s not my job', amazon('ownership')),
  one('alias', 'outage', PRODUCTION),
  one('alias', 'idempotency key', PAYMENTS, ALOUD),
  one('alias', 'hot partition', VIRAL),
  one('alias', 'trade-offs', clarity('explicit-trade-offs'), '/chapters/mentor-level-clarity/'),
  one('alias', 'judgement', amazon('are-right-a-lot'), '/principles/staff/risk-judgement/'),
  one('alias', 'view counter', VIEWS),
  one('misspelt', 'ownrship', amazon('ownership')),
  one('misspelt', 'amazon leadrship', '/principles/#amazon', '/chapters/amazons-principles/', '/sources/#amazon-leadership-principles'),
  one('misspelt', 'custommer obsesion', amazon('customer-obsession')),
  one('misspelt', 'eventual consistancy', EVENTUAL),
  one('misspelt', 'idempotancy', PAYMENTS, ALOUD),
  one('paraphrased', 'time you shipped without enough data', INCOMPLETE),
  one('paraphrased', 'deciding under uncertainty', INCOMPLETE),
  one('paraphrased', 'an incident that was your own fault', PRODUCTION, SPIKE, '/questions/bar-raiser/a-time-you-failed/'),
  one('paraphrased', 'redis ran out of memory', SPIKE),
  one('paraphrased', 'why not use machine learning first', RULES),
  one('paraphrased', 'customer charged twice', PAYMENTS, ALOUD),
  one(
    'paraphrased',
    'explain a decision to a non-technical audience',
    clarity('communicates-in-layers'),
    '/chapters/mentor-level-clarity/',
  ),
  one('paraphrased', 'how much does it cost to run', business('cost')),
  one('asked', 'Tell me about a time you made a decision with incomplete data', INCOMPLETE),
  one('asked', 'Tell me about a production issue you handled', PRODUCTION),
  one('asked', 'Why is eventual consistency OK here?', EVENTUAL),
  one('asked', 'What happens when a video goes viral?', VIRAL),
  one('asked', 'What if the payment times out?', PAYMENTS, ALOUD),
  one('text', 'saga compensation refund', ALOUD, PAYMENTS),
  one('text', 'bloom filter false positive under-counts', SPIKE, VIEWS, VIRAL, '/sources/#redis-bloom'),
  one('text', 'told ads finance before the fix', SPIKE, PRODUCTION),
  one('text', 'chargeback cost per duplicate', PAYMENTS, '/chapters/business-and-engineering/', ALOUD, business('cost')),
];

/** How many of the queries must find their page among the first three, and how many must find it first. */
export const QUALITY_TARGET = { inThree: QUALITY_QUERIES.length, first: Math.ceil(QUALITY_QUERIES.length * 0.9) } as const;
