import { formatNumber, withUnit, type Rounding } from './format.ts';
import type { Figure } from './types.ts';

/** A parameter as content/systems/<id>.mdx gives it. */
export interface Parameter {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly note?: string | undefined;
}

export interface SystemParameters {
  readonly id: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
}

export interface Derivation {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  /** In words, then in figures: "live keys × bytes a key = 162 million × 96 B". */
  readonly formula: string;
  readonly rounding: Rounding;
  readonly note?: string;
}

/** The figures of one system, parameters first; derivations add to it and may use whatever stands before them. */
export interface Ledger {
  /** The exact value of a figure; throws naming the parameter that is missing. */
  value(key: string): number;
  /** The figure as prose shows it, for formulas. */
  show(key: string): string;
  add(key: string, derivation: Derivation): void;
  figures(): readonly Figure[];
}

export function openLedger(system: SystemParameters): Ledger {
  const figures = new Map<string, Figure>();
  const put = (key: string, given: Parameter, rounding?: Rounding, formula?: string) => {
    const number = formatNumber(given.value, given.unit, rounding);
    figures.set(key, {
      id: `${system.id}/${key}`,
      label: given.label,
      value: given.value,
      unit: given.unit,
      number,
      full: withUnit(number, given.unit),
      ...(formula === undefined ? {} : { formula }),
      ...(given.note === undefined ? {} : { note: given.note }),
    });
  };
  const get = (key: string): Figure => {
    const figure = figures.get(key);
    if (figure) return figure;
    const known = [...figures.keys()].join(', ');
    throw new Error(
      `System "${system.id}" has no figure "${key}": give it under "parameters" in content/systems/${system.id}.mdx. It has: ${known || 'none'}.`,
    );
  };

  for (const [key, parameter] of Object.entries(system.parameters)) put(key, parameter);
  return {
    value: (key) => get(key).value,
    show: (key) => get(key).full,
    add(key, derivation) {
      if (figures.has(key)) {
        throw new Error(
          `System "${system.id}" gives "${key}" as a parameter, but it is derived from others: remove it from content/systems/${system.id}.mdx.`,
        );
      }
      if (!Number.isFinite(derivation.value)) {
        throw new Error(
          `System "${system.id}": "${key}" comes to ${derivation.value} (${derivation.formula}): a parameter it divides by is zero.`,
        );
      }
      put(key, derivation, derivation.rounding, derivation.formula);
    },
    figures: () => [...figures.values()],
  };
}
