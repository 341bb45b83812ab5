/** "Did you mean": the nearest valid word, if it is near enough to be worth offering. */
import { distance } from 'fastest-levenshtein';

/** Nearest of `valid` to `word`, or undefined where none is within a third of its length (two edits at the least). */
export function nearest(word: string, valid: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3));
  let best: { word: string; edits: number } | undefined;
  for (const candidate of valid) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits <= limit && (!best || edits < best.edits || (edits === best.edits && candidate < best.word)))
      best = { word: candidate, edits };
  }
  return best?.word;
}

/** Offers the nearest valid word, or lists them all where they are few. */
export function orElse(word: string, valid: Iterable<string>, otherwise: string): string {
  const words = [...valid];
  const near = nearest(word, words);
  if (near !== undefined) return `did you mean "${near}"?`;
  return words.length > 0 && words.length <= 12 ? `${otherwise}: ${words.join(', ')}` : otherwise;
}
