/** How much of the news the page of changes holds, by day, and where each day stands on it. Pure. */
import type { News } from './news.ts';

export interface Day {
  /** "2026-11-22" */
  readonly day: string;
  readonly news: readonly News[];
}

/** Keep the page within its weight: news and names of entries on it, and days. */
const [NEWS_MAX, DAYS_MAX] = [100, 60];
/** Names in one piece of news: an update of the whole book is told by its first pages. */
export const NAMED = 8;

/** The days that the page shows, newest first; the last of them may be cut short. */
export const daysShown = (news: readonly News[]): Day[] =>
  [...Map.groupBy(news.slice(0, NEWS_MAX), ({ day }) => day)].slice(0, DAYS_MAX).map(([day, own]) => ({ day, news: own }));

/** An anchor may not begin with a digit. */
export const dayAnchor = (day: string): string => `on-${day}`;

export const CHANGES_PATH = '/changes/';
export const FEED_PATH = '/feed.xml';
