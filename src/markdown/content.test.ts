import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { remarkContent } from './content.ts';

function transform(body: string, { path = 'content/stories/spike.mdx', frontmatter = {}, hidden = [] as string[] } = {}): Root {
  const root = unified().use(remarkParse).use(remarkMdx).parse(body);
  const file = new VFile({ path: `${process.cwd()}/${path}`, data: { astro: { frontmatter } } });
  remarkContent({ base: '/team/', hidden: new Set(hidden) })(root, file);
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

  it('knows a team’s entry by its folder', () => {
    const root = transform('<Lens principle="a/b">\n\nWords.\n\n</Lens>', { path: 'content/team/stories/outage.mdx' });
    expect(JSON.stringify(root)).toContain('{"type":"mdxJsxAttribute","name":"of","value":"team/outage"}');
  });

  it('leaves the words of a link whose entry is not shown, and other links as they are', () => {
    const [paragraph] = transform('See [*its* data](principle:google-values/data) and [Own](principle:amazon/own).', {
      hidden: ['principle:google-values/data'],
    }).children;
    expect(toString(paragraph)).toBe('See its data and Own.');
    expect(JSON.stringify(paragraph)).not.toContain('google-values');
    expect(JSON.stringify(paragraph)).toContain('/team/principles/amazon/own/');
  });

  it('takes a lens out with its principle, and the section with its last lens', () => {
    const lens = (id: string) => `<Lens principle="${id}">\n\nWords.\n\n</Lens>\n\n`;
    const body = `<Lenses>\n\n${lens('a/b')}${lens('a/c')}</Lenses>`;
    const told = (hidden: string[]) => JSON.stringify(transform(body, { hidden }).children);
    expect(told(['principle:a/b'])).toMatch(/Lenses.*a\/c/);
    expect(told(['principle:a/b'])).not.toContain('a/b');
    expect(told(['principle:a/b', 'principle:a/c'])).toBe('[]');
  });

  it('lets a link to a former heading land where the heading is now', () => {
    const root = transform('Words.\n\n## The cost\n\nMore.', { frontmatter: { formerHeadings: { price: 'the-cost' } } });
    expect(root.children.map(({ type }) => type)).toEqual(['paragraph', 'mdxJsxFlowElement', 'heading', 'paragraph']);
    expect(root.children[1]).toMatchObject({ name: 'span', attributes: [{ name: 'id', value: 'price' }] });
    expect(toString(root.children[2])).toBe('The cost');
  });
});
