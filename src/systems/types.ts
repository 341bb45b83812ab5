/** A figure of a system: given as a parameter in content/systems, or derived from parameters by a pure function. */
export interface Figure {
  /** <system>/<figure>, as "view-count/peak-rate". */
  readonly id: string;
  readonly label: string;
  /** Exact, in `unit`. */
  readonly value: number;
  readonly unit: string;
  /** As prose shows it, rounded and grouped, without its unit: "240,000", "41.5", "2.0 %". */
  readonly number: string;
  /** As prose shows it with its unit: "240,000 views/s", "41.5 GB". */
  readonly full: string;
  /** How it comes about, in words and figures: "views a day ÷ 86,400 s". Absent for a parameter. */
  readonly formula?: string;
  readonly note?: string;
}
