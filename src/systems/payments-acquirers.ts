/** What a second acquirer is worth when the two do not fail independently, and how fast captures come in. */
import type { Ledger } from './ledger.ts';
import { MONTH_DAYS } from './time.ts';

const MONTH_MINUTES = MONTH_DAYS * 24 * 60;

export function derivePaymentAcquirers({ value: v, show: s, add }: Ledger): void {
  const down = 1 - v('acquirer-availability');
  const others = v('core-availability') ** 3 * v('risk-fallback-availability');
  add('shared-outage-share', {
    label: 'Outages of our acquirer that the other shared',
    unit: 'share',
    value: v('shared-outages') / v('acquirer-outages'),
    formula: `shared ÷ all = ${s('shared-outages')} ÷ ${s('acquirer-outages')}`,
    rounding: { decimals: 0 },
  });
  const shared = v('shared-outage-share');
  const bothDown = shared * down + (1 - shared) * down ** 2;
  add('shared-downtime', {
    label: 'Downtime with two acquirers that fail together that often',
    unit: 'min/month',
    value: (1 - others * (1 - v('routable-share') * bothDown - (1 - v('routable-share')) * down)) * MONTH_MINUTES,
    formula:
      `as with two acquirers, both down for ${s('shared-outage-share')} of an outage and by chance else = ` +
      `(1 − ${s('core-availability')}³ × ${s('risk-fallback-availability')} × (1 − ${s('routable-share')} × both down − ` +
      `(1 − ${s('routable-share')}) × (1 − ${s('acquirer-availability')}))) × 43,200 min`,
    rounding: { decimals: 1 },
  });
  add('peak-captures', {
    label: 'Captures at peak',
    unit: '/s',
    value: v('peak-rate') * v('approval-share'),
    formula: `peak rate × approved = ${s('peak-rate')} × ${s('approval-share')}`,
    rounding: { decimals: 0 },
  });
}
