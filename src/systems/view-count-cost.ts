/** What the view-count pipeline costs a month, and what a wrong count costs. Prices are the guide's assumptions. */
import type { Ledger } from './ledger.ts';
import { DAY, HOUR, MINUTE, MONTH_DAYS } from './time.ts';

const MILLION = 1e6;
const GB = 1e9;
/** Copies of each event that cross to another zone: all but the leader's. */
const replicas = (copies: number) => copies - 1;

export function deriveViewCountCost(ledger: Ledger): void {
  log(ledger);
  compute(ledger);
  store(ledger);
  total(ledger);
  wrongInvoices(ledger);
}

const monthly = (label: string, value: number, formula: string) => ({
  label,
  unit: '$/month',
  value,
  formula,
  rounding: { significant: 3 } as const,
});

function log({ value: v, show: s, add }: Ledger): void {
  add('raw-events-a-day', {
    label: 'Raw events a day',
    unit: '',
    value: v('views-a-day') / (1 - v('repeat-share')),
    formula: `views a day ÷ (1 − repeats’ share) = ${s('views-a-day')} ÷ (1 − ${s('repeat-share')})`,
    rounding: { decimals: 2 },
  });
  const requests = (v('raw-events-a-day') * MONTH_DAYS) / v('events-a-request');
  add(
    'edge-cost',
    monthly(
      'Requests to the edge',
      (requests / MILLION) * v('edge-price'),
      `raw events × 30 ÷ events a request × price = ${s('raw-events-a-day')} × 30 ÷ ${s('events-a-request')} × ${s('edge-price')}`,
    ),
  );
  add('log-bytes-a-day', {
    label: 'Written to the log a day, one copy',
    unit: 'GB',
    value: (v('raw-events-a-day') * v('event-bytes')) / GB,
    formula: `raw events × bytes each = ${s('raw-events-a-day')} × ${s('event-bytes')}`,
    rounding: { decimals: 0 },
  });
  add('log-stored', {
    label: 'Held by the log, all copies',
    unit: 'GB',
    value: v('log-bytes-a-day') * v('log-retention') * v('log-copies'),
    formula: `a day × retention × copies = ${s('log-bytes-a-day')} × ${s('log-retention')} × ${s('log-copies')}`,
    rounding: { significant: 3 },
  });
  add(
    'log-cost',
    monthly(
      'The log: brokers and storage',
      v('brokers') * v('broker-price') + v('log-stored') * v('log-storage-price'),
      `brokers × price + stored × price = ${s('brokers')} × ${s('broker-price')} + ${s('log-stored')} × ${s('log-storage-price')}`,
    ),
  );
  add(
    'zone-cost',
    monthly(
      'Copies of the log between zones',
      v('log-bytes-a-day') * MONTH_DAYS * replicas(v('log-copies')) * v('zone-price'),
      `a day × 30 × ${replicas(v('log-copies'))} copies × price = ${s('log-bytes-a-day')} × 30 × ${replicas(v('log-copies'))} × ${s('zone-price')}`,
    ),
  );
}

function compute({ value: v, show: s, add }: Ledger): void {
  add('cores', {
    label: 'Cores for the stream jobs',
    unit: '',
    value: v('spike-raw-rate') / v('core-rate') / v('core-fill'),
    formula: `raw events of the worst night ÷ events a core ÷ target use = ${s('spike-raw-rate')} ÷ ${s('core-rate')} ÷ ${s('core-fill')}`,
    rounding: { decimals: 0 },
  });
  const idle = v('spike-raw-rate') - v('raw-events-a-day') / DAY;
  add('replay-time', {
    label: 'Time to replay a day overnight',
    unit: 'hours',
    value: v('raw-events-a-day') / idle / HOUR,
    formula: `raw events a day ÷ (rate the cores are sized for − mean raw rate) = ${s('raw-events-a-day')} ÷ (${s('spike-raw-rate')} − ${s('raw-events-a-day')} ÷ 86,400 s)`,
    rounding: { decimals: 1 },
  });
  add('compute-cost', monthly('Stream jobs', v('cores') * v('core-price'), `cores × price = ${s('cores')} × ${s('core-price')}`));
  add(
    'tier-cost',
    monthly('The dedup tier', v('tier-memory') * v('memory-price'), `usable memory × price = ${s('tier-memory')} × ${s('memory-price')}`),
  );
  add(
    'extra-memory-cost',
    monthly(
      'The memory bought after the cup-final night',
      v('extra-memory') * v('memory-price'),
      `memory to add × price = ${s('extra-memory')} × ${s('memory-price')}`,
    ),
  );
}

function store({ value: v, show: s, add }: Ledger): void {
  const writes = v('views-a-day') * MONTH_DAYS;
  add(
    'store-cost-unbatched',
    monthly(
      'The persistent store, were each view written by itself',
      (writes / MILLION) * v('write-price'),
      `views a day × 30 × price = ${s('views-a-day')} × 30 × ${s('write-price')}`,
    ),
  );
  add(
    'store-cost',
    monthly(
      'The persistent store, written in batches',
      v('store-cost-unbatched') / v('views-a-write'),
      `unbatched ÷ views a write = ${s('store-cost-unbatched')} ÷ ${s('views-a-write')}`,
    ),
  );
  add(
    'batching-saves',
    monthly(
      'What batching the writes saves',
      v('store-cost-unbatched') - v('store-cost'),
      `unbatched − batched = ${s('store-cost-unbatched')} − ${s('store-cost')}`,
    ),
  );
}

function total({ value: v, show: s, add }: Ledger): void {
  const parts = ['edge-cost', 'log-cost', 'zone-cost', 'compute-cost', 'tier-cost', 'store-cost', 'counter-tier-cost', 'offline-cost'];
  add(
    'infrastructure-cost',
    monthly(
      'Infrastructure, all of it',
      parts.reduce((sum, part) => sum + v(part), 0),
      `edge + log + zones + stream jobs + dedup tier + store + counters + nightly jobs = ${parts.map(s).join(' + ')}`,
    ),
  );
  add('million-views-cost', {
    label: 'Infrastructure for a million views',
    unit: '$',
    value: (v('infrastructure-cost') / (v('views-a-day') * MONTH_DAYS)) * MILLION,
    formula: `infrastructure ÷ views a month = ${s('infrastructure-cost')} ÷ (${s('views-a-day')} × 30), times a million`,
    rounding: { decimals: 2 },
  });
  add(
    'team-cost',
    monthly('The team', v('team-size') * v('engineer-cost'), `engineers × cost each = ${s('team-size')} × ${s('engineer-cost')}`),
  );
}

function wrongInvoices({ value: v, show: s, add }: Ledger): void {
  add('sponsored-a-day', {
    label: 'Billed for sponsored videos a day',
    unit: '$',
    value: v('views-a-day') * v('sponsored-share') * v('sponsored-price'),
    formula: `views a day × sponsored × price = ${s('views-a-day')} × ${s('sponsored-share')} × ${s('sponsored-price')}`,
    rounding: { decimals: 0 },
  });
  add('hold-billed', {
    label: 'Billing put on hold that night',
    unit: '$',
    value: v('spike-rate') * v('hold-minutes') * MINUTE * v('sponsored-share') * v('sponsored-price'),
    formula: `rate × hold × sponsored × price = ${s('spike-rate')} × ${s('hold-minutes')} × ${s('sponsored-share')} × ${s('sponsored-price')}`,
    rounding: { significant: 3 },
  });
  add('hold-error', {
    label: 'Of that, billed wrongly had nobody held it',
    unit: '$',
    value: v('hold-billed') * v('over-count-untouched'),
    formula: `on hold × over-count = ${s('hold-billed')} × ${s('over-count-untouched')}`,
    rounding: { significant: 2 },
    note: 'At most: the over-count grows from nothing as evicted keys’ repeats arrive.',
  });
}
