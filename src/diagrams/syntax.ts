/** Makes a problem of what Mermaid throws at a diagram that it cannot read. */
import { diagramProblem, type DiagramProblem } from './problems.ts';

/** What its parsers hang on an error: the place of the token they choked on. */
interface ParserError {
  readonly message?: string;
  readonly hash?: { readonly loc?: { readonly first_line?: number } };
}

/**
 * @param text what Mermaid was given.
 * @param skipped blank lines of the source above it.
 */
export function syntaxProblem(error: unknown, text: string, skipped: number): DiagramProblem {
  const { message = String(error), hash } = (error ?? {}) as ParserError;
  const lines = text.split('\n');
  const told = Number(/on line (\d+)/i.exec(message)?.[1] ?? NaN);
  let line = hash?.loc?.first_line ?? (Number.isNaN(told) ? 1 : told);
  line = Math.min(Math.max(1, line), lines.length);
  // An end of line that comes too soon is a fault of the line it ends.
  while (line > 1 && lines[line - 1]?.trim() === '') line--;
  const shown = lines[line - 1] ?? '';
  const column = shown.length - shown.trimStart().length + 1;
  const detail = hash || /parse error|lexical error/i.test(message) ? '' : (message.split('\n')[0] ?? '').replace(/\.$/, '');
  return diagramProblem('diagram-syntax', line + skipped, column, shown.trim(), detail);
}
