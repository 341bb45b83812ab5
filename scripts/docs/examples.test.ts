import { expect, it } from 'vitest';
import { withExamples } from './examples.ts';

const files: Record<string, string> = { 'a.ts': 'const a = 1;\n', 'b.mdx': '---\ntitle: B\nshows:\n  - x: 1\n    y: 2\nother: z\n---\n' };
const fill = (document: string) => withExamples(document, (path) => Promise.resolve(files[path] ?? ''));

it('puts a file, or a field of it, below its mark', async () => {
  expect(await fill('One\n\n<!-- a.ts -->\n\nTwo\n\n<!-- b.mdx: shows -->\n\nThree\n')).toBe(
    'One\n\n<!-- a.ts -->\n\n```ts\nconst a = 1;\n```\n\nTwo\n\n<!-- b.mdx: shows -->\n\n```yaml\nshows:\n  - x: 1\n    y: 2\n```\n\nThree\n',
  );
});

it('replaces what stood there, and changes nothing the second time', async () => {
  const once = await fill('<!-- a.ts -->\n\n```ts\nconst old = 0;\n```\n\nTwo\n');
  expect(once).toBe('<!-- a.ts -->\n\n```ts\nconst a = 1;\n```\n\nTwo\n');
  expect(await fill(once)).toBe(once);
});

it('says where a field is missing', async () => {
  await expect(fill('<!-- b.mdx: shown -->\n')).rejects.toThrow('b.mdx has no field "shown"');
});
