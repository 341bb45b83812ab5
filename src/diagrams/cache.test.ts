import { globSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keep, makers, recall } from './cache.ts';

const root = resolve(import.meta.dirname, '../..');
const id = 'a-test-of-the-cache';
const kept = { drawing: { svg: '<svg/>', width: 1, height: 2 } };
const path = () => globSync(`node_modules/.cache/diagrams/*/${id}.json`, { cwd: root }).map((file) => join(root, file));

afterAll(() => path().forEach((file) => rmSync(file)));

it('gives back what it was given, and nothing it was not', async () => {
  expect(recall(id)).toBeUndefined();
  await keep(id, kept);
  expect(recall(id)).toEqual(kept);
});

it('takes a file that was cut short for none', async () => {
  await keep(id, kept);
  path().forEach((file) => writeFileSync(file, '{"drawing":'));
  expect(recall(id)).toBeUndefined();
});

it('depends on code, fonts, style sheet and packages', () => {
  expect(makers()).toEqual(
    expect.arrayContaining([
      'node_modules/.package-lock.json',
      'src/diagrams/worker.ts',
      'src/diagrams/mermaid.ts',
      'src/fonts/charset.ts',
      'src/fonts/open.ts',
      'src/fonts/source-sans-3.woff2',
      'src/fonts/source-sans-3-ext.woff2',
      'src/styles/diagram.css',
    ]),
  );
});
