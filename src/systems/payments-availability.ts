/** Availability as a product of independent parts, what lifts it, and what the SLA makes a minute worth. */
import type { Ledger } from './ledger.ts';
import { MINUTE, MONTH_DAYS } from './time.ts';

const MONTH_MINUTES = MONTH_DAYS * 24 * 60;

export function derivePaymentAvailability(ledger: Ledger): void {
  chains(ledger);
  promises(ledger);
  aMinuteDown(ledger);
}

function addDowntime({ value: v, show: s, add }: Ledger, key: string, of: string, label: string): void {
  add(key, {
    label,
    unit: 'min/month',
    value: (1 - v(of)) * MONTH_MINUTES,
    formula: `(1 − availability) × 43,200 min = (1 − ${s(of)}) × 43,200 min`,
    rounding: { decimals: 1 },
  });
}

function chains(ledger: Ledger): void {
  const { value: v, show: s, add } = ledger;
  const share = (key: string, label: string, value: number, formula: string) =>
    add(key, { label, unit: 'share', value, formula, rounding: { decimals: 3 } });

  share(
    'chain-availability',
    'Availability of the synchronous chain',
    v('core-availability') ** 3 * v('risk-availability') * v('acquirer-availability'),
    `gateway × database × vault × risk × acquirer = ${s('core-availability')}³ × ${s('risk-availability')} × ${s('acquirer-availability')}`,
  );
  addDowntime(ledger, 'chain-downtime', 'chain-availability', 'Downtime of the synchronous chain');
  share(
    'two-acquirers-availability',
    'Availability of two acquirers',
    v('routable-share') * (1 - (1 - v('acquirer-availability')) ** 2) + (1 - v('routable-share')) * v('acquirer-availability'),
    `routable × (1 − both down) + the rest × one = ${s('routable-share')} × (1 − (1 − ${s('acquirer-availability')})²) + ` +
      `(1 − ${s('routable-share')}) × ${s('acquirer-availability')}`,
  );
  share(
    'improved-availability',
    'Availability with fallback rules and a second acquirer',
    v('core-availability') ** 3 * v('risk-fallback-availability') * v('two-acquirers-availability'),
    `gateway × database × vault × risk with fallback × two acquirers = ${s('core-availability')}³ × ` +
      `${s('risk-fallback-availability')} × ${s('two-acquirers-availability')}`,
  );
  addDowntime(ledger, 'improved-downtime', 'improved-availability', 'Downtime with both');
  share(
    'acceptance-availability',
    'Availability of accepting a payment as pending',
    v('core-availability') ** 2,
    `gateway × database = ${s('core-availability')}²`,
  );
  addDowntime(ledger, 'acceptance-downtime', 'acceptance-availability', 'Time in which not even that is possible');
}

function promises(ledger: Ledger): void {
  const { value: v, show: s, add } = ledger;
  addDowntime(ledger, 'sla-minutes', 'sla', 'Downtime the SLA allows');
  add('monthly-fees', {
    label: 'Net fees a month',
    unit: '$',
    value: v('revenue-a-day') * MONTH_DAYS,
    formula: `net revenue a day × 30 = ${s('revenue-a-day')} × 30`,
    rounding: { decimals: 2 },
  });
  add('sla-credit', {
    label: 'What a breach of the SLA costs',
    unit: '$',
    value: v('monthly-fees') * v('sla-credit-share'),
    formula: `net fees a month × credit = ${s('monthly-fees')} × ${s('sla-credit-share')}`,
    rounding: { decimals: 2 },
  });
  add('breach-months', {
    label: 'The second acquirer pays if it averts one breach in',
    unit: 'months',
    value: v('sla-credit') / v('second-acquirer-cost'),
    formula: `a breach ÷ second acquirer = ${s('sla-credit')} ÷ ${s('second-acquirer-cost')}`,
    rounding: { decimals: 0 },
  });
}

function aMinuteDown({ value: v, show: s, add }: Ledger): void {
  add('peak-minute-sales', {
    label: 'Sales lost in a minute down at peak',
    unit: '',
    value: v('peak-rate') * MINUTE * v('approval-share') * v('lost-buyers-share'),
    formula: `peak rate × 60 s × approved × buyers lost = ${s('peak-rate')} × 60 s × ${s('approval-share')} × ${s('lost-buyers-share')}`,
    rounding: { decimals: 0 },
  });
  add('peak-minute-merchants', {
    label: 'What that minute costs our merchants',
    unit: '$',
    value: v('peak-minute-sales') * v('ticket'),
    formula: `sales lost × ticket = ${s('peak-minute-sales')} × ${s('ticket')}`,
    rounding: { decimals: 0 },
  });
  add('peak-minute-fees', {
    label: 'What that minute costs us in fees',
    unit: '$',
    value: v('peak-minute-sales') * v('net-fee'),
    formula: `sales lost × net fee = ${s('peak-minute-sales')} × ${s('net-fee')}`,
    rounding: { decimals: 0 },
  });
}
