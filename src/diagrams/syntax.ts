/** Makes a problem of what Mermaid throws at a diagram that it cannot read. */
import { diagramProblem, type DiagramProblem } from './problems.ts';

/** What its parsers hang on an error: the token they choked on, its text and its place. */
interface ParserError {
  readonly message?: string;
  readonly hash?: { readonly text?: string; readonly token?: unknown; readonly loc?: { readonly first_line?: number } };
}

/** A token's text may begin with the ends of the lines above it, which are where the parser says it stands. */
const linesBefore = (text = ''): number => (text.trim() ? (/^\s*/.exec(text)?.[0].split('\n').length ?? 1) - 1 : 0);

/**
 * @param text what Mermaid was given.
 * @param skipped blank lines of the source above it.
 */
export function syntaxProblem(error: unknown, text: string, skipped: number): DiagramProblem {
  const { message = String(error), hash } = (error ?? {}) as ParserError;
  const isSyntax = /parse error|lexical error/i.test(message);
  if (!isSyntax) return diagramProblem('diagram-syntax', 1 + skipped, 1, '', (message.split('\n')[0] ?? '').replace(/\.$/, ''));

  const lines = text.split('\n');
  const told = Number(/on line (\d+)/i.exec(message)?.[1] ?? 1);
  const ended = hash?.token === 1 || hash?.token === 'EOF';
  let line = Math.min((hash?.loc?.first_line ?? told) + linesBefore(hash?.text), lines.length);
  while (line > 1 && lines[line - 1]?.trim() === '') line--;
  const shown = lines[line - 1] ?? '';
  const column = shown.length - shown.trimStart().length + 1;
  return diagramProblem('diagram-syntax', line + skipped, column, shown.trim(), ended ? 'something that was opened is not closed' : '');
}
