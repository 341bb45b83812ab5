/** The view-count pipeline in its third year: the archive halved, regions, a fraud model withdrawn, digests that die. */
import type { Ledger } from './ledger.ts';
import { MONTH_DAYS } from './time.ts';

const GB_A_TB = 1000;

export function deriveViewCountThirdYear(ledger: Ledger): void {
  stragglers(ledger);
  archive(ledger);
  places(ledger);
  secondModel(ledger);
  digests(ledger);
}

function stragglers({ value: v, show: s, add }: Ledger): void {
  add('straggler-views', {
    label: 'Views that the live count lacks overnight',
    unit: 'views/day',
    value: v('views-a-day') * v('straggler-share'),
    formula: `views a day × stragglers = ${s('views-a-day')} × ${s('straggler-share')}`,
    rounding: { significant: 2 },
  });
}

function archive({ value: v, show: s, add }: Ledger): void {
  const days = v('archive-months') * MONTH_DAYS;
  const dayTB = v('log-bytes-a-day') / GB_A_TB;
  const cost = (tb: number, scanned: number) => tb * GB_A_TB * v('archive-price') + scanned * v('scan-price');
  add('archive-stored', {
    label: 'The archive with every event',
    unit: 'TB',
    value: dayTB * days,
    formula: `written a day × 30 × months = ${s('log-bytes-a-day')} × 30 × ${s('archive-months')}`,
    rounding: { decimals: 0 },
  });
  add('archive-cost', {
    label: 'The archive: storing and reading it',
    unit: '$/month',
    value: cost(v('archive-stored'), v('archive-scanned')),
    formula: `stored × price + read × price = ${s('archive-stored')} × ${s('archive-price')} + ${s('archive-scanned')} × ${s('scan-price')}`,
    rounding: { significant: 3 },
  });
  const older = v('small-channel-share') + (1 - v('small-channel-share')) / v('archive-sample');
  add('archive-stored-after', {
    label: 'The archive with older events thinned',
    unit: 'TB',
    value: dayTB * (v('archive-raw-days') + (days - v('archive-raw-days')) * older),
    formula:
      `written a day × (days whole + older days × (small channels + the others ÷ sample)) = ${s('log-bytes-a-day')} × (${s('archive-raw-days')} + ` +
      `${days - v('archive-raw-days')} days × (${s('small-channel-share')} + (1 − ${s('small-channel-share')}) ÷ ${s('archive-sample')}))`,
    rounding: { decimals: 0 },
  });
  add('archive-cost-after', {
    label: 'The archive, halved',
    unit: '$/month',
    value: cost(v('archive-stored-after'), v('archive-scanned-after')),
    formula: `stored × price + read × price = ${s('archive-stored-after')} × ${s('archive-price')} + ${s('archive-scanned-after')} × ${s('scan-price')}`,
    rounding: { significant: 2 },
  });
  add('scan-saves', {
    label: 'Saved by reading less',
    unit: '$/month',
    value: (v('archive-scanned') - v('archive-scanned-after')) * v('scan-price'),
    formula: `(read before − read after) × price = (${s('archive-scanned')} − ${s('archive-scanned-after')}) × ${s('scan-price')}`,
    rounding: { significant: 2 },
  });
  add('archive-saves', {
    label: 'Saved by halving the archive',
    unit: '$/month',
    value: v('archive-cost') - v('archive-cost-after'),
    formula: `before − after = ${s('archive-cost')} − ${s('archive-cost-after')}`,
    rounding: { significant: 2 },
  });
}

function places({ value: v, show: s, add }: Ledger): void {
  for (const place of ['site', 'region'] as const) {
    add(`over-count-by-${place}`, {
      label: `Over-count if each ${place === 'site' ? 'edge site' : 'region'} decides by itself`,
      unit: 'share',
      value: v('repeats-per-view') * v(`${place}-repeat-share`),
      formula: `repeats for each view × those that arrive elsewhere = ${s('repeats-per-view')} × ${s(`${place}-repeat-share`)}`,
      rounding: { decimals: place === 'site' ? 1 : 2 },
    });
  }
}

function secondModel({ value: v, show: s, add }: Ledger): void {
  const share = (key: string, label: string, part: string, whole: string, decimals: number) =>
    add(key, { label, unit: 'share', value: v(part) / v(whole), formula: `${s(part)} ÷ ${s(whole)}`, rounding: { decimals } });
  const caught = 'Views bought for our test video, caught by the';
  share('second-model-catch-share', `${caught} second model`, 'second-model-caught', 'bought-views', 0);
  share('third-model-catch-share', `${caught} third model`, 'third-model-caught', 'bought-views', 0);
  share('second-model-false-share', 'Of what the second model flagged, people', 'second-model-sample-real', 'review-sample', 1);
  share('keyboard-false-share', 'Of the plays by keyboard that it flagged, people', 'keyboard-sample-real', 'keyboard-sample', 0);
  add('keyboard-withheld', {
    label: 'Plays by people without a pointer, withheld',
    unit: 'views/day',
    value: v('views-a-day') * v('second-model-flag-share') * v('keyboard-share') * v('keyboard-false-share'),
    formula: `views a day × flagged × by keyboard × people = ${s('views-a-day')} × ${s('second-model-flag-share')} × ${s('keyboard-share')} × ${s('keyboard-false-share')}`,
    rounding: { significant: 2 },
  });
  add('keyboard-withheld-all', {
    label: 'The same, while it was live',
    unit: '',
    value: v('keyboard-withheld') * v('second-model-days'),
    formula: `a day × days = ${s('keyboard-withheld')} × ${s('second-model-days')}`,
    rounding: { significant: 2 },
  });
}

function digests({ value: v, show: s, add }: Ledger): void {
  add('enumeration-time', {
    label: 'Time in which a laptop makes the digest of every account',
    unit: 's',
    value: v('accounts') / v('laptop-digests'),
    formula: `accounts ÷ digests a second = ${s('accounts')} ÷ ${s('laptop-digests')}`,
    rounding: { decimals: 0 },
  });
  add('rotation-load', {
    label: 'Load on the tier while two days’ keys are asked for, at the worst night’s rate',
    unit: 'share',
    value: (2 * v('spike-raw-rate')) / v('tier-ops'),
    formula: `2 × raw events of the worst night ÷ limit = 2 × ${s('spike-raw-rate')} ÷ ${s('tier-ops')}`,
    rounding: { decimals: 0 },
  });
  add('rotation-bloom-error', {
    label: 'False positives of the filter pair while two days’ keys are asked for, at most',
    unit: 'share',
    value: 1 - (1 - v('bloom-error')) ** 4,
    formula: `1 − (1 − false-positive rate)⁴ = 1 − (1 − ${s('bloom-error')})⁴`,
    rounding: { decimals: 1 },
    note: 'Two filters, two keys: four answers, each of which may be wrongly yes.',
  });
  for (const [key, part, how] of [
    ['slow-catch-long', 'slow-caught-long', 'with long histories'],
    ['slow-catch-short', 'slow-caught-short', 'with eight days'],
  ] as const) {
    add(key, {
      label: `Slowly bought views caught ${how}`,
      unit: 'share',
      value: v(part) / v('slow-purchase'),
      formula: `withheld ÷ bought = ${s(part)} ÷ ${s('slow-purchase')}`,
      rounding: { decimals: 0 },
    });
  }
}
