/** The view-count pipeline after a stop: how long it reads faster than views arrive until it has caught up. */
import type { Ledger } from './ledger.ts';

/** The stop that the figure is about: an hour, at the ordinary peak. */
const STOP_MINUTES = 60;

export function deriveViewCountRecovery({ value: v, show: s, add }: Ledger): void {
  add('hour-catch-up', {
    label: 'Catch-up after an hour’s stop at the ordinary peak',
    unit: 'min',
    value: (STOP_MINUTES * v('peak-raw-rate')) / (v('spike-raw-rate') - v('peak-raw-rate')),
    formula: `60 min × events at peak ÷ (events the jobs are sized for − events at peak) = 60 min × ${s('peak-raw-rate')} ÷ (${s('spike-raw-rate')} − ${s('peak-raw-rate')})`,
    rounding: { decimals: 0 },
    note: 'The jobs are sized for the cup-final rate. Views go on arriving while the backlog is read.',
  });
}
