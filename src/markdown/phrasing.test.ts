import { compile } from '@mdx-js/mdx';
import { expect, it } from 'vitest';
import { remarkPhrasing } from './phrasing.ts';

const compiled = async (body: string): Promise<string> => String(await compile(body, { jsx: true, remarkPlugins: [remarkPhrasing] }));

it('keeps a component that is a whole paragraph in a paragraph', async () => {
  expect(await compiled('<Cite source="x">A whole claim.</Cite>')).toContain(
    '<_components.p><Cite source="x">{"A whole claim."}</Cite></_components.p>',
  );
});

it('puts no paragraphs into a component that spans lines', async () => {
  const jsx = await compiled('<Sidenote>\n\nOne.\n\nTwo.\n\n</Sidenote>');
  expect(jsx).toContain('<_components.p><Sidenote>{"One."}<_components.br />{"\\n"}{"Two."}</Sidenote></_components.p>');
});

it('leaves blocks as they are', async () => {
  expect(await compiled('<Say>\n\nWords.\n\n</Say>')).toContain('<Say><_components.p>{"Words."}</_components.p></Say>');
});

it('gives the words of a one-line block a paragraph, with what stands among them', async () => {
  expect(await compiled('<Weak>"Some" <Fig id="a/b" /> *words*.</Weak>')).toMatch(
    /^.*<Weak><_components\.p>\{"\\"Some\\" "\}<Fig id="a\/b" \/>.*<\/_components\.p><\/Weak>/m,
  );
});
