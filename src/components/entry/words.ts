/** How facts about an entry are put into words. Pure. */
import type { Data } from '../../schemas/index.ts';

/** Silent reading of dense prose, and speech in an interview. */
const READ_WPM = 220;
const SPEAK_WPM = 150;

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const FULL = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "2026-11-22" is "22 Nov 2026", "2016-04" is "Apr 2016", "2016" stays. */
export function dayInWords(day: string): string {
  if (day.length === 4) return day;
  return (day.length === 7 ? MONTH : DAY).format(new Date(day));
}

/** "2026-11-22" is "22 November 2026". */
export const dayInFull = (day: string): string => FULL.format(new Date(day));

/** Whole minutes, one at least: "8 min read". */
export const readingTime = (words: number): string => `${Math.max(1, Math.round(words / READ_WPM))} min read`;

/** To ten seconds, as far as anybody can plan speech: "about 1 min 50 s aloud". */
export function timeAloud(words: number): string {
  const seconds = Math.max(10, Math.round((words / SPEAK_WPM) * 6) * 10);
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const parts = [minutes > 0 ? `${minutes} min` : '', rest > 0 ? `${rest} s` : ''].filter(Boolean);
  return `about ${parts.join(' ')} aloud`;
}

/** "1 strong story", "3 strong stories". */
export const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const GRADES: Readonly<Record<Data<'source'>['grade'], { short: string; many: string; meaning: string }>> = {
  primary: { short: 'primary source', many: 'Primary sources', meaning: 'By the party the fact is about, or the paper itself.' },
  secondary: {
    short: 'secondary source',
    many: 'Secondary sources',
    meaning: 'Somebody’s account of it: good for what they saw, weaker for why.',
  },
};
