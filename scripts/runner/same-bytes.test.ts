import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { differences } from './same-bytes.ts';

let dir: string;
const write = (path: string, text: string) => {
  mkdirSync(join(dir, path, '..'), { recursive: true });
  writeFileSync(join(dir, path), text);
};
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'same-'))));
afterEach(() => rmSync(dir, { recursive: true }));

test('the same files with the same bytes: no differences', () => {
  for (const side of ['a', 'b']) write(`${side}/x/index.html`, 'hello');
  expect(differences(join(dir, 'a'), join(dir, 'b'))).toEqual([]);
});

test('tells a changed byte and where, and files on one side alone', () => {
  write('a/page.html', 'built at 1');
  write('b/page.html', 'built at 2');
  write('a/old.js', '');
  write('b/sub/new.js', '');
  expect(differences(join(dir, 'a'), join(dir, 'b'))).toEqual([
    'old.js: only in the first build',
    'page.html: differs at byte 9: "built at 1" against "built at 2"',
    'sub/new.js: only in the second build',
  ]);
});
