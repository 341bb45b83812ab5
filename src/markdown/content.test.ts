import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { remarkContent } from './content.ts';

function transform(body: string, { path = 'content/stories/spike.mdx', frontmatter = {} } = {}): Root {
  const root = unified().use(remarkParse).use(remarkMdx).parse(body);
  const file = new VFile({ path: `${process.cwd()}/${path}`, data: { astro: { frontmatter } } });
  remarkContent({ base: '/team/' })(root, file);
  return root;
}

describe('remarkContent', () => {
  it('resolves a link by kind and id under the base, with its anchor', () => {
    const [paragraph] = transform('[Ownership](principle:amazon/ownership#evidence)').children;
    expect(paragraph).toMatchObject({ children: [{ url: '/team/principles/amazon/ownership/#evidence' }] });
  });

  it('leads a link to a figure to its row on the page of figures', () => {
    const [paragraph] = transform('[peak](system:view-count#fig-peak-rate)').children;
    expect(paragraph).toMatchObject({ children: [{ url: '/team/systems/view-count/figures/#peak-rate' }] });
  });

  it('leaves a web address alone', () => {
    const [paragraph] = transform('[Amazon](https://www.amazon.jobs/)').children;
    expect(paragraph).toMatchObject({ children: [{ url: 'https://www.amazon.jobs/' }] });
  });

  it('tells a section its name, and a lens its story', () => {
    const root = transform('<Lenses>\n\n<Lens principle="a/b">\n\nWords.\n\n</Lens>\n\n</Lenses>');
    expect(root.children[0]).toMatchObject({ attributes: [{ name: 'as', value: 'Lenses' }] });
    expect(JSON.stringify(root)).toContain('{"type":"mdxJsxAttribute","name":"of","value":"spike"}');
  });

  it('lets a link to a former heading land where the heading is now', () => {
    const root = transform('Words.\n\n## The cost\n\nMore.', { frontmatter: { formerHeadings: { price: 'the-cost' } } });
    expect(root.children.map(({ type }) => type)).toEqual(['paragraph', 'mdxJsxFlowElement', 'heading', 'paragraph']);
    expect(root.children[1]).toMatchObject({ name: 'span', attributes: [{ name: 'id', value: 'price' }] });
    expect(toString(root.children[2])).toBe('The cost');
  });
});
