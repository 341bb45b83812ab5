/** The steps of a test run: what each is called, what it needs, how it went. Knows nothing of what they do. */

/** How a step went. Counts are of single tests, where the step has any. */
export interface Outcome {
  readonly ok: boolean;
  readonly passed?: number;
  readonly failed?: number;
  /** A word on it for the summary. */
  readonly note?: string;
}

export interface Step {
  /** Name for `--only`, lower-case. */
  readonly name: string;
  readonly what: string;
  /** Steps without which this one can prove nothing; where one failed, this one fails unrun. */
  readonly needs?: readonly string[];
  run(): Promise<Outcome> | Outcome;
}

export interface Result extends Outcome {
  readonly name: string;
  readonly seconds: number;
}

/** Runs steps in order, all of them even after a failure, and says when each starts and how long it took. */
export async function runSteps(steps: readonly Step[], say: (line: string) => void, now: () => number = Date.now): Promise<Result[]> {
  const results: Result[] = [];
  for (const [index, step] of steps.entries()) {
    const missing = results.filter((result) => !result.ok && step.needs?.includes(result.name)).map((result) => result.name);
    say(`\n━━ ${index + 1}/${steps.length} ${step.name}: ${step.what}`);
    const started = now();
    const outcome = missing.length > 0 ? { ok: false, note: `not run: ${missing.join(' and ')} failed` } : await attempt(step);
    const seconds = (now() - started) / 1000;
    results.push({ name: step.name, seconds, ...outcome });
    say(`━━ ${outcome.ok ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s${outcome.note ? ` (${outcome.note})` : ''}`);
  }
  return results;
}

async function attempt(step: Step): Promise<Outcome> {
  try {
    return await step.run();
  } catch (error) {
    return { ok: false, note: error instanceof Error ? error.message : String(error) };
  }
}

/** Picks steps by name, in their own order. An unknown name is an error that lists the known ones. */
export function pickSteps(steps: readonly Step[], names: readonly string[]): Step[] {
  const known = steps.map((step) => step.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`no step "${unknown.join('", "')}"  →  choose from ${known.join(', ')}`);
  return steps.filter((step) => names.includes(step.name));
}

/** Lines of the summary; the last is exactly "N passed, N failed" and counts single tests and steps alike. */
export function summary(results: readonly Result[]): string[] {
  const width = Math.max(...results.map((result) => result.name.length), 0);
  const lines = results.map(({ name, ok, seconds, passed, failed, note }) => {
    const counts = passed === undefined ? '' : `${passed} passed, ${failed ?? 0} failed`;
    const rest = [counts, note].filter(Boolean).join('; ');
    return `${ok ? 'passed' : 'FAILED'}  ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${rest}`.trimEnd();
  });
  const total = (pick: (result: Result) => number) => results.reduce((sum, result) => sum + pick(result), 0);
  const passed = total((result) => (result.passed ?? 0) + (result.ok ? 1 : 0));
  const failed = total((result) => (result.failed ?? 0) + (result.ok ? 0 : 1));
  return [...lines, `total ${total((result) => result.seconds).toFixed(0)} s`, `${passed} passed, ${failed} failed`];
}
