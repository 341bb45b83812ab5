/** Figures of the systems: parameters from content/systems, and what follows from them. Pure. */
import { openLedger, type Ledger, type SystemParameters } from './ledger.ts';
import { derivePayments } from './payments.ts';
import type { Figure } from './types.ts';
import { deriveViewCountCost } from './view-count-cost.ts';
import { deriveViewCountEvictions } from './view-count-evictions.ts';
import { deriveViewCountFraud } from './view-count-fraud.ts';
import { deriveViewCountRecovery } from './view-count-recovery.ts';
import { deriveViewCountStories } from './view-count-stories.ts';
import { deriveViewCountThirdYear } from './view-count-third-year.ts';
import { deriveViewCount } from './view-count.ts';

export type { Parameter, SystemParameters } from './ledger.ts';
export type { Figure } from './types.ts';

/** System id → what derives its figures, in order. A system without an entry has its parameters alone. */
const DERIVATIONS: Readonly<Record<string, readonly ((ledger: Ledger) => void)[]>> = {
  'view-count': [
    deriveViewCount,
    deriveViewCountCost,
    deriveViewCountFraud,
    deriveViewCountEvictions,
    deriveViewCountRecovery,
    deriveViewCountStories,
    deriveViewCountThirdYear,
  ],
  payments: [derivePayments],
};

/** Every figure of a system: its parameters as given, then those derived. Throws naming a parameter that is missing. */
export function figuresOf(system: SystemParameters): readonly Figure[] {
  const ledger = openLedger(system);
  for (const derive of DERIVATIONS[system.id] ?? []) derive(ledger);
  return ledger.figures();
}

/** The figures of all systems by id, "<system>/<figure>". */
export function figureMap(systems: Iterable<SystemParameters>): ReadonlyMap<string, Figure> {
  const all = new Map<string, Figure>();
  for (const system of systems) for (const figure of figuresOf(system)) all.set(figure.id, figure);
  return all;
}
