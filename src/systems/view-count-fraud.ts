/** The view-count pipeline's fraud rules: what they withheld by mistake and what they caught, from the samples measured. */
import type { Ledger } from './ledger.ts';

/** 97.5th percentile of the normal distribution: both ends together leave out one sample in twenty. */
const Z = 1.96;

/** Wilson's score interval: unlike p ± z·se it stays within 0 and 1 and holds for shares as small as these. */
export function wilson(hits: number, sample: number): { readonly low: number; readonly high: number } {
  const share = hits / sample;
  const spread = Z ** 2 / sample;
  const middle = share + spread / 2;
  const half = Z * Math.sqrt((share * (1 - share) + spread / 4) / sample);
  return { low: (middle - half) / (1 + spread), high: (middle + half) / (1 + spread) };
}

export function deriveViewCountFraud(ledger: Ledger): void {
  falseShare(ledger, 'rule', 'rules');
  falseShare(ledger, 'model', 'model');
  withheld(ledger);
  catchShare(ledger, 'rule-catch-share', 'rule-caught', 'Bought views caught by the rules at launch');
  catchShare(ledger, 'rule-catch-share-later', 'rule-caught-later', 'Bought views caught by the same rules four months on');
  catchShare(ledger, 'model-catch-share', 'model-caught', 'Bought views caught by the model and the rule it left');
}

function falseShare({ value: v, show: s, add }: Ledger, key: 'rule' | 'model', name: string): void {
  const hits = key === 'rule' ? 'review-sample-real' : 'model-sample-real';
  const { low, high } = wilson(v(hits), v('review-sample'));
  const sample = `${s(hits)} of ${s('review-sample')}`;
  add(`${key}-false-share`, {
    label: `Share of the views flagged by the ${name} that are people`,
    unit: 'share',
    value: v(hits) / v('review-sample'),
    formula: `judged to be people ÷ read by hand = ${sample}`,
    rounding: { decimals: 1 },
    note: 'Measured on a sample, by people’s judgement; what was not flagged is not in it.',
  });
  add(`${key}-false-low`, {
    label: `The same, lower end`,
    unit: 'share',
    value: low,
    formula: `Wilson interval at 95 % for ${sample}`,
    rounding: { decimals: 1 },
  });
  add(`${key}-false-high`, {
    label: `The same, upper end`,
    unit: 'share',
    value: high,
    formula: `Wilson interval at 95 % for ${sample}`,
    rounding: { decimals: 1 },
  });
}

function withheld({ value: v, show: s, add }: Ledger): void {
  add('rule-real-withheld', {
    label: 'Real views withheld by the rules',
    unit: 'views/day',
    value: v('views-a-day') * v('rule-flag-share') * v('rule-false-share'),
    formula: `views a day × share flagged × share of those that are people = ${s('views-a-day')} × ${s('rule-flag-share')} × ${s('rule-false-share')}`,
    rounding: { significant: 2 },
  });
  add('rule-real-withheld-share', {
    label: 'The same, as a share of all views',
    unit: 'share',
    value: v('rule-flag-share') * v('rule-false-share'),
    formula: `share flagged × share of those that are people = ${s('rule-flag-share')} × ${s('rule-false-share')}`,
    rounding: { decimals: 2 },
  });
}

function catchShare({ value: v, show: s, add }: Ledger, key: string, caught: string, label: string): void {
  add(key, {
    label,
    unit: 'share',
    value: v(caught) / v('bought-views'),
    formula: `withheld ÷ bought = ${s(caught)} ÷ ${s('bought-views')}`,
    rounding: { decimals: 0 },
    note: 'Measured on bought views of our own test video. It says nothing of fraud that is not for sale.',
  });
}
