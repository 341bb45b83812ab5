/** Anchor of a follow-up: prefixed, so that "The answer?" can't take the anchor of a section. Pure. */
import { slug } from 'github-slugger';

const LONGEST = 60;

/** "Why not add memory?" is "ask-why-not-add-memory"; cut between words where it is long. */
export function askAnchor(ask: string): string {
  const whole = slug(ask.replaceAll(/[’'‘]/g, ''));
  if (whole.length <= LONGEST) return `ask-${whole}`;
  return `ask-${whole.slice(0, whole.lastIndexOf('-', LONGEST))}`;
}
