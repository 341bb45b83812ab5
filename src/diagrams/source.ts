/** Reads what a diagram says of itself, without drawing it. */
export interface DiagramText {
  readonly title: string;
  readonly description: string;
}

export interface SourceLine {
  readonly text: string;
  readonly line: number;
}

/** Lines that say something: no blank lines, no comments. `%%{` is a directive, not a comment. */
export function linesOf(source: string): SourceLine[] {
  return source
    .split(/\r\n?|\n/)
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text.trim() !== '' && !/^\s*%%(?!\{)/.test(text));
}

/** Lines below the first that are neither title nor description. */
export function statementsOf(lines: readonly SourceLine[]): SourceLine[] {
  let inDescription = false;
  return lines.slice(1).filter(({ text }) => {
    if (/^\s*accDescr\s*\{/.test(text)) inDescription = true;
    const told = inDescription || /^\s*acc(Title|Descr)\s*:/.test(text);
    if (inDescription && text.includes('}')) inDescription = false;
    return !told;
  });
}

/**
 * The source as Mermaid should get it: comments blanked rather than cut, so that its line numbers
 * are ours but for the blank lines that it trims at the start, which `skipped` counts.
 */
export function forMermaid(source: string): { readonly text: string; readonly skipped: number } {
  const lines = source.split(/\r\n?|\n/).map((text) => (/^\s*%%(?!\{)/.test(text) ? '' : text));
  const skipped = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ''),
  );
  // A tone on a line of its own is lost on a state; as a `class` line it is not.
  if (lines[skipped]?.trim() === 'stateDiagram-v2')
    lines.forEach((line, index) => (lines[index] = line.replace(/^(\s*)([\w-]+):::([\w-]+)\s*$/, '$1class $2 $3')));
  return { text: lines.slice(skipped).join('\n'), skipped };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Title and description: `accTitle: …`, `accDescr: …` or `accDescr { … }`. */
export function diagramText(source: string): DiagramText {
  const text = linesOf(source)
    .map((line) => line.text)
    .join('\n');
  const title = /^\s*accTitle\s*:(.*)$/m.exec(text)?.[1] ?? '';
  const description = /^\s*accDescr\s*:(.*)$/m.exec(text)?.[1] ?? /^\s*accDescr\s*\{([^}]*)\}/m.exec(text)?.[1] ?? '';
  return { title: oneLine(title).replace(/\.$/, ''), description: oneLine(description) };
}
