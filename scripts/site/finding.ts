/** One thing wrong with a built page, in words for whoever mends it. */
export interface Finding {
  /** Path of the page within the guide, as "/matrix/". */
  readonly page: string;
  readonly what: string;
  readonly fix: string;
}

/** Pages named before the rest are only counted. */
const NAMED = 3;

/** One line a finding: page, what, what to do. The same thing on many pages is told once. */
export function report(findings: readonly Finding[]): string[] {
  const pages = new Map<string, string[]>();
  for (const { page, what, fix } of findings) {
    const line = `${what}  →  ${fix}`;
    pages.set(line, [...(pages.get(line) ?? []), page]);
  }
  return [...pages].map(([line, all]) => {
    const more = all.length > NAMED ? ` and ${all.length - NAMED} more` : '';
    return `${all.slice(0, NAMED).join(', ')}${more}  ${line}`;
  });
}
