import { expect, test } from 'vitest';
import { previewBase } from './preview-base.ts';

test('a repository, or a base that is told, decides', () => {
  const repository = 'https://github.com/lantern/lantern.github.io';
  expect(previewBase('/home/ana/guide', { base: '/', repository })).toBe('/');
  expect(previewBase('/home/ana/guide', { base: '/staff/', repository: undefined })).toBe('/staff/');
});

test.each([
  ['/home/ana/team-guide', '/team-guide/'],
  ['/home/ana/Our guide (2)', '/Our-guide-2/'],
  ['/home/ana/.guide', '/guide/'],
  ['/', '/'],
])('without either, %s is previewed as a project page', (root, base) => {
  expect(previewBase(root, { base: '/', repository: undefined })).toBe(base);
});
