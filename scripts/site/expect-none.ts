import { expect } from 'vitest';
import { report, type Finding } from './finding.ts';

/** Passes if nothing was found; else the failure lists what was: page, what, what to do. */
export function expectNone(findings: readonly Finding[]): void {
  const lines = report(findings);
  const shown = [...lines.slice(0, 40), ...(lines.length > 40 ? [`… and ${lines.length - 40} more`] : [])];
  expect(lines.length, `\n${shown.join('\n')}\n`).toBe(0);
}
