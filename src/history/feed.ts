/**
 * The feed of what changed, in Atom: one item a day, because a reader wants to hear that the guide moved, not of each
 * commit. The item's address is its day on the page of changes, and never changes; what landed later that day is added to
 * it, and its `updated` says so. Pure.
 */
import { Feed } from 'feed';
import type { Entry } from '../graph/types.ts';
import { CHANGES_PATH, dayAnchor, FEED_PATH, NAMED, type Day } from './page.ts';
import { joint, rest, sayingsOf, type Saying } from './words.ts';

/** Readers of feeds keep what they have been given; the oldest days are for those who come new. */
const DAYS = 40;
/** A title is read in a narrow list. */
const IN_TITLE = 3;

export interface FeedFacts {
  readonly title: string;
  readonly tagline: string;
  /** Absolute URL of a path of the guide. */
  readonly absolute: (path: string) => string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const inWords = (saying: Saying, name: (entry: Entry) => string): string =>
  `${saying.label}: ${saying.named.map((entry, nth) => joint(nth, saying) + name(entry)).join('')}${rest(saying.more)}`;

function contentOf({ news }: Day, absolute: FeedFacts['absolute']): string {
  const link = ({ title, url }: Entry): string => `<a href="${escaped(absolute(url))}">${escaped(title)}</a>`;
  return news
    .map((each) => {
      const sayings = sayingsOf(each, NAMED).map((saying) => `<p>${inWords(saying, link)}</p>`);
      return sayings.join('') + (each.reason === undefined ? '' : `<p><em>${escaped(each.reason)}</em></p>`);
    })
    .join('');
}

function titleOf({ news }: Day): string {
  const all = { added: news.flatMap(({ added }) => added), changed: news.flatMap(({ changed }) => changed) };
  return sayingsOf(all, IN_TITLE)
    .map((saying) => inWords(saying, ({ short }) => short))
    .join(' · ');
}

/**
 * @param days newest first, of those that the page of changes shows; at least one, since a feed must say when it changed last.
 * @returns the feed as XML.
 */
export function atomFeed(days: readonly Day[], { title, tagline, absolute }: FeedFacts): string {
  const url = absolute(FEED_PATH);
  const newest = ({ news }: Day): Date => new Date(Math.max(...news.map(({ at }) => at)));
  const feed = new Feed({
    id: url,
    title: `${title}: what changed`,
    description: tagline,
    link: absolute(CHANGES_PATH),
    feed: url,
    author: { name: title, link: absolute('/') },
    updated: new Date(Math.max(...days.map((day) => newest(day).getTime()))),
    generator: false,
  });
  for (const day of days.slice(0, DAYS)) {
    const link = absolute(`${CHANGES_PATH}#${dayAnchor(day.day)}`);
    // Titles are HTML to readers of feeds.
    feed.addItem({ id: link, link, title: escaped(titleOf(day)), date: newest(day), content: contentOf(day, absolute) });
  }
  return feed.atom1();
}
