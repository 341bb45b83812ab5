/** What a duplicate charge costs, how many an idempotency key stops, and what the key costs to keep. */
import type { Ledger } from './ledger.ts';
import { YEAR_DAYS, YEAR_MONTHS } from './time.ts';

export function derivePaymentDuplicates(ledger: Ledger): void {
  withoutKeys(ledger);
  withKeys(ledger, '24h', 1);
  withKeys(ledger, '7d', 7);
  const { value: v, show: s, add } = ledger;
  add('longer-key-saves', {
    label: 'What keeping keys 7 days instead of 24 hours saves',
    unit: '$/year',
    value: v('leak-24h-cost') - v('leak-7d-cost'),
    formula: `leak past a 24-hour key − leak past a 7-day key = ${s('leak-24h-cost')} − ${s('leak-7d-cost')}`,
    rounding: { significant: 3 },
  });
  add('longer-key-costs', {
    label: 'What keeping keys 7 days instead of 24 hours costs',
    unit: '$/year',
    value: (v('key-storage-7d-cost') - v('key-storage-24h-cost')) * YEAR_MONTHS,
    formula: `(storage at 7 days − at 24 hours) × 12 = (${s('key-storage-7d-cost')} − ${s('key-storage-24h-cost')}) × 12`,
    rounding: { decimals: 0 },
  });
}

function withoutKeys({ value: v, show: s, add }: Ledger): void {
  add('in-doubt-a-day', {
    label: 'Attempts in doubt a day',
    unit: '',
    value: v('attempts-a-day') * v('timeout-share'),
    formula: `attempts a day × time-outs = ${s('attempts-a-day')} × ${s('timeout-share')}`,
    rounding: { decimals: 0 },
  });
  add('charged-unseen-a-day', {
    label: 'Of those, charged without our knowing',
    unit: '',
    value: v('in-doubt-a-day') * v('timeout-charged-share'),
    formula: `in doubt × charged = ${s('in-doubt-a-day')} × ${s('timeout-charged-share')}`,
    rounding: { decimals: 0 },
  });
  add('duplicates-a-day', {
    label: 'Duplicate charges a day without a key',
    unit: '',
    value: v('charged-unseen-a-day') * v('retry-share'),
    formula: `charged unseen × retried = ${s('charged-unseen-a-day')} × ${s('retry-share')}`,
    rounding: { decimals: 0 },
  });
  add('chargebacks-cost-a-day', {
    label: 'Cost a day of those that become chargebacks',
    unit: '$',
    value: v('duplicates-a-day') * v('chargeback-share') * v('chargeback-cost'),
    formula: `duplicates × chargebacks × cost = ${s('duplicates-a-day')} × ${s('chargeback-share')} × ${s('chargeback-cost')}`,
    rounding: { decimals: 0 },
  });
  add('refunds-cost-a-day', {
    label: 'Cost a day of those that are refunded',
    unit: '$',
    value: v('duplicates-a-day') * (1 - v('chargeback-share')) * v('refund-cost'),
    formula: `duplicates × the others × cost = ${s('duplicates-a-day')} × (1 − ${s('chargeback-share')}) × ${s('refund-cost')}`,
    rounding: { decimals: 0 },
  });
  add('duplicates-cost-a-day', {
    label: 'Cost of duplicates a day',
    unit: '$',
    value: v('chargebacks-cost-a-day') + v('refunds-cost-a-day'),
    formula: `chargebacks + refunds = ${s('chargebacks-cost-a-day')} + ${s('refunds-cost-a-day')}`,
    rounding: { decimals: 0 },
  });
  add('duplicates-cost-a-year', {
    label: 'Cost of duplicates a year',
    unit: '$',
    value: v('duplicates-cost-a-day') * YEAR_DAYS,
    formula: `cost a day × 365 = ${s('duplicates-cost-a-day')} × 365`,
    rounding: { decimals: 1 },
  });
  add('duplicate-cost', {
    label: 'Mean cost of one duplicate',
    unit: '$',
    value: v('chargeback-share') * v('chargeback-cost') + (1 - v('chargeback-share')) * v('refund-cost'),
    formula: `${s('chargeback-share')} × ${s('chargeback-cost')} + (1 − ${s('chargeback-share')}) × ${s('refund-cost')}`,
    rounding: { decimals: 2 },
  });
}

function withKeys({ value: v, show: s, add }: Ledger, window: '24h' | '7d', days: number): void {
  const kept = days === 1 ? '24 hours' : `${days} days`;
  add(`leak-${window}`, {
    label: `Duplicates that outlive a key kept ${kept}`,
    unit: '/day',
    value: v('duplicates-a-day') * v(`late-share-${window}`),
    formula: `duplicates a day × later than that = ${s('duplicates-a-day')} × ${s(`late-share-${window}`)}`,
    rounding: { significant: days === 1 ? 3 : 2 },
  });
  add(`leak-${window}-cost`, {
    label: `What they cost, with keys kept ${kept}`,
    unit: '$/year',
    value: v(`leak-${window}`) * v('duplicate-cost') * YEAR_DAYS,
    formula: `leak × cost of one × 365 = ${s(`leak-${window}`)} × ${s('duplicate-cost')} × 365`,
    rounding: { significant: days === 1 ? 3 : 2 },
  });
  add(`key-storage-${window}`, {
    label: `Storage of keys kept ${kept}, all copies`,
    unit: 'GB',
    value: (v('attempts-a-day') * days * v('key-bytes') * v('key-copies')) / 1e6,
    formula: `attempts × ${kept} × size × copies = ${s('attempts-a-day')} × ${days} × ${s('key-bytes')} × ${s('key-copies')}`,
    rounding: { decimals: 1 },
  });
  add(`key-storage-${window}-cost`, {
    label: `What storing keys ${kept} costs`,
    unit: '$/month',
    value: v(`key-storage-${window}`) * v('storage-price'),
    formula: `storage × price = ${s(`key-storage-${window}`)} × ${s('storage-price')}`,
    rounding: { decimals: 2 },
  });
}
