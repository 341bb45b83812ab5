import { expect, it } from 'vitest';
import { parseContentFile } from '../../src/content-files/parse.ts';
import { COMPONENTS } from '../../src/mdx/props.ts';
import { snippets } from './snippets.ts';

const made = JSON.parse(snippets()) as Record<string, { prefix: string; body: string[] }>;

it('has every component by its name, whole with what it holds', () => {
  expect(Object.values(made).map(({ prefix }) => prefix)).toEqual(['link', ...Object.keys(COMPONENTS)]);
  expect(made['<Lens>']?.body.join('\n')).toMatch(/^<Lens principle="\$\{1:[^}]+}">\n\n<Opening>\n\n\$\{2:First sentence/);
  expect(made['<Levels>']?.body.filter((line) => line.startsWith('<Level name="${'))).toHaveLength(3);
  expect(made['<Fig>']?.body).toEqual([expect.stringMatching(/^<Fig id="\$\{1:[^}]+}" \/>$/)]);
});

it('inserts what parses', () => {
  for (const [name, { body }] of Object.entries(made)) {
    const text = body
      .join('\n')
      .replace(/\$\{\d+(?::((?:\\.|[^}])*)|\|([^,|]*)[^}]*)}/g, (_, words: string, first: string) => words ?? first);
    const place = { kind: 'chapter', id: 'x', path: 'content/chapters/x.mdx' } as const;
    expect(parseContentFile(`---\ntitle: X\n---\n\n${text}\n`, place).problems, name).toEqual([]);
  }
});
