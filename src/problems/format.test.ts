import { describe, expect, it } from 'vitest';
import { formatOf, helpUrl, toAnnotations, toJson, toMarkdown, toText } from './format.ts';
import type { Problem } from './types.ts';

const plain: Problem = {
  code: 'bad-id',
  path: 'content/sources/My_Letter.mdx',
  at: { line: 1, column: 2 },
  what: '"My_Letter" cannot be an id',
  fix: 'name it otherwise',
};
const odd: Problem = { ...plain, path: 'content/a,b:c%.mdx', what: 'it is 5 % | <b>\r\n::error::more\n', fix: 'a, b: *c*' };
const repository = { url: 'https://github.com/lantern/guide', branch: 'main' };

describe('the format', () => {
  it('is GitHub’s in its workflows, text elsewhere, and the one asked for', () => {
    expect(formatOf(undefined, {})).toBe('text');
    expect(formatOf(undefined, { GITHUB_ACTIONS: 'true' })).toBe('github');
    expect(formatOf('json', { GITHUB_ACTIONS: 'true' })).toBe('json');
    expect(formatOf('xml', {})).toBeUndefined();
  });
});

describe('for a terminal', () => {
  it('a problem is one line that ends in the page that says how it is mended', () => {
    expect(toText([plain])).toEqual([
      'content/sources/My_Letter.mdx:1:2  "My_Letter" cannot be an id  →  name it otherwise  docs/problems/bad-id.md',
    ]);
    expect(toText([odd], (text) => `(${text})`)).toEqual([
      'content/a,b:c%.mdx:1:2  it is 5 % | <b> ::error::more →  a, b: *c*  (docs/problems/bad-id.md)',
    ]);
  });
});

describe('for GitHub', () => {
  it('a problem is an annotation at its place, with the page in the repository', () => {
    expect(toAnnotations([plain], repository)).toEqual([
      '::error file=content/sources/My_Letter.mdx,line=1,col=2,title=bad-id::"My_Letter" cannot be an id → name it otherwise (https://github.com/lantern/guide/blob/main/docs/problems/bad-id.md)',
    ]);
  });

  it('signs that end a property or a message are escaped', () => {
    expect(toAnnotations([odd])).toEqual([
      '::error file=content/a%2Cb%3Ac%25.mdx,line=1,col=2,title=bad-id::it is 5 %25 | <b>%0D%0A::error::more%0A → a, b: *c* (docs/problems/bad-id.md)',
    ]);
  });

  it('the summary is a table in which content stays text', () => {
    expect(toMarkdown([plain, odd], repository).split('\n')).toEqual([
      '## 2 problems in the content',
      '',
      '| where | what | what to do | how to fix |',
      '| --- | --- | --- | --- |',
      '| content/sources/My\\_Letter.mdx:1:2 | "My\\_Letter" cannot be an id | name it otherwise | [bad-id](https://github.com/lantern/guide/blob/main/docs/problems/bad-id.md) |',
      '| content/a,b:c%.mdx:1:2 | it is 5 % \\| \\<b\\> ::error::more | a, b: \\*c\\* | [bad-id](https://github.com/lantern/guide/blob/main/docs/problems/bad-id.md) |',
      '',
    ]);
    expect(toMarkdown([plain])).toContain('| name it otherwise | bad-id |');
  });

  it('a summary that GitHub would refuse for its length says how many are left out', () => {
    const lines = toMarkdown(Array.from({ length: 1200 }, () => plain)).split('\n');
    expect(lines).toHaveLength(1007);
    expect(lines).toContain('And 200 more: the log has them all.');
  });
});

describe('for a program', () => {
  it('problems are one array', () => {
    expect(JSON.parse(toJson([plain], repository))).toEqual([
      {
        code: 'bad-id',
        path: 'content/sources/My_Letter.mdx',
        line: 1,
        column: 2,
        what: '"My_Letter" cannot be an id',
        fix: 'name it otherwise',
        help: 'https://github.com/lantern/guide/blob/main/docs/problems/bad-id.md',
      },
    ]);
    expect(JSON.parse(toJson([]))).toEqual([]);
  });
});

it('names the page by its path where the repository is not known', () => {
  expect(helpUrl('bad-id', undefined)).toBe('docs/problems/bad-id.md');
});
