/** The payment service: volumes, what a duplicate costs, load, saga, availability and the SLA. */
import type { Ledger } from './ledger.ts';
import { derivePaymentAcquirers } from './payments-acquirers.ts';
import { derivePaymentAvailability } from './payments-availability.ts';
import { derivePaymentCost } from './payments-cost.ts';
import { derivePaymentDuplicates } from './payments-duplicates.ts';
import { DAY, MINUTE, YEAR_DAYS } from './time.ts';

export function derivePayments(ledger: Ledger): void {
  volumes(ledger);
  derivePaymentDuplicates(ledger);
  load(ledger);
  saga(ledger);
  derivePaymentAvailability(ledger);
  derivePaymentAcquirers(ledger);
  derivePaymentCost(ledger);
}

function volumes({ value: v, show: s, add }: Ledger): void {
  add('mean-rate', {
    label: 'Mean rate of attempts',
    unit: '/s',
    value: v('attempts-a-day') / DAY,
    formula: `attempts a day ÷ 86,400 s = ${s('attempts-a-day')} ÷ 86,400 s`,
    rounding: { decimals: 0 },
  });
  add('peak-rate', {
    label: 'Peak rate of attempts',
    unit: '/s',
    value: v('mean-rate') * v('peak-factor'),
    formula: `mean rate × peak factor = ${s('mean-rate')} × ${s('peak-factor')}`,
    rounding: { decimals: 0 },
  });
  add('approved-a-day', {
    label: 'Payments approved a day',
    unit: '',
    value: v('attempts-a-day') * v('approval-share'),
    formula: `attempts a day × approved = ${s('attempts-a-day')} × ${s('approval-share')}`,
    rounding: { decimals: 3 },
  });
  add('volume-a-day', {
    label: 'Volume a day',
    unit: '$',
    value: v('approved-a-day') * v('ticket'),
    formula: `approved a day × ticket = ${s('approved-a-day')} × ${s('ticket')}`,
    rounding: { decimals: 1 },
  });
  add('volume-a-year', {
    label: 'Volume a year',
    unit: '$',
    value: v('volume-a-day') * YEAR_DAYS,
    formula: `volume a day × 365 = ${s('volume-a-day')} × 365`,
    rounding: { decimals: 1 },
  });
  add('net-fee', {
    label: 'Our net fee on a payment',
    unit: '$',
    value: v('ticket') * v('net-fee-share'),
    formula: `ticket × net fee = ${s('ticket')} × ${s('net-fee-share')}`,
    rounding: { decimals: 2 },
  });
  add('revenue-a-day', {
    label: 'Net revenue a day',
    unit: '$',
    value: v('approved-a-day') * v('net-fee'),
    formula: `approved a day × net fee = ${s('approved-a-day')} × ${s('net-fee')}`,
    rounding: { decimals: 0 },
  });
  add('revenue-a-year', {
    label: 'Net revenue a year',
    unit: '$',
    value: v('revenue-a-day') * YEAR_DAYS,
    formula: `net revenue a day × 365 = ${s('revenue-a-day')} × 365`,
    rounding: { decimals: 0 },
  });
}

function load({ value: v, show: s, add }: Ledger): void {
  const again = v('stress-timeout-share');
  const load = Array.from({ length: v('tries') }, (_, retry) => again ** retry).reduce((sum, share) => sum + share, 0);
  add('in-flight', {
    label: 'Authorisations in flight at peak',
    unit: '',
    value: v('peak-rate') * v('auth-latency'),
    formula: `peak rate × latency = ${s('peak-rate')} × ${s('auth-latency')}`,
    rounding: { decimals: 0 },
  });
  add('in-flight-hung', {
    label: 'In flight when the acquirer hangs',
    unit: '',
    value: v('peak-rate') * v('auth-timeout'),
    formula: `peak rate × time-out = ${s('peak-rate')} × ${s('auth-timeout')}`,
    rounding: { decimals: 0 },
  });
  add('retry-load', {
    label: 'Load at peak when some time out and are tried again',
    unit: '/s',
    value: v('peak-rate') * load,
    formula: `peak rate × the sum of each try’s share = ${s('peak-rate')} × ${Number(load.toFixed(4))}, with ${s('tries')} tries and ${s('stress-timeout-share')} time-outs`,
    rounding: { decimals: 0 },
  });
  add('outage-load', {
    label: 'Load at peak when every attempt times out',
    unit: '/s',
    value: v('peak-rate') * v('tries'),
    formula: `peak rate × tries = ${s('peak-rate')} × ${s('tries')}`,
    rounding: { decimals: 0 },
  });
  add('retry-cap', {
    label: 'Load at peak under the retry budget, whatever happens',
    unit: '/s',
    value: v('peak-rate') * (1 + v('retry-budget')),
    formula: `peak rate × (1 + retry budget) = ${s('peak-rate')} × (1 + ${s('retry-budget')})`,
    rounding: { decimals: 0 },
  });
}

function saga({ value: v, show: s, add }: Ledger): void {
  const perSecond = v('peak-rate') * v('approval-share');
  add('voids-a-day', {
    label: 'Authorisations voided a day',
    unit: '',
    value: v('approved-a-day') * (1 - (1 - v('step-failure-share')) ** 2),
    formula: `approved a day × (1 − (1 − a step’s failure)²) = ${s('approved-a-day')} × (1 − (1 − ${s('step-failure-share')})²)`,
    rounding: { decimals: 0 },
    note: 'Two steps can fail for good before the money moves: reserve and capture.',
  });
  add('human-queue', {
    label: 'Voids that fail and wait for a person',
    unit: '/day',
    value: v('voids-a-day') * v('void-failure-share'),
    formula: `voids a day × voids that fail = ${s('voids-a-day')} × ${s('void-failure-share')}`,
    rounding: { decimals: 1 },
  });
  add('backlog', {
    label: 'Captures waiting after the outage',
    unit: '',
    value: perSecond * v('outage-minutes') * MINUTE,
    formula: `peak rate × approved × outage = ${s('peak-rate')} × ${s('approval-share')} × ${s('outage-minutes')}`,
    rounding: { decimals: 0 },
  });
  add('catch-up', {
    label: 'Time to work the backlog off',
    unit: 'min',
    value: v('backlog') / (v('drain-rate') - perSecond) / MINUTE,
    formula: `backlog ÷ (drain rate − new captures) = ${s('backlog')} ÷ (${s('drain-rate')} − ${perSecond}/s)`,
    rounding: { decimals: 1 },
  });
}
