/** The cup-final night on which the dedup tier filled up: what happened, what was done, what else could have been. */
import type { Ledger } from './ledger.ts';
import { MINUTE } from './time.ts';

export const GB = 1e9;

/** Bytes that a rate of new keys holds, each living `minutes`, in GB. */
export const memory = (rate: number, minutes: number, bytes: number) => (rate * minutes * MINUTE * bytes) / GB;

export function deriveCupFinalNight(ledger: Ledger): void {
  cupFinalNight(ledger);
  shorterLifetime(ledger);
  alternatives(ledger);
}

function cupFinalNight({ value: v, show: s, add }: Ledger): void {
  const extraKeysPerSecond = v('spike-rate') - v('peak-rate');
  const gigabytesPerMinute = memory(extraKeysPerSecond, 1, v('key-bytes'));
  add('spike-raw-rate', {
    label: 'Raw events on the cup-final night',
    unit: 'events/s',
    value: v('spike-rate') / (1 - v('repeat-share')),
    formula: `views ÷ (1 − repeats’ share) = ${s('spike-rate')} ÷ (1 − ${s('repeat-share')})`,
    rounding: { significant: 3 },
  });
  add('spike-memory', {
    label: 'Dedup memory that night would have needed',
    unit: 'GB',
    value: memory(v('spike-rate'), v('dedup-window'), v('key-bytes')),
    formula: `rate × key lifetime × bytes a key = ${s('spike-rate')} × ${s('dedup-window')} × ${s('key-bytes')}`,
    rounding: { decimals: 1 },
  });
  add('alert-minute', {
    label: 'Minute after 19:55 in which the fill alert fires',
    unit: '',
    value: (v('tier-memory') * v('alert-share') - v('peak-memory')) / gigabytesPerMinute,
    formula: `(${s('alert-share')} of ${s('tier-memory')} − ${s('peak-memory')}) ÷ (extra views × bytes a key, a minute)`,
    rounding: { decimals: 0 },
    note: 'New keys outrun those that expire by the extra views alone: the old ones leave at the rate at which they came.',
  });
  add('eviction-minute', {
    label: 'Minute after 19:55 of the first eviction',
    unit: '',
    value: (v('tier-memory') - v('peak-memory')) / gigabytesPerMinute,
    formula: `(${s('tier-memory')} − ${s('peak-memory')}) ÷ (extra views × bytes a key, a minute)`,
    rounding: { decimals: 0 },
  });
  add('missing-keys', {
    label: 'Keys missing if left alone',
    unit: 'share',
    value: Math.max(0, 1 - v('tier-memory') / v('spike-memory')),
    formula: `(memory needed − memory there) ÷ memory needed = (${s('spike-memory')} − ${s('tier-memory')}) ÷ ${s('spike-memory')}`,
    rounding: { decimals: 1 },
  });
  add('repeats-per-view', {
    label: 'Repeats for each view',
    unit: 'share',
    value: v('repeat-share') / (1 - v('repeat-share')),
    formula: `repeats’ share ÷ (1 − repeats’ share) = ${s('repeat-share')} ÷ (1 − ${s('repeat-share')})`,
    rounding: { decimals: 1 },
  });
  add('over-count-untouched', {
    label: 'Over-count if left alone, on any video',
    unit: 'share',
    value: v('missing-keys') * v('repeats-per-view'),
    formula: `keys missing × repeats for each view = ${s('missing-keys')} × ${s('repeats-per-view')}`,
    rounding: { decimals: 1 },
    note: 'A repeat is counted when the key that would have stopped it has been evicted.',
  });
}

function shorterLifetime({ value: v, show: s, add }: Ledger): void {
  const hotRate = v('spike-rate') * v('hot-share');
  const oldHotKeys = hotRate * v('change-minute') * MINUTE;
  add('hot-keys', {
    label: 'Keys of the hottest videos in one window, that night',
    unit: '',
    value: hotRate * v('dedup-window') * MINUTE,
    formula: `rate × their share × key lifetime = ${s('spike-rate')} × ${s('hot-share')} × ${s('dedup-window')}`,
    rounding: { decimals: 0 },
  });
  add('hot-keys-memory', {
    label: 'Memory those keys need, kept exactly',
    unit: 'GB',
    value: memory(hotRate, v('dedup-window'), v('key-bytes')),
    formula: `hot keys × bytes a key = ${s('hot-keys')} × ${s('key-bytes')}`,
    rounding: { decimals: 1 },
  });
  add('over-count-hot', {
    label: 'Over-count on the hottest videos, with the shorter lifetime',
    unit: 'share',
    value: v('repeats-per-view') * v('late-repeat-share'),
    formula: `repeats for each view × repeats later than ${s('hot-window')} = ${s('repeats-per-view')} × ${s('late-repeat-share')}`,
    rounding: { decimals: 1 },
  });
  add('over-count-all', {
    label: 'The same, as a share of all views',
    unit: 'share',
    value: v('over-count-hot') * v('hot-share'),
    formula: `over-count there × their share = ${s('over-count-hot')} × ${s('hot-share')}`,
    rounding: { decimals: 1 },
  });
  add('old-hot-keys', {
    label: 'Keys of hot videos written before the change',
    unit: '',
    value: oldHotKeys,
    formula: `rate × their share × ${s('change-minute')} minutes = ${s('spike-rate')} × ${s('hot-share')} × ${s('change-minute')} min`,
    rounding: { decimals: 0 },
  });
  add('sweep-time', {
    label: 'Time to sweep them',
    unit: 'min',
    value: oldHotKeys / v('sweep-rate') / MINUTE,
    formula: `old keys ÷ sweep rate = ${s('old-hot-keys')} ÷ ${s('sweep-rate')}`,
    rounding: { decimals: 1 },
  });
  add('sweep-load', {
    label: 'Load on the tier while sweeping',
    unit: 'share',
    value: (v('spike-raw-rate') + v('sweep-rate')) / v('tier-ops'),
    formula: `(raw events + sweep) ÷ limit = (${s('spike-raw-rate')} + ${s('sweep-rate')}) ÷ ${s('tier-ops')}`,
    rounding: { decimals: 0 },
  });

  const cold = v('spike-rate') * (1 - v('hot-share'));
  const hotNow = memory(hotRate, v('hot-window'), v('key-bytes'));
  const sweptAt = Math.round(v('change-minute') + v('sweep-time'));
  const beforeSpike = memory(v('peak-rate'), Math.max(0, v('dedup-window') - sweptAt), v('key-bytes'));
  const coldMinutes = Math.min(sweptAt, v('dedup-window'));
  add('tier-after-sweep', {
    label: 'Fill once swept',
    unit: 'share',
    value: (memory(cold, coldMinutes, v('key-bytes')) + hotNow + beforeSpike) / v('tier-memory'),
    formula:
      `(other videos’ keys since 19:55 + hot keys of ${s('hot-window')} + keys from before 19:55 not yet expired) ÷ ${s('tier-memory')}, ` +
      `at minute ${sweptAt}`,
    rounding: { decimals: 0 },
    note: 'Keys evicted meanwhile are not subtracted, so this is the upper side.',
  });
  add('tier-settled', {
    label: 'Fill once settled',
    unit: 'share',
    value: (memory(cold, v('dedup-window'), v('key-bytes')) + hotNow) / v('tier-memory'),
    formula: `(other videos’ keys of ${s('dedup-window')} + hot keys of ${s('hot-window')}) ÷ ${s('tier-memory')}`,
    rounding: { decimals: 0 },
  });
}

function alternatives({ value: v, show: s, add }: Ledger): void {
  add('alt-memory', {
    label: 'Memory with a shorter lifetime for every video',
    unit: 'GB',
    value: memory(v('spike-rate'), v('alt-window'), v('key-bytes')),
    formula: `rate × shorter lifetime × bytes a key = ${s('spike-rate')} × ${s('alt-window')} × ${s('key-bytes')}`,
    rounding: { decimals: 1 },
  });
  add('alt-fill', {
    label: 'Fill with a shorter lifetime for every video',
    unit: 'share',
    value: v('alt-memory') / v('tier-memory'),
    formula: `memory ÷ usable memory = ${s('alt-memory')} ÷ ${s('tier-memory')}`,
    rounding: { decimals: 0 },
  });
  add('extra-memory', {
    label: 'Memory to add so that the night fits',
    unit: 'GB',
    value: v('spike-memory') / v('target-fill') - v('tier-memory'),
    formula: `memory needed ÷ target fill − memory there = ${s('spike-memory')} ÷ ${s('target-fill')} − ${s('tier-memory')}`,
    rounding: { decimals: 0 },
  });
}
