/** The view-count pipeline: rates, the dedup tier's memory, the cup-final night, the Bloom pair that followed. */
import type { Ledger } from './ledger.ts';
import { DAY, MINUTE } from './time.ts';
import { deriveCupFinalNight, GB, memory } from './view-count-night.ts';

export function deriveViewCount(ledger: Ledger): void {
  ordinaryPeak(ledger);
  deriveCupFinalNight(ledger);
  bloomPair(ledger);
}

function ordinaryPeak({ value: v, show: s, add }: Ledger): void {
  add('mean-rate', {
    label: 'Mean rate',
    unit: 'views/s',
    value: Math.round(v('views-a-day') / DAY / 1000) * 1000,
    formula: `views a day ÷ 86,400 s, to the nearest thousand = ${s('views-a-day')} ÷ 86,400 s`,
    rounding: { decimals: 0 },
    note: 'Planning rounds here, once; what follows uses the rounded rate.',
  });
  add('peak-rate', {
    label: 'Ordinary peak',
    unit: 'views/s',
    value: v('mean-rate') * v('peak-factor'),
    formula: `mean rate × peak factor = ${s('mean-rate')} × ${s('peak-factor')}`,
    rounding: { decimals: 0 },
  });
  add('peak-raw-rate', {
    label: 'Raw events at the ordinary peak',
    unit: 'events/s',
    value: v('peak-rate') / (1 - v('repeat-share')),
    formula: `peak rate ÷ (1 − repeats’ share) = ${s('peak-rate')} ÷ (1 − ${s('repeat-share')})`,
    rounding: { significant: 3 },
  });
  add('live-keys', {
    label: 'Live dedup keys at the ordinary peak',
    unit: '',
    value: v('peak-rate') * v('dedup-window') * MINUTE,
    formula: `peak rate × key lifetime = ${s('peak-rate')} × ${s('dedup-window')}`,
    rounding: { decimals: 0 },
  });
  add('peak-memory', {
    label: 'Dedup memory at the ordinary peak',
    unit: 'GB',
    value: memory(v('peak-rate'), v('dedup-window'), v('key-bytes')),
    formula: `live keys × bytes a key = ${s('live-keys')} × ${s('key-bytes')}`,
    rounding: { decimals: 1 },
  });
  add('tier-rate', {
    label: 'The rate the dedup tier can remember',
    unit: 'views/s',
    value: (v('tier-memory') * GB) / v('key-bytes') / (v('dedup-window') * MINUTE),
    formula: `usable memory ÷ bytes a key ÷ key lifetime = ${s('tier-memory')} ÷ ${s('key-bytes')} ÷ ${s('dedup-window')}`,
    rounding: { significant: 3 },
  });
  add('tier-headroom', {
    label: 'The tier’s headroom',
    unit: '× peak',
    value: v('tier-rate') / v('peak-rate'),
    formula: `what the tier can remember ÷ peak rate = ${s('tier-rate')} ÷ ${s('peak-rate')}`,
    rounding: { decimals: 2 },
  });
  add('tier-ops', {
    label: 'The tier’s limit of operations',
    unit: 'ops/s',
    value: v('tier-primaries') * v('primary-ops'),
    formula: `primaries × operations each = ${s('tier-primaries')} × ${s('primary-ops')}`,
    rounding: { decimals: 0 },
  });
}

function bloomPair({ value: v, show: s, add }: Ledger): void {
  add('bloom-bits', {
    label: 'Bits a key in a Bloom filter',
    unit: 'bits',
    value: -Math.log(v('bloom-error')) / Math.LN2 ** 2,
    formula: `−ln(false-positive rate) ÷ (ln 2)² = −ln(${s('bloom-error')}) ÷ 0.4805`,
    rounding: { decimals: 2 },
  });
  add('bloom-memory', {
    label: 'Memory of one filter, all its slices together',
    unit: 'MB',
    value: (v('hot-keys') * v('bloom-bits')) / 8 / 1e6,
    formula: `hot keys in a window × bits a key ÷ 8 = ${s('hot-keys')} × ${s('bloom-bits')} ÷ 8`,
    rounding: { decimals: 0 },
  });
  add('bloom-compound', {
    label: 'False positives of the pair, at most: the under-count',
    unit: 'share',
    value: 1 - (1 - v('bloom-error')) ** 2,
    formula: `1 − (1 − false-positive rate)² = 1 − (1 − ${s('bloom-error')})²`,
    rounding: { decimals: 1 },
    note: 'Reached only when both filters are as full as they were sized for.',
  });
  add('bloom-look-back', {
    label: 'Longest look-back of the rotating pair',
    unit: 'min',
    value: 2 * v('dedup-window'),
    formula: `2 × key lifetime = 2 × ${s('dedup-window')}`,
    rounding: { decimals: 0 },
    note: 'The shortest is one lifetime, just after a rotation.',
  });
}
