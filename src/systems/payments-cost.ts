/** What running the payment service costs a month, beside what it earns. Prices are the guide's assumptions. */
import type { Ledger } from './ledger.ts';
import { MONTH_DAYS, YEAR_DAYS } from './time.ts';

export function derivePaymentCost({ value: v, show: s, add }: Ledger): void {
  const monthly = (key: string, label: string, value: number, formula: string) =>
    add(key, { label, unit: '$/month', value, formula, rounding: { significant: 3 } });

  monthly('nodes-cost', 'Gateway and service nodes', v('nodes') * v('node-price'), `nodes × price = ${s('nodes')} × ${s('node-price')}`);
  monthly(
    'risk-cost',
    'Risk scoring',
    v('attempts-a-day') * MONTH_DAYS * v('risk-price'),
    `attempts a day × 30 × price = ${s('attempts-a-day')} × 30 × ${s('risk-price')}`,
  );
  add('ledger-stored', {
    label: 'Ledger kept for audit',
    unit: 'GB',
    value: (v('approved-a-day') * v('ledger-entries') * v('ledger-bytes') * YEAR_DAYS * v('ledger-years')) / 1e9,
    formula:
      `approved a day × entries × bytes × 365 × years = ${s('approved-a-day')} × ${s('ledger-entries')} × ` +
      `${s('ledger-bytes')} × 365 × ${s('ledger-years')}`,
    rounding: { significant: 3 },
  });
  monthly(
    'ledger-cost',
    'Keeping the ledger',
    v('ledger-stored') * v('archive-price'),
    `ledger × price = ${s('ledger-stored')} × ${s('archive-price')}`,
  );
  const parts = ['nodes-cost', 'database-cost', 'vault-cost', 'risk-cost', 'ledger-cost', 'audit-cost', 'second-acquirer-cost'];
  monthly(
    'running-cost',
    'Running it, without people',
    parts.reduce((sum, part) => sum + v(part), 0),
    `nodes + database + vault + risk + ledger + audit + second acquirer = ${parts.map(s).join(' + ')}`,
  );
  monthly(
    'team-cost',
    'The team',
    v('team-size') * v('engineer-cost'),
    `engineers × cost each = ${s('team-size')} × ${s('engineer-cost')}`,
  );
  add('cost-share', {
    label: 'Both, as a share of net fees',
    unit: 'share',
    value: (v('running-cost') + v('team-cost')) / v('monthly-fees'),
    formula: `(running it + the team) ÷ net fees a month = (${s('running-cost')} + ${s('team-cost')}) ÷ ${s('monthly-fees')}`,
    rounding: { decimals: 1 },
  });
}
