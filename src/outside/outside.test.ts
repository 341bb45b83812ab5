import { describe, expect, it } from 'vitest';
import { collectLinks } from './collect.ts';
import { isNews, outsideHeadline, outsideMarkdown, outsideText } from './report.ts';
import { judge, type Answer } from './verdict.ts';

const SOURCE = `---
title: A letter
url: https://example.com/letter?a=1&b=2
checked: 2026-11-22
---

Words, and [more](https://example.com/more#part) of [them](principle:amazon/ownership).

<Cite source="letter">as it [says](https://example.com/letter?a=1&b=2)</Cite>
`;

describe('collectLinks', () => {
  it('finds a source’s address and the links in prose, with the line of each', () => {
    const links = collectLinks([{ path: 'content/sources/letter.mdx', text: SOURCE }]);
    expect(Object.fromEntries(links)).toEqual({
      'https://example.com/letter?a=1&b=2': [
        { path: 'content/sources/letter.mdx', line: 3 },
        { path: 'content/sources/letter.mdx', line: 9 },
      ],
      'https://example.com/more': [{ path: 'content/sources/letter.mdx', line: 7 }],
    });
  });

  it('reads Markdown with its references and bare addresses, and takes code for code', () => {
    const text =
      'See https://example.com/a_(b), [c][c].\n\n```sh\ncurl https://example.com/code\n```\n\n`https://example.com/code`\n\n[c]: https://example.com/c\n[mail](mailto:a@example.com)';
    const links = collectLinks([{ path: 'README.md', text }]);
    expect([...links.keys()]).toEqual(['https://example.com/a_(b)', 'https://example.com/c']);
  });

  it('names a file that does not parse', () => {
    expect(() => collectLinks([{ path: 'content/x.mdx', text: '<Open>\n\nno end' }])).toThrow(
      /^content\/x\.mdx does not parse: .*  →  mend it first: npm run check$/,
    );
  });
});

const answer = (status: number, more: Partial<Answer> = {}): Answer => ({ url: 'https://a.example/', status, final: status, ...more });
const verdict = (...args: Parameters<typeof answer>) => {
  const { verdict: word, why } = judge(answer(...args));
  return `${word}: ${why}`;
};

describe('judge', () => {
  it('calls dead only what says so itself, or whose server is gone', () => {
    expect(verdict(404)).toBe('dead: answers 404');
    expect(verdict(410)).toBe('dead: answers 410');
    expect(verdict(0, { error: 'ENOTFOUND' })).toBe('dead: no server of that name');
    expect(verdict(301, { final: 404, target: 'https://b.example/' })).toBe('dead: answers 404, led to https://b.example/');
  });

  it('is unsure of what may only refuse a program, or be down today', () => {
    expect(verdict(403)).toBe('unsure: answers 403, as some do to any program');
    expect(verdict(429)).toBe('unsure: answers 429, as some do to any program');
    expect(verdict(503)).toBe('unsure: answers 503');
    expect(verdict(0, { error: 'TimeoutError' })).toBe('unsure: did not answer in time');
    expect(verdict(0, { error: 'CERT_HAS_EXPIRED' })).toBe('unsure: could not be reached (CERT_HAS_EXPIRED)');
    expect(verdict(0)).toBe('unsure: could not be reached');
  });

  it('tells a move for good from a detour', () => {
    expect(verdict(301, { final: 200, target: 'https://b.example/' })).toBe('moved: is now at https://b.example/');
    expect(verdict(308, { final: 204, target: 'https://b.example/' })).toBe('moved: is now at https://b.example/');
    expect(verdict(302, { final: 200, target: 'https://b.example/' })).toBe('fine: answers 200');
    expect(verdict(200)).toBe('fine: answers 200');
  });
});

describe('the report', () => {
  const links = new Map([
    [
      'https://a.example/',
      [
        { path: 'content/a.mdx', line: 3 },
        { path: 'README.md', line: 9 },
      ],
    ],
  ]);
  const judged = [judge(answer(404)), judge(answer(200, { url: 'https://fine.example/' }))];

  it('says of each what is wrong and where it stands', () => {
    expect(outsideText(judged, links)).toBe(
      'Dead\n  https://a.example/  answers 404\n    content/a.mdx:3\n    README.md:9\n\n2 links outside: 1 dead, 0 moved for good, 0 unsure, 1 fine.',
    );
    const markdown = outsideMarkdown(judged, links, ({ path, line }) => `https://x/${path}#L${line}`);
    expect(markdown).toContain(`${outsideHeadline(judged)}\n\n### Dead\n\nFind where the page is now`);
    expect(markdown).toContain(
      '- <https://a.example/> answers 404\n  - [`content/a.mdx:3`](https://x/content/a.mdx#L3)\n  - [`README.md:9`]',
    );
    expect(outsideMarkdown(judged, links)).toContain('\n  - `README.md:9`');
  });

  it('is news only where somebody has something to do', () => {
    expect(isNews(judged)).toBe(true);
    expect(isNews([judge(answer(301, { final: 200, target: 'https://b.example/' }))])).toBe(true);
    expect(isNews([judge(answer(200)), judge(answer(403))])).toBe(false);
  });
});
