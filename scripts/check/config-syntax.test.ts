import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openWorkshop } from '../site/workshop.ts';
import { configSyntax } from './config-syntax.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'config-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const told = (text: string) => {
  writeFileSync(join(folder, 'guide.config.ts'), text);
  return configSyntax(folder);
};

it('has nothing to say of a configuration that can be read', async () => {
  expect(await told("export default { title: 'Ours' };\n")).toBeUndefined();
});

it('names the place where it breaks', async () => {
  expect(await told("export default {\n  title: 'Ours'\n  tagline: 'A guide',\n};\n")).toMatchObject({
    code: 'config-syntax',
    at: { line: 3, column: 3 },
    what: "the configuration cannot be read: ',' expected",
  });
});

it('says what a file without a configuration lacks, and what an unknown name is', async () => {
  expect(await told('')).toMatchObject({ code: 'config-syntax', what: expect.stringContaining('exports no defineGuide') as string });
  rmSync(join(folder, 'guide.config.ts'));
  expect(await configSyntax(folder)).toMatchObject({ code: 'config-syntax' });
});

it('is told by the commands in place of a stack', async () => {
  const shop = openWorkshop('unread');
  shop.write('guide.config.ts', "export default {\n  title: 'Ours'\n  tagline: 'A guide',\n};\n");
  for (const script of ['check-content.ts', 'build.ts']) {
    const { code, err } = await shop.run(script);
    expect(code).toBe(1);
    expect(err).toMatch(/^guide\.config\.ts:3:3 {2}the configuration cannot be read: ',' expected {2}→ {2}mend it there: [^\n]*\n$/);
  }
  shop.dispose();
});
