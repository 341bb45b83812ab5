/** What a team takes along, as files: the Markdown of each page, the list of it, and the book. */
import { beforeAll, describe, expect, test } from 'vitest';
import { checkBook, diagramsOf } from './book.ts';
import { BUILDS, requireBuild } from './builds.ts';
import { expectNone } from './expect-none.ts';
import { checkLlms, checkMarkdown } from './markdown.ts';
import { readSite, type Site } from './read.ts';

describe.each(BUILDS)('built at $base', (build) => {
  let site: Site;
  beforeAll(() => {
    requireBuild(build);
    site = readSite(build);
  });

  test('each page to be found has its Markdown, whole, and every link in it leads somewhere', () => expectNone(checkMarkdown(site)));
  test('llms.txt lists every entry with a page, and every address in it is there', () => expectNone(checkLlms(site)));
  test('the book holds every entry and every diagram once, and links between them stay in it', () => expectNone(checkBook(site)));
  test('there are diagrams to be held', () => expect(site.pages.reduce((sum, page) => sum + diagramsOf(page), 0)).toBeGreaterThan(6));
});
