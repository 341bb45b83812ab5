import remarkParse from 'remark-parse';
import remarkGfm from 'remark-gfm';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { drawingKey } from './drawings.ts';
import { pageMarkdown, writer } from './page.ts';

const URL = 'https://team.example/g/stories/spike/';
const page = (body: string, head = `<link rel="canonical" href="${URL}">`) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>x</title><meta name="description" content="What it is about.">` +
  `<meta property="og:site_name" content="Guide">${head}</head><body><main><article>${body}</article>` +
  `<p class="facts"><span>Checked <time>22 Nov 2026</time></span><a href="/edit">Edit</a></p></main></body></html>`;
const HEAD =
  '# The spike\n\nWhat it is about.\n\n' +
  `Source: <${URL}> · Checked 22 Nov 2026 · Guide, text [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)\n`;

/** The Markdown below the head. */
const convert = (body: string, diagrams = new Map<string, string>()): string => {
  const markdown = pageMarkdown(page(`<h1>The spike</h1>${body}`), diagrams)?.markdown ?? '';
  expect(markdown.startsWith(HEAD), markdown).toBe(true);
  const again = writer.stringify(unified().use(remarkParse).use(remarkGfm).parse(markdown));
  expect(again, 'reads back as it was written').toBe(markdown);
  return markdown.slice(HEAD.length).trim();
};

test('title, summary, address, dates, licence; what the page says of them is not said twice', () => {
  expect(
    convert('<p class="lede">What it is about.</p><details class="toc-here"><summary>On this page</summary></details><p>Text.</p>'),
  ).toBe('Text.');
});

test('no page of the guide’s own: one that leads on, and one that is not listed', () => {
  expect(pageMarkdown(page('<h1>x</h1>', '<meta name="robots" content="noindex">'), new Map())).toBeUndefined();
  expect(
    pageMarkdown('<html><head><link rel="canonical" href="/x/"></head><body><main><h1>Moved</h1></main></body></html>', new Map()),
  ).toBeUndefined();
});

describe('what components draw', () => {
  test.each([
    [
      'links are absolute',
      '<p><a href="/g/matrix/">m</a> <a href="#result">r</a></p>',
      `[m](https://team.example/g/matrix/) [r](${URL}#result)`,
    ],
    ['a part', '<div class="part"><b class="label">Aloud</b><div>“Yes.”</div></div>', '**Aloud:** “Yes.”'],
    [
      'a part of paragraphs',
      '<div class="part"><b class="label">Weak</b> <div><p>One.</p><p>Two.</p></div></div>',
      '**Weak:** One.\n\nTwo.',
    ],
    ['a part of a list', '<div class="part"><b class="label">Cost</b><div><ul><li>a</li></ul></div></div>', '**Cost:**\n\n- a'],
    [
      'an option that was chosen',
      '<div class="part option chosen"><b>Redis <span class="badge strong">Chosen</span></b><div><p>Fast.</p></div></div>',
      '**Redis (chosen):** Fast.',
    ],
    [
      'a badge after a title',
      '<h3><a href="/g/p/">Ownership</a> <span class="badge strong">Strong</span></h3>',
      '### [Ownership](https://team.example/g/p/) (strong)',
    ],
    [
      'a badge before chips',
      '<p><span class="badge">One-way door</span><a class="chip" href="/g/a/">A</a> <a class="chip" href="/g/b/">B</a> </p>',
      '**One-way door:** [A](https://team.example/g/a/), [B](https://team.example/g/b/)',
    ],
    ['a badge alone', '<p><span class="badge gap">Gap</span></p>', '**Gap**'],
    [
      'facts',
      '<dl class="about"><dt class="label">Tests</dt><dd><a class="chip" href="/g/a/">A</a> <a class="chip" href="/g/b/">B</a></dd><dt>Time</dt><dd>2 min</dd></dl>',
      '- **Tests:** [A](https://team.example/g/a/), [B](https://team.example/g/b/)\n- **Time:** 2 min',
    ],
    [
      'lists of links',
      '<ul class="links"><li><a href="/g/a/">A</a> <span>Story</span></li></ul>',
      '- [A](https://team.example/g/a/) · Story',
    ],
    ['a blank at the end of italics', '<p><i>From its side: </i>it pulls.</p>', '*From its side:* it pulls.'],
    ['what changed', '<p>I <mark>asked first</mark>.</p>', 'I *asked first*.'],
    ['words to say', '<blockquote class="say"><p>Yes.</p></blockquote>', '> Yes.'],
    ['powers', '<p>10<sup>6</sup></p>', '10^6'],
    [
      'a matrix',
      '<div class="scroll"><table><caption class="vh">c</caption><thead><tr><td></td><th>A</th></tr></thead><tbody><tr><th>S</th><td><a class="dot s" href="/g/s/"><span>Strong: rang</span></a></td></tr></tbody></table></div>',
      '| | A |\n| - | - |\n| S | [strong](https://team.example/g/s/) |',
    ],
  ])('%s', (_, html, expected) => expect(convert(html)).toBe(expected));

  test('notes and citations are footnotes, in the order in which they stand', () => {
    const html =
      '<p><span class="cite">It is so</span><span class="sidenote cited"> <b>ACM.</b> <a href="https://acm.example/">Sagas</a> · primary</span>.</p>' +
      '<p>And so.<span class="sidenote">Or not.</span></p>';
    expect(convert(html)).toBe('It is so[^1].\n\nAnd so.[^2]\n\n[^1]: **ACM.** [Sagas](https://acm.example/) · primary\n\n[^2]: Or not.');
  });

  test('a diagram is its source and its words', () => {
    const svg = '<div class="diagram-scroll"><svg role="img" aria-label="The path"><text>A</text></svg></div>';
    const html = `<figure class="diagram">${svg}<figcaption><b>The path.</b> A to B.</figcaption></figure>`;
    const source = 'flowchart LR\n  accTitle: The path\n  accDescr: A to B.\n  A --> B\n';
    expect(convert(html, new Map([[drawingKey('The path', 'The path. A to B.'), source]]))).toBe(
      `\`\`\`mermaid\n${source.trimEnd()}\n\`\`\`\n\n**The path.** A to B.`,
    );
    expect(() => convert(html)).toThrow('no Mermaid source is known for the diagram "The path');
  });
});
