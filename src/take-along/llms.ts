/**
 * `/llms.txt` (https://llmstxt.org): the guide's pages as Markdown, one a line, for whoever reads it with a program. Pure.
 * Sections come in reading order; what a guide hides or has none of is not there.
 */
import type { Graph } from '../graph/types.ts';
import { licensedText } from '../lib/licence.ts';
import { figuresPath, markdownPath } from '../lib/url.ts';
import { hasInvented, type BookPart } from './book.ts';

interface About {
  readonly title: string;
  readonly tagline: string;
  readonly licence: string;
  /** Path of the feed of changes, where there is one. */
  readonly feed?: string | undefined;
  /** Makes a path of the guide an absolute URL. */
  readonly absolute: (path: string) => string;
}

const line = (title: string, url: string, says: string): string => `- [${title.replaceAll(/[\\[\]]/g, '\\$&')}](${url}): ${says}`;

export function llmsText(graph: Graph, parts: readonly BookPart[], { title, tagline, licence, feed, absolute }: About): string {
  const licensed = licensedText(graph);
  const notes = [
    'Each page below is Markdown; the same address ending in "/" in place of ".md" is the page for readers.',
    ...(hasInvented(graph) ? ['The stories and systems of the book are worked examples, openly invented: cite them as such.'] : []),
    ...(licensed ? [`${licensed === 'Text' ? 'The text' : licensed} is licensed under ${licence}.`] : []),
    `Every entry and every link between them, as data: ${absolute('/guide.json')}`,
    ...(feed ? [`What changed, as a feed: ${absolute(feed)}`] : []),
    `Everything on one page: ${absolute('/book/')}`,
  ];
  const sections = parts
    .filter(({ kind }) => kind !== 'source')
    .map(({ name, groups }) => {
      const entries = groups.flatMap((group) => group.entries);
      return [`## ${name}`, '', ...entries.map((entry) => line(entry.title, absolute(markdownPath(entry.url)), entry.summary))];
    });
  const has = (kind: BookPart['kind']) => parts.some((part) => part.kind === kind);
  const figures = graph
    .of('system')
    .map((system) =>
      line(
        `Figures: ${system.short}`,
        absolute(markdownPath(figuresPath(system.id))),
        `Every figure of "${system.title}", given or derived.`,
      ),
    );
  const optional = [
    ...(has('principle') && has('story') ? [line('Matrix', absolute('/matrix.md'), 'Which story is evidence of which principle.')] : []),
    ...figures,
    ...(has('source') ? [line('Sources', absolute('/sources.md'), 'Where each outside fact comes from, and how far to trust it.')] : []),
  ];
  const last = optional.length > 0 ? [['## Optional', '', ...optional]] : [];
  return `${[[`# ${title}`], [`> ${tagline}.`], notes.map((note) => `- ${note}`), ...sections, ...last].map((block) => block.join('\n')).join('\n\n')}\n`;
}
