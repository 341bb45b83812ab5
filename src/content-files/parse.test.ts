import { describe, expect, it } from 'vitest';
import { parseContentFile } from './parse.ts';

const place = { kind: 'chapter', id: 'x', path: 'content/chapters/x.mdx' } as const;
const parse = (body: string, frontmatter = 'title: X') => parseContentFile(`---\n${frontmatter}\n---\n\n${body}\n`, place);

describe('parseContentFile', () => {
  it('knows where a link stands, and what it names', () => {
    expect(parse('Read [it all](principle:amazon/dive-deep#evidence) now.').links).toEqual([
      {
        kind: 'principle',
        id: 'amazon/dive-deep',
        heading: 'evidence',
        text: 'it all',
        around: 'Read it all now.',
        at: { line: 5, column: 6 },
      },
    ]);
  });

  it('gives a component its literal props, its parent and its words', () => {
    const { components } = parse('<Ladder>\n\n<Rung level="Senior">We *chose* it.</Rung>\n\n</Ladder>');
    expect(components.map(({ name, props, parent, words }) => ({ name, props, parent, words }))).toEqual([
      { name: 'Ladder', props: {}, parent: undefined, words: 3 },
      { name: 'Rung', props: { level: 'Senior' }, parent: 'Ladder', words: 3 },
    ]);
  });

  it('numbers repeated headings as the built page does, and lists sections among them', () => {
    const { anchors } = parse('## The cost\n\n### The cost\n\n<Next>\n\nGo on.\n\n</Next>');
    expect(anchors.map(({ id, depth }) => [id, depth])).toEqual([
      ['the-cost', 2],
      ['the-cost-1', 3],
      ['next', 2],
    ]);
  });

  it('places a field of the frontmatter, or its parent where the field is missing', () => {
    const { at } = parse('Text.', 'title: X\nshows:\n  - principle: a/b\n    strength: strong');
    expect(at(['shows', 0, 'strength'])).toEqual({ line: 5, column: 5 });
    expect(at(['shows', 0, 'line'])).toEqual({ line: 4, column: 5 });
  });

  it('keeps a Mermaid fence and the line its source starts on', () => {
    expect(parse('Words.\n\n```mermaid\nflowchart TB\n  a --> b\n```').diagrams).toEqual([
      { source: 'flowchart TB\n  a --> b', at: { line: 8, column: 1 } },
    ]);
  });

  it('allows a comment, and no other expression', () => {
    expect(parse('{/* why */}').problems).toEqual([]);
    expect(parse('import x from "y"').problems.map(({ code }) => code)).toEqual(['code-in-content']);
  });

  it('tells where the parser gives up without a word of its own', () => {
    expect(parse('Words.\n\n<Say>---\n---\n\nWords.').problems.map(({ code, at }) => [code, at.line])).toEqual([['mdx-syntax', 7]]);
  });

  it('reads a file that begins with a byte order mark, or with a space after its first line', () => {
    for (const text of ['\uFEFF---\ntitle: X\n---\n', '--- \ntitle: X\n--- \n'])
      expect(parseContentFile(text, place)).toMatchObject({ data: { title: 'X' }, problems: [] });
  });

  it('reads a file with Windows line ends', () => {
    const { data, problems } = parseContentFile('---\r\ntitle: X\r\n---\r\n\r\n## Why\r\n', place);
    expect([data, problems]).toEqual([{ title: 'X' }, []]);
  });
});
