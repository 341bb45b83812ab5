/** The view-count pipeline, the cup-final night: what the tier lost between its first eviction and the change. */
import type { Ledger } from './ledger.ts';

const MINUTE = 60;
const GB = 1e9;

export function deriveViewCountEvictions({ value: v, show: s, add }: Ledger): void {
  const minutes = Math.max(0, v('change-minute') - v('eviction-minute'));
  add('evicted-keys', {
    label: 'Keys evicted before the change',
    unit: '',
    value: minutes * MINUTE * (v('spike-rate') - v('peak-rate')),
    formula: `minutes from the first eviction to the change × extra views = (${s('change-minute')} − ${s('eviction-minute')}) × 60 s × (${s('spike-rate')} − ${s('peak-rate')})`,
    rounding: { decimals: 0 },
    note: 'A full tier evicts as many keys as come in beyond those that expire.',
  });
  add('evicted-over-count', {
    label: 'Over-count by those keys, on videos outside the hottest, at most',
    unit: 'share',
    value: (v('evicted-keys') / ((v('tier-memory') * GB) / v('key-bytes'))) * v('repeats-per-view'),
    formula: `evicted keys ÷ keys the tier holds × repeats for each view = ${s('evicted-keys')} ÷ (${s('tier-memory')} ÷ ${s('key-bytes')}) × ${s('repeats-per-view')}`,
    rounding: { decimals: 1 },
    note: 'At most: many of the evicted keys had little of their lifetime left.',
  });
}
