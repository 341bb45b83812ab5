/** `npm run new`, from the command to the page: every kind, with and without flags, begun, checked, filled, checked and built. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseContentFile } from '../../src/content-files/parse.ts';
import { placeOf } from '../../src/content-files/place.ts';
import type { GuideJson } from '../../src/graph/published.ts';
import { fill } from './fill.ts';
import { openWorkshop, type Ran, type Workshop } from './workshop.ts';

/** Arguments, and the path that they must lead to; in an order in which each finds what it names. */
const BEGUN: readonly (readonly [path: string, ...args: string[]])[] = [
  ['content/team/chapters/a-chapter.mdx', 'chapter', 'A chapter'],
  ['content/team/principles/amazon/a-principle.mdx', 'principle', 'A principle', '--framework', 'amazon'],
  ['content/team/stories/a-story.mdx', 'story', 'A story'],
  ['content/team/questions/bar-raiser/a-question.mdx', 'question', 'A question?', '--round', 'bar-raiser'],
  ['content/team/systems/a-system.mdx', 'system', 'A system'],
  ['content/team/sources/a-source.mdx', 'source', 'A source'],
  [
    'content/sources/a-paper.mdx',
    'source',
    'A paper',
    '--sample',
    '--grade',
    'secondary',
    '--url',
    'https://example.com/x',
    '--publisher',
    'X Press',
  ],
  ['content/team/principles/staff/candour.mdx', 'principle', 'Candour', '--framework', 'staff', '--official', 'a-paper'],
  [
    'content/team/systems/ledger.mdx',
    'system',
    'The ledger',
    '--id',
    'ledger',
    '--decisions',
    'log-first,two-counts',
    '--parameters',
    'peak',
  ],
  [
    'content/team/stories/the-night.mdx',
    ...['story', 'The night: a “count”, and who paid', '--id', 'the-night'],
    ...['--shows', 'team/staff/candour,amazon/ownership', '--system', 'team/ledger', '--owner', 'Ada', '--aliases', 'night, count'],
  ],
  [
    'content/team/questions/staff/what-did-it-cost.mdx',
    ...['question', 'What did it cost?', '--round', 'staff'],
    ...['--principles', 'team/staff/candour', '--stories', 'team/the-night', '--summary', 'What a night cost, and whom it was charged to.'],
  ],
  ['content/team/chapters/told-late.mdx', 'chapter', 'Told late', '--part', 'craft', '--short', 'Late'],
];
const PATHS = BEGUN.map(([path]) => path);
const placed = (path: string) => ({ ...placeOf(path)!, path });

let workshop: Workshop;
const ran = new Map<string, Ran>();
let blank: Ran;
let whole: Ran;
let dir = '';
beforeAll(async () => {
  workshop = openWorkshop('scaffold');
  for (const [path, ...args] of BEGUN) ran.set(path, await workshop.run('new.ts', ...args));
  blank = await workshop.run('check-content.ts');
}, 300_000);
afterAll(() => workshop?.dispose());

describe('a new entry', () => {
  test.each(PATHS)('is written to %s, and its blanks are listed', (path) => {
    const { code, out, err } = ran.get(path) ?? { code: 1, out: '', err: 'not run' };
    expect([code, err]).toEqual([0, '']);
    const { blanks } = parseContentFile(workshop.read(path), placed(path));
    expect(blanks.length).toBeGreaterThan(0);
    for (const { text, at } of blanks) expect(out).toContain(`  ${path}:${at.line}:${at.column}  ${text}\n`);
  });

  test('has nothing wrong with it but its blanks, and the check names them one by one', () => {
    const expected = PATHS.toSorted().flatMap((path) =>
      parseContentFile(workshop.read(path), placed(path)).blanks.map(
        ({ text, at }) => `${path}:${at.line}:${at.column}  to be written: "${text}"  →  `,
      ),
    );
    const told = blank.err.split('\n').filter((line) => line.startsWith('content/') || line.startsWith('guide.config.ts'));
    expect(told.map((line) => line.slice(0, line.indexOf('→') + 3))).toEqual(expected);
    expect(blank.code).toBe(1);
  });

  test('is never written over, and nothing is written where something is in the way', async () => {
    const before = workshop.read('content/team/stories/a-story.mdx');
    const again = await workshop.run('new.ts', 'story', 'A story');
    expect(again).toMatchObject({
      code: 1,
      err: expect.stringContaining('the id story:team/a-story is taken by content/team/stories/a-story.mdx'),
    });
    expect(workshop.read('content/team/stories/a-story.mdx')).toBe(before);
    const wrong = await workshop.run('new.ts', 'question', 'Why?', '--round', 'staf', '--principles', 'amazon/ownershp', '--storys', 'x');
    expect(wrong.err.split('\n')).toEqual([
      'no flag --storys of a question  →  did you mean "stories"?',
      '--round  no round "staf"  →  did you mean "staff"?',
      '--principles  no principle "amazon/ownershp"  →  did you mean "amazon/ownership"?',
      '',
      'Nothing was written.',
      '',
    ]);
  });

  test('is only shown with --dry-run', async () => {
    const { code, out } = await workshop.run('new.ts', 'story', 'Not yet', '--dry-run');
    expect([code, existsSync(join(workshop.root, 'content/team/stories/not-yet.mdx'))]).toEqual([0, false]);
    expect(out).toMatch(/^content\/team\/stories\/not-yet\.mdx would hold:\n\n---\ntitle: Not yet\n/);
  });
});

describe('filled', () => {
  beforeAll(async () => {
    for (const path of PATHS) workshop.write(path, fill(workshop.read(path), placed(path)));
    whole = await workshop.run('check-content.ts');
    ({ dir } = await workshop.build('/x/'));
  }, 300_000);

  test('they are sound', () => {
    expect([whole.err, whole.code]).toEqual(['', 0]);
  });

  test('each has its page, and stands in guide.json', () => {
    const { entries } = JSON.parse(readFileSync(join(dir, 'guide.json'), 'utf8')) as GuideJson;
    for (const path of PATHS) {
      const { kind, id } = placed(path);
      const entry = entries.find(({ ref }) => ref === `${kind}:${id}`);
      expect(entry, path).toBeDefined();
      const page = (entry?.url ?? '').replace(/^\/x\//, '').replace(/#.*$/, '');
      expect(readFileSync(join(dir, page, 'index.html'), 'utf8'), path).toContain(
        entry?.title.replace(/“.*/, '').replace(/&/g, '&amp;') ?? '?',
      );
    }
  });

  test('a story stands in the matrix, in the column of the principle that it shows', () => {
    const matrix = readFileSync(join(dir, 'matrix/index.html'), 'utf8');
    for (const url of ['/x/stories/team/the-night/', '/x/stories/team/a-story/', '/x/principles/team/staff/candour/'])
      expect(matrix).toContain(`href="${url}`);
  });

  test('the editor completes what each kind holds, ids of the team’s own included', () => {
    const read = <T>(name: string) => JSON.parse(readFileSync(join(workshop.root, '.astro/collections', name), 'utf8')) as T;
    interface Described {
      readonly type: string;
      readonly description: string;
      readonly examples: readonly string[];
      readonly items: { readonly properties: Readonly<Record<string, Described>> };
      readonly pattern: string;
    }
    const { properties, required } = read<{ properties: Record<string, Described>; required: string[] }>('stories.schema.json');
    for (const [name, { description }] of Object.entries(properties)) expect(description, name).toMatch(/\.$/);
    expect(properties['shows']?.items.properties['principle']?.examples).toEqual(
      expect.arrayContaining(['amazon/ownership', 'team/staff/candour']),
    );
    expect(properties['system']?.examples).toContain('team/ledger');
    expect(properties['checked']).toMatchObject({ type: 'string', description: expect.stringMatching(/2026-11-22/) });
    expect(required).toEqual(['title', 'summary', 'checked', 'order', 'shows']);
    const { entries } = read<{ entries: Record<string, string> }>('collections.json');
    expect(Object.entries(entries).find(([url]) => url.endsWith('/content/team/stories/the-night.mdx'))?.[1]).toBe('stories');
  });
});
