/** The pages that messages lead to: one for each code, with the very words that an author comes from. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROKEN } from './fixtures/broken.ts';
import { OF_CONFIG } from './fixtures/of-config.ts';
import { ON_DISK } from './fixtures/on-disk.ts';
import { helpPath } from './format.ts';
import { PROBLEM_CODES } from './table.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const TOLD = [...[...BROKEN, ...ON_DISK].map(([code, , told]) => [code, told] as const), ...OF_CONFIG];

it('there is a page for each code, and no other', () => {
  const pages = globSync('docs/problems/*.md', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  expect(pages.filter((path) => !path.endsWith('/README.md')).sort()).toEqual(PROBLEM_CODES.map(helpPath).sort());
});

describe.each(PROBLEM_CODES)('%s', (code) => {
  const page = read(helpPath(code));

  it('has the message as its author sees it', () => {
    const messages = TOLD.flatMap(([each, told]) => (each === code ? [told] : []));
    expect(messages).not.toEqual([]);
    expect(messages.some((told) => page.includes(`\n${told}\n`))).toBe(true);
  });

  it('says why, how to mend it, and what is right', () => {
    const headings = [...page.matchAll(/^#+ .*$/gm)].map(([heading]) => heading).filter((heading) => !heading.startsWith('### '));
    expect(headings.filter((heading) => [`# ${code}`, '## Why', '## How to fix'].includes(heading))).toEqual([
      `# ${code}`,
      '## Why',
      '## How to fix',
    ]);
    expect(page).toMatch(/\nInstead of\n\n`{3,4}\w+\n[\s\S]+\nwrite\n\n`{3,4}\w+\n/);
  });
});

it('the list has all of them, in the order and groups of the table', () => {
  const list = [...read('docs/problems/README.md').matchAll(/^- \[([\w-]+)\]\(\1\.md\): \S/gm)].map(([, code]) => code);
  expect(list).toEqual(PROBLEM_CODES);
});
