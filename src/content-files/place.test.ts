import { expect, it } from 'vitest';
import { groupOf, isTeam, pathOf, placeOf } from './place.ts';

const PLACES = [
  ['content/stories/half-the-log.mdx', 'story', 'half-the-log', ''],
  ['content/questions/bar-raiser/issue.mdx', 'question', 'bar-raiser/issue', 'bar-raiser'],
  ['content/team/stories/outage.mdx', 'story', 'team/outage', ''],
  ['content/team/questions/bar-raiser/outage.mdx', 'question', 'team/bar-raiser/outage', 'bar-raiser'],
  ['content/team/principles/lantern/candour.mdx', 'principle', 'team/lantern/candour', 'lantern'],
] as const;

it.each(PLACES)('%s is %s:%s, in the group "%s"', (path, kind, id, group) => {
  expect(placeOf(path)).toEqual({ kind, id });
  expect(pathOf(kind, id)).toBe(path);
  expect(groupOf(kind, id)).toBe(group);
  expect(isTeam(id)).toBe(path.startsWith('content/team/'));
});

it.each(['content/notes/x.mdx', 'content/team/x.mdx', 'content/team/notes/x.mdx', 'content/x.mdx', 'content/stories'])(
  '%s lies in no collection',
  (path) => expect(placeOf(path)).toBeUndefined(),
);
