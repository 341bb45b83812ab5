/**
 * A text with what stands between two marks replaced.
 * @throws where a mark is missing: what is made must not be lost among what is written.
 */
export function between(text: string, mark: { readonly start: string; readonly end: string }, made: string): string {
  const start = text.indexOf(mark.start);
  const end = text.indexOf(mark.end);
  if (start < 0 || end < start)
    throw new Error(`the document lacks the marks ${JSON.stringify(mark.start.trim())} and ${JSON.stringify(mark.end.trim())}`);
  return text.slice(0, start + mark.start.length) + made + text.slice(end);
}
