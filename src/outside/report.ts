/** The state of the links outside, in words: for a terminal and for an issue. Pure. */
import { tableCell } from '../lib/table-cell.ts';
import { count } from '../components/entry/words.ts';
import type { Place } from './collect.ts';
import { VERDICTS, type Judged, type Verdict } from './verdict.ts';

const HEADINGS: Readonly<Record<Verdict, { readonly title: string; readonly fix: string }>> = {
  dead: { title: 'Dead', fix: 'Find where the page is now, or an archived copy, or cite something else.' },
  moved: { title: 'Moved for good', fix: 'Write the new address, after a look at whether it still says what it is cited for.' },
  unsure: { title: 'Unsure', fix: 'Open it by hand before believing it: many servers refuse programs.' },
  fine: { title: 'Fine', fix: '' },
};

type Links = ReadonlyMap<string, readonly Place[]>;

const of = (judged: readonly Judged[], verdict: Verdict): Judged[] => judged.filter((each) => each.verdict === verdict);

/** Whether somebody has something to do. */
export const isNews = (judged: readonly Judged[]): boolean => judged.some(({ verdict }) => verdict === 'dead' || verdict === 'moved');

/** "120 links outside: 3 dead, 2 moved for good, 5 unsure, 110 fine" */
export const outsideHeadline = (judged: readonly Judged[]): string =>
  `${count(judged.length, 'link', 'links')} outside: ${VERDICTS.map((verdict) => `${of(judged, verdict).length} ${HEADINGS[verdict].title.toLowerCase()}`).join(', ')}.`;

const told = VERDICTS.filter((verdict) => verdict !== 'fine');

export function outsideText(judged: readonly Judged[], links: Links): string {
  const blocks = told.flatMap((verdict) => {
    const own = of(judged, verdict);
    const lines = own.map(({ url, why }) => {
      const places = (links.get(url) ?? []).map(({ path, line }) => `\n    ${path}:${line}`).join('');
      return `  ${url}  ${why}${places}`;
    });
    return own.length > 0 ? [`${HEADINGS[verdict].title}\n${lines.join('\n')}`] : [];
  });
  return [...blocks, outsideHeadline(judged)].join('\n\n');
}

/** @param urlOf where a line of a file is shown; left out, files are only named. */
export function outsideMarkdown(judged: readonly Judged[], links: Links, urlOf?: (place: Place) => string): string {
  const blocks = told.flatMap((verdict) => {
    const own = of(judged, verdict);
    const { title, fix } = HEADINGS[verdict];
    const items = own.map(({ url, why }) => {
      const places = (links.get(url) ?? []).map((place) => {
        const name = `\`${place.path}:${place.line}\``;
        return `\n  - ${urlOf ? `[${name}](${urlOf(place)})` : name}`;
      });
      // Where a page has moved is said by somebody else's server.
      return `- <${url}> ${tableCell(why)}${places.join('')}`;
    });
    return own.length > 0 ? [`### ${title}\n\n${fix}\n\n${items.join('\n')}`] : [];
  });
  return [outsideHeadline(judged), ...blocks].join('\n\n');
}
