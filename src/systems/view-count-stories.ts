/** The view-count pipeline's smaller events: figures that a story needs and no decision of the design does. */
import type { Ledger } from './ledger.ts';
import { MINUTE, MONTH_DAYS } from './time.ts';

/** Contracts let finance reopen an invoice for this long. */
const QUARTER_DAYS = 3 * MONTH_DAYS;
/** A replica may be this far behind the primary that fails. */
const REPLICA_SECONDS = 1;

export function deriveViewCountStories(ledger: Ledger): void {
  sponsoredRecord(ledger);
  panel(ledger);
  lock(ledger);
  launchWeek(ledger);
  ring(ledger);
  sharedSchema(ledger);
}

function sponsoredRecord({ value: v, show: s, add }: Ledger): void {
  add('sponsored-record-cost', {
    label: 'A row for each sponsored view',
    unit: '$/month',
    value: v('store-cost-unbatched') * v('sponsored-share'),
    formula: `store, each view by itself × sponsored share = ${s('store-cost-unbatched')} × ${s('sponsored-share')}`,
    rounding: { significant: 3 },
    note: 'For writing it. A year of rows has to be stored besides.',
  });
}

function panel({ value: v, show: s, add }: Ledger): void {
  const extra = v('panel-counted') - v('panel-views');
  add('panel-extra', {
    label: 'Views counted too many on the panel',
    unit: '',
    value: extra,
    formula: `counted − made = ${s('panel-counted')} − ${s('panel-views')}`,
    rounding: { decimals: 0 },
  });
  for (const [key, name] of [
    ['panel', 'The count against the panel: too high by'],
    ['panel-again', 'The same, once sign-ins were mended'],
  ] as const) {
    add(`${key}-over-count`, {
      label: name,
      unit: 'share',
      value: v(`${key}-counted`) / v(`${key}-views`) - 1,
      formula: `counted ÷ made − 1 = ${s(`${key}-counted`)} ÷ ${s(`${key}-views`)} − 1`,
      rounding: { decimals: 1 },
    });
  }
  add('panel-credit', {
    label: 'Credited to sponsors for a quarter of it',
    unit: '$',
    value: v('sponsored-a-day') * QUARTER_DAYS * (extra / v('panel-counted')),
    formula: `billed a day × ${QUARTER_DAYS} × too many ÷ counted = ${s('sponsored-a-day')} × ${QUARTER_DAYS} × ${s('panel-extra')} ÷ ${s('panel-counted')}`,
    rounding: { significant: 2 },
  });
}

function lock({ value: v, show: s, add }: Ledger): void {
  add('lock-clusters', {
    label: 'Lock services that one lock a view would need at the ordinary peak',
    unit: '',
    value: Math.ceil(v('peak-raw-rate') / v('lock-rate')),
    formula: `events at peak ÷ locks a service takes, rounded up = ${s('peak-raw-rate')} ÷ ${s('lock-rate')}`,
    rounding: { decimals: 0 },
  });
  add('failover-doubles', {
    label: 'Views counted twice after a primary fails at peak, at most',
    unit: '',
    value: (v('peak-rate') / v('tier-primaries')) * REPLICA_SECONDS * v('repeats-per-view'),
    formula: `keys of a second on one primary × repeats for each view = ${s('peak-rate')} ÷ ${s('tier-primaries')} × ${REPLICA_SECONDS} s × ${s('repeats-per-view')}`,
    rounding: { significant: 2 },
  });
}

function launchWeek({ value: v, show: s, add }: Ledger): void {
  add('launch-raw-rate', {
    label: 'Launch week: raw events during the show',
    unit: 'events/s',
    value: v('peak-raw-rate') + v('launch-events'),
    formula: `ordinary peak + switching angles = ${s('peak-raw-rate')} + ${s('launch-events')}`,
    rounding: { significant: 3 },
  });
  const capacity = (key: string, label: string, rate: string) =>
    add(key, {
      label,
      unit: 'events/s',
      value: v('launch-cores') * v(rate),
      formula: `cores × events a core = ${s('launch-cores')} × ${s(rate)}`,
      rounding: { significant: 3 },
    });
  capacity('launch-capacity', 'Launch week: what the jobs could handle', 'launch-core-rate');
  capacity('launch-capacity-relaxed', 'Launch week: the same without the dearest rule', 'core-rate');
  const behind = Math.max(0, v('launch-raw-rate') - v('launch-capacity'));
  add('launch-lag-growth', {
    label: 'Launch week: seconds lost in each minute',
    unit: 's',
    value: (MINUTE * behind) / v('launch-raw-rate'),
    formula: `60 s × (events − what the jobs handle) ÷ events = 60 s × (${s('launch-raw-rate')} − ${s('launch-capacity')}) ÷ ${s('launch-raw-rate')}`,
    rounding: { decimals: 0 },
  });
  add('launch-lag-end', {
    label: 'Launch week: how late by the end of the show, left alone',
    unit: 'min',
    value: (v('launch-lag-growth') * v('launch-show')) / MINUTE,
    formula: `lost in each minute × length of the show = ${s('launch-lag-growth')} × ${s('launch-show')}`,
    rounding: { decimals: 0 },
  });
  add('launch-catch-up', {
    label: 'Launch week: catch-up once the rule was off',
    unit: 'min',
    value: (behind * v('launch-switch-minute')) / (v('launch-capacity-relaxed') - v('launch-raw-rate')),
    formula: `(events − handled) × ${s('launch-switch-minute')} min ÷ (handled without the rule − events) = (${s('launch-raw-rate')} − ${s('launch-capacity')}) × ${s('launch-switch-minute')} min ÷ (${s('launch-capacity-relaxed')} − ${s('launch-raw-rate')})`,
    rounding: { decimals: 0 },
  });
  add('launch-catch-share', {
    label: 'Launch week: bought views caught while the rule was off',
    unit: 'share',
    value: v('launch-caught') / v('bought-views'),
    formula: `withheld ÷ bought = ${s('launch-caught')} ÷ ${s('bought-views')}`,
    rounding: { decimals: 0 },
  });
}

function ring({ value: v, show: s, add }: Ledger): void {
  add('ring-share', {
    label: 'The ring’s share of that week’s views',
    unit: 'share',
    value: v('ring-views') / (v('views-a-day') * v('log-retention')),
    formula: `its views ÷ (views a day × days on the log) = ${s('ring-views')} ÷ (${s('views-a-day')} × ${s('log-retention')})`,
    rounding: { decimals: 2 },
  });
  add('ring-credit', {
    label: 'Credited to sponsors for the ring',
    unit: '$',
    value: v('ring-sponsored-views') * v('sponsored-price'),
    formula: `its sponsored views × price = ${s('ring-sponsored-views')} × ${s('sponsored-price')}`,
    rounding: { significant: 3 },
  });
}

function sharedSchema({ value: v, show: s, add }: Ledger): void {
  const counts = ['campaign-ours', 'campaign-sport', 'campaign-analytics'].map((key) => v(key));
  add('campaign-spread', {
    label: 'Highest of the three counts over the lowest',
    unit: 'share',
    value: Math.max(...counts) / Math.min(...counts) - 1,
    formula: `highest ÷ lowest − 1, of ${s('campaign-ours')}, ${s('campaign-sport')} and ${s('campaign-analytics')}`,
    rounding: { decimals: 1 },
  });
  add('campaign-credit', {
    label: 'Credited to that sponsor',
    unit: '$',
    value: Math.max(0, v('campaign-sport') - v('campaign-ours')) * v('sponsored-price'),
    formula: `(live sport’s count − the view count) × price = (${s('campaign-sport')} − ${s('campaign-ours')}) × ${s('sponsored-price')}`,
    rounding: { significant: 3 },
  });
  add('idle-field-cost', {
    label: 'What the misplaced field costs',
    unit: '$/month',
    value: ((v('log-stored') * v('log-storage-price') + v('zone-cost')) * v('idle-field-bytes')) / v('event-bytes'),
    formula: `(log storage + copies between zones) × its bytes ÷ the event’s = (${s('log-stored')} × ${s('log-storage-price')} + ${s('zone-cost')}) × ${s('idle-field-bytes')} ÷ ${s('event-bytes')}`,
    rounding: { significant: 2 },
  });
}
