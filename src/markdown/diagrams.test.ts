import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import htmlRules from '../../.htmlvalidate.mjs';
import { remarkDiagrams } from './diagrams.ts';

const folder = mkdtempSync(join(tmpdir(), 'diagrams-'));
const entry = join(folder, 'content/chapters/x.mdx');
mkdirSync(join(folder, 'content/chapters'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const TREE = 'flowchart TB\n  accTitle: Which "queue"?\n  accDescr: Two ways & a <choice>.\n  a{"one?"} --> b["it"]';
const fence = (source: string) => `\`\`\`mermaid\n${source}\n\`\`\``;

async function run(text: string): Promise<Root> {
  const file = new VFile({ path: entry, value: text });
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkDiagrams);
  return (await processor.run(processor.parse(file), file)) as Root;
}

/** HTML of the figures on a page. */
const figures = (root: Root): string[] =>
  root.children.flatMap((node) =>
    node.type === 'mdxJsxFlowElement' && node.name === 'Fragment'
      ? node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
      : [],
  );

describe('a fence', () => {
  it('becomes a figure with its title and description as text', async () => {
    const [html = ''] = figures(await run(`Before.\n\n${fence(TREE)}\n\nAfter.`));
    expect(html).toMatch(
      /^<figure class="diagram"><div class="diagram-scroll"><svg class="mm mm-flowchart"[^>]* aria-label="Which &quot;queue&quot;\?">/,
    );
    expect(html).toMatch(
      /<\/svg><\/div><figcaption><b>Which &quot;queue&quot;\?<\/b> Two ways &amp; a &lt;choice>\.<\/figcaption><\/figure>$/,
    );
  });

  it('brings the style sheet, and only a diagram does', async () => {
    expect((await run(fence(TREE))).children[0]).toMatchObject({ type: 'mdxjsEsm', value: "import '/src/styles/diagram.css'" });
    expect((await run('```\ncode\n```')).children.map(({ type }) => type)).toEqual(['code']);
  });

  it('has parts of its own when it stands there twice', async () => {
    const [first = '', second = ''] = figures(await run(`${fence(TREE)}\n\n${fence(TREE)}`));
    const ids = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids(first).length).toBeGreaterThan(0);
    expect(ids(first).filter((id) => ids(second).includes(id))).toEqual([]);
  });

  it('is drawn within components too', async () => {
    const root = await run(`<Meaning>\n\n${fence(TREE)}\n\n</Meaning>`);
    expect(JSON.stringify(root)).toContain('<figure class=\\"diagram\\">');
  });

  it('passes html-validate, narrow and wide', async () => {
    const wide = TREE.replace('TB', 'LR') + ' --> c["a long way"] --> d["a longer way"] --> e["the longest way of all"] --> f["an end"]';
    const html = figures(await run(`${fence(TREE)}\n\n${fence(wide)}\n\n${fence(wide)}`)).join('');
    expect(html).toContain(
      '<div class="diagram-scroll" tabindex="0" role="group" aria-label="Which &quot;queue&quot;?, a diagram that may scroll sideways">',
    );
    const report = await new HtmlValidate(new StaticConfigLoader(htmlRules)).validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
  });
});

describe('<Diagram>', () => {
  it('draws the file beside the entry', async () => {
    writeFileSync(join(folder, 'content/chapters/tree.mmd'), TREE);
    const root = await run('<Diagram src="tree.mmd" />');
    expect(figures(root)).toEqual(figures(await run(fence(TREE))));
  });

  it('says that a file is missing, and where it is named', async () => {
    await expect(run('Text.\n\n<Diagram src="trees.mmd" />')).rejects.toThrow(
      /content\/chapters\/x\.mdx:3:1 {2}no file "trees\.mmd" beside this entry {2}→ {2}write it, or name one that lies there$/,
    );
  });

  it('tells a fault by line of the diagram file', async () => {
    writeFileSync(join(folder, 'content/chapters/bad.mmd'), TREE.replace('a{', '--> a{'));
    await expect(run('<Diagram src="bad.mmd" />')).rejects.toThrow(/content\/chapters\/bad\.mmd:4:3 {2}the diagram cannot be read/);
  });
});

it('tells a fault in a fence by line of the entry', async () => {
  await expect(run(`One.\n\nTwo.\n\n${fence(TREE.replace('a{', '--> a{'))}`)).rejects.toThrow(/x\.mdx:9:3 {2}the diagram cannot be read/);
});
