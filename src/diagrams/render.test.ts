import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { minWidth } from './sizes.ts';
import { again, diagramProblems, DiagramError, renderDiagram, type Diagram } from './render.ts';
import { ask } from './thread.ts';

const here = import.meta.dirname;
const FIXTURES = globSync('fixtures/*.mmd', { cwd: here }).map((file) => basename(file, '.mmd'));
const source = (name: string) => readFileSync(join(here, 'fixtures', `${name}.mmd`), 'utf8');
const where = { file: 'content/x.mdx', line: 10 };
const render = (name: string) => renderDiagram(source(name), where);

const svgs = async (names: readonly string[]) => {
  const all: Record<string, string | undefined> = {};
  for (const name of names) all[name] = (await ask({ source: source(name), id: 'same' })).drawing?.svg;
  return all;
};

describe.each(FIXTURES)('%s', (name) => {
  it('is drawn without style, script, data or a colour of its own', async () => {
    const { svg } = await render(name);
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="[^"]+"/);
    const foreign = / style=|<style|<script|<foreignObject| data-|font-family|xmlns|NaN|undefined|="#|rgb\(|hsl\(| on\w+=|\d\.\d{5}/g;
    expect(svg.match(foreign)).toBeNull();
  });

  it('is small', async () => expect(gzipSync((await render(name)).svg).length).toBeLessThan(2600));

  it('names only its own parts, and all of them', async () => {
    const { svg, id } = await render(name);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, found]) => found);
    const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, found]) => found);
    expect(ids.filter((found) => !found?.startsWith(id))).toEqual([]);
    expect(new Set(used)).toEqual(new Set(ids));
  });

  it('keeps every word', async () => {
    const { svg } = await render(name);
    const text = svg
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
      .replace(/\s+/g, ' ');
    const labels = [...source(name).matchAll(/[[({|/\\]"([^"`]+)"/g)].flatMap(([, label = '']) => label.split(/<br\/>|\s+/));
    expect(labels.filter((word) => !text.includes(word))).toEqual([]);
  });
});

describe('sameness', () => {
  const ONE_OF_EACH = ['tree', 'sequence', 'state', 'quadrant'];

  it('draws the same bytes whatever was drawn before, and in another process', async () => {
    const first = await svgs(ONE_OF_EACH);
    expect(await svgs([...ONE_OF_EACH].reverse())).toEqual(first);
    const script = `
      import { readFileSync } from 'node:fs';
      import { ask } from ${JSON.stringify(join(here, 'thread.ts'))};
      const drawn = {};
      for (const name of ${JSON.stringify([...ONE_OF_EACH].sort())})
        drawn[name] = (await ask({ source: readFileSync(${JSON.stringify(join(here, 'fixtures'))} + '/' + name + '.mmd', 'utf8'), id: 'same' })).drawing.svg;
      console.log(JSON.stringify(drawn));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { maxBuffer: 1e8 });
    expect(JSON.parse(stdout)).toEqual(first);
  }, 180_000);

  it('gives a drawing that stands twice on a page ids of its own', async () => {
    const { svg, id } = await render('tree');
    const second = again(svg, id, 2);
    expect(again(svg, id, 1)).toBe(svg);
    const ids = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, found]) => found);
    expect(ids(second)).toHaveLength(ids(svg).length);
    expect(ids(second).filter((found) => ids(svg).includes(found))).toEqual([]);
    expect([...second.matchAll(/url\(#([^)]+)\)/g)].every(([, used]) => ids(second).includes(used))).toBe(true);
  });
});

describe('width', () => {
  it('never lets text shrink below what can be read, nor a drawing grow', () => {
    for (const width of [300, 420, 496, 640, 868, 1168, 2503]) {
      const least = minWidth(width);
      if (least === undefined) continue;
      expect((least / width) * 15).toBeGreaterThanOrEqual(10.5);
      expect(least).toBeLessThanOrEqual(width);
    }
    expect(minWidth(380)).toBeUndefined();
  });

  it('has a class in the style sheet for every step', async () => {
    const sheet = readFileSync(join(here, '../styles/diagram.css'), 'utf8');
    for (let width = 300; width < 3000; width += 7) {
      const least = minWidth(width);
      if (least !== undefined) expect(sheet).toContain(`.mm-w-${least} {\n  min-width: ${least}px;`);
    }
    expect((await render('sequence')).svg).toContain(`mm-w-${minWidth(868)}`);
  });
});

describe('a diagram that cannot be read', () => {
  const TEXT = '  accTitle: T\n  accDescr: D.';
  const problems = async (text: string) => (await diagramProblems(text)).map(({ code, line, what }) => `${code} ${line}  ${what}`);

  it('is refused by file, line and column, with what can be drawn', async () => {
    const error = await renderDiagram(`flowchart TB\n${TEXT}\n  a --> --> b`, where).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DiagramError);
    expect((error as DiagramError).message).toBe(
      'content/x.mdx:13:3  the diagram cannot be read at "a --> --> b"  →  look at brackets, arrows and quotes on this line; text with signs in it goes in "quotes". Kinds that can be drawn: flowchart, sequenceDiagram, stateDiagram-v2, quadrantChart',
    );
    await expect(renderDiagram('mindmap\n  a', where)).rejects.toThrow(
      /^content\/x\.mdx:10:1 {2}a diagram of kind "mindmap" cannot be drawn/,
    );
  });

  it('does not spoil the next', async () => {
    await problems(`flowchart TB\n${TEXT}\n  a --> --> zz`);
    const { drawing } = await ask({ source: source('tree'), id: 'same' });
    expect(drawing?.svg).toBe((await svgs(['tree']))['tree']);
  });

  it('is told that it is too heavy', async () => {
    const crowd = Array.from({ length: 320 }, (_, i) => `  A->>B: ${(i * 7919) % 10007} and ${(i * 104729) % 1299709}`).join('\n');
    expect(await problems(`sequenceDiagram\n${TEXT}\n${crowd}`)).toEqual([
      expect.stringMatching(/^diagram-size 1 {2}the drawing takes [\d.]+ kB, more than the 4 kB that a reader is asked to load for one$/),
    ]);
  }, 180_000);
});

it('tells the caption what the diagram says of itself', async () => {
  const { title, description, width, height, wide }: Diagram = await render('state');
  expect({ title, description, wide }).toEqual({
    title: 'A saga of an order',
    description: 'An order is paid and shipped; what fails is compensated, by hand in the end.',
    wide: true,
  });
  expect(width).toBeGreaterThan(300);
  expect(height).toBeGreaterThan(600);
});
