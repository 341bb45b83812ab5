import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isAsShipped } from './own.ts';
import { BOOK } from './shipped.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'own-'));
  mkdirSync(join(root, 'content/team/stories'), { recursive: true });
  writeFileSync(join(root, 'content/team/README.md'), 'Words.');
});
afterEach(() => rmSync(root, { recursive: true }));

it('is as shipped until a team writes or chooses something', () => {
  expect(isAsShipped(root, { ...BOOK })).toBe(true);
  expect(isAsShipped(root, { ...BOOK, hide: { samples: true } })).toBe(false);
  expect(isAsShipped(root, { ...BOOK, title: 'Ours' })).toBe(false);
  writeFileSync(join(root, 'content/team/stories/outage.mdx'), '');
  expect(isAsShipped(root, { ...BOOK })).toBe(false);
});
