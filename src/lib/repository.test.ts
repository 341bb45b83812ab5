import { expect, it } from 'vitest';
import { editUrl, fileUrl, reportUrl } from './repository.ts';

const guide = { repository: 'https://github.com/a/b', editBranch: 'main' };

it('leads to the file, odd names included', () => {
  expect(editUrl(guide, 'content/stories/x y.mdx')).toBe('https://github.com/a/b/edit/main/content/stories/x%20y.mdx');
  expect(fileUrl(guide, 'LICENSE')).toBe('https://github.com/a/b/blob/main/LICENSE');
});

it('names the page in the issue, whatever its title holds', () => {
  const url = new URL(reportUrl(guide, 'Why? & how #1', '/stories/x/'));
  expect(Object.fromEntries(url.searchParams)).toEqual({
    template: 'error.yml',
    title: 'Error in “Why? & how #1”',
    page: '/stories/x/',
  });
});
