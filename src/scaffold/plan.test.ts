import { describe, expect, it } from 'vitest';
import { parseContentFile } from '../content-files/parse.ts';
import { placeOf } from '../content-files/place.ts';
import { SHIPPED } from '../guide/shipped.ts';
import { SOUND } from '../problems/fixtures/guide.ts';
import { KIND_NAMES, type Kind } from '../schemas/index.ts';
import { formatSlip, plan, type Plan, type Request } from './plan.ts';
import { worldOf, type World } from './world.ts';

const files = Object.entries(SOUND).map(([path, text]) => parseContentFile(text, { ...placeOf(path)!, path }));
const groups = { frameworks: ['amazon', 'staff'], rounds: ['bar-raiser'] };
const world: World = worldOf(files, { ...SHIPPED, groups });
const GROUP: Partial<Record<Kind, string>> = { principle: 'amazon', question: 'bar-raiser' };

type Asked = Partial<Request> & { kind: string };
const ask = ({ kind, ...more }: Asked, into = world) => {
  const group = GROUP[kind as Kind];
  return plan({ kind, title: 'The night', sample: false, values: {}, ...(group && { group }), ...more }, into, '2026-11-22');
};
const planned = (asked: Asked, into?: World): Plan => {
  const made = ask(asked, into);
  if ('slips' in made) throw new Error(made.slips.map(formatSlip).join('\n'));
  return made.plan;
};
const slips = (asked: Asked, into?: World): string[] => {
  const made = ask(asked, into);
  return 'slips' in made ? made.slips.map(formatSlip) : [];
};
const blanks = (text: string): string[] => parseContentFile(text, { kind: 'story', id: 'x', path: 'x' }).blanks.map((each) => each.text);
/** The world with one more entry. */
const and = (path: string, frontmatter: string): World => {
  const file = parseContentFile(`---\n${frontmatter}\n---\n`, { ...placeOf(path)!, path });
  return worldOf([...files, file], { ...SHIPPED, groups });
};

describe('a new entry', () => {
  it.each(KIND_NAMES)('of kind %s parses, with today’s day and nothing wrong but its blanks', (kind) => {
    const { path, id, text } = planned({ kind });
    const file = parseContentFile(text, { ...placeOf(path)!, path });
    expect(file.problems).toEqual([]);
    expect(file.id).toBe(id);
    expect(file.data).toMatchObject({ title: 'The night', checked: '2026-11-22' });
    expect(file.blanks.length).toBeGreaterThan(2);
  });

  it('lies in the team’s own content, or with --sample in the book', () => {
    expect(planned({ kind: 'story' })).toMatchObject({ id: 'team/the-night', path: 'content/team/stories/the-night.mdx' });
    expect(planned({ kind: 'story', sample: true })).toMatchObject({ id: 'the-night', path: 'content/stories/the-night.mdx' });
    expect(planned({ kind: 'question' }).path).toBe('content/team/questions/bar-raiser/the-night.mdx');
  });

  it('says in each blank what the reference says of it', () => {
    const { text } = planned({ kind: 'story', values: { shows: ['amazon/ownership'], system: 'counting' } });
    expect(blanks(text)).toEqual([
      'One or two sentences: the lede of the page, its card and its search result',
      '`strong`: it can carry an interview on this principle alone. `supporting`: it helps',
      'The act in the story that is the evidence, in one line',
      'The line to say, as spoken, without quotation marks',
      'What was so, with figures',
      'What was mine to do, and why me',
      'What I decided and did, and the other side’s best case',
      'What came of it, measured or derived, and what it cost',
      'What I got wrong and know now',
      'The mechanism left behind that works without me',
    ]);
    expect(text).toContain('system: counting\nshows:\n  - principle: amazon/ownership\n');
    expect(text).toContain('{/* <Lenses> may stand here.');
  });

  it('tells a system’s decisions in the body, and starts a figure', () => {
    const { text } = planned({ kind: 'system', values: { decisions: ['log-first', 'two-counts'], parameters: ['peak'] } });
    for (const id of ['log-first', 'two-counts']) {
      expect(text).toContain(`  - id: ${id}\n`);
      expect(text).toContain(`<Decision id="${id}">`);
    }
    expect(text).toContain('value: "[[The number itself, in the unit given; a share is a fraction of 1]]"');
    expect(planned({ kind: 'system' }).text).toContain('  - id: first-decision # a name of your own, here and wherever it is named\n');
  });

  it('names the choices in a blank that takes one', () => {
    const part = blanks(planned({ kind: 'chapter' }).text).find((what) => what.startsWith('Part of the book'));
    expect(part).toMatch(/^Part of the book it belongs to: start, .* or day$/);
  });

  it('comes after all that is in its group, and a chapter after its part', () => {
    const order = (asked: Asked, into?: World) => Number(/^order: (\d+)$/m.exec(planned(asked, into).text)?.[1]);
    expect(order({ kind: 'principle' })).toBe(20);
    expect(order({ kind: 'principle', group: 'staff' })).toBe(10);
    const later = and('content/chapters/later.mdx', 'title: Later\npart: craft\norder: 60');
    expect(order({ kind: 'chapter', values: { part: 'thinking' } }, later)).toBe(11);
    expect(order({ kind: 'chapter' }, later)).toBe(70);
    expect(order({ kind: 'story', values: { order: 15 } })).toBe(15);
  });

  it.each([
    ['What’s the cost?', 'whats-the-cost'],
    ['Über-Größe, à la carte', 'uber-grosse-a-la-carte'],
    ['A — B', 'a-b'],
    [
      'Every word of a title that goes on and on until nobody would read the address',
      'every-word-of-a-title-that-goes-on-and-on-until-nobody-would',
    ],
  ])('takes its id from the title %j', (title, name) => {
    expect(planned({ kind: 'story', title }).id).toBe(`team/${name}`);
  });
});

describe('what is in the way', () => {
  it('is told all at once, with the nearest that is valid', () => {
    const values = { principles: ['amazon/ownershp', 'amazon/dive-deep'], stories: ['spyke'], summary: 'Short.' };
    expect(slips({ kind: 'question', group: 'bar-raisr', name: 'The Issue', values })).toEqual([
      '--round  no round "bar-raisr"  →  did you mean "bar-raiser"?',
      '--id  "The Issue" cannot be an id  →  write lower-case words and digits joined by hyphens, as "the-issue"',
      '--summary is "Short.", which is below 20 characters  →  One or two sentences: the lede of the page, its card and its search result.',
      '--principles  no principle "amazon/ownershp"  →  did you mean "amazon/ownership"?',
      '--stories  no story "spyke"  →  did you mean "spike"?',
    ]);
  });

  it.each<[Asked, string]>([
    [{ kind: 'storey' }, 'no kind "storey"  →  did you mean "story"?'],
    [{ kind: '' }, 'no kind  →  begin with one of: chapter, principle, story, question, system, source'],
    [{ kind: 'story', title: '' }, 'no title  →  write it in quotation marks: npm run new -- story "Its title"'],
    [{ kind: 'story', title: '???' }, 'the title "???" has no letters for an id  →  say --id, as --id the-night'],
    [{ kind: 'source', values: { grade: 'first' } }, '--grade  no grade "first"  →  choose from: primary, secondary'],
    [{ kind: 'source', values: { url: 'example.com' } }, '--url is "example.com", which is no web address  →  Where a reader can read it.'],
    [
      { kind: 'chapter', values: { order: 'ten' } },
      '--order is "ten", which is no number  →  Place in reading order over the whole book; unique, gaps welcome.',
    ],
    [
      { kind: 'story', title: 'Spike', sample: true },
      'the id story:spike is taken by content/stories/spike.mdx  →  give it another title, or say --id',
    ],
    [
      { kind: 'story', title: 'the spike' },
      'the title "the spike" is taken by content/stories/spike.mdx  →  tell them apart: search and page titles show nothing else',
    ],
  ])('%j', (asked, said) => {
    expect(slips(asked)).toEqual([said]);
  });

  it('is a missing folder, where the kind is filed by one', () => {
    const { group: _, ...rest } = { group: 1, kind: 'question', title: 'Why?', sample: false, values: {} };
    const made = plan(rest, world, '2026-11-22');
    expect('slips' in made && made.slips.map(formatSlip)).toEqual([
      'a question lies in the folder of its round  →  say --round: bar-raiser',
    ]);
  });

  it('is an id that an entry had before: readers’ links lead there', () => {
    const renamed = and('content/team/stories/dawn.mdx', 'title: Dawn\nformerly: [team/the-night]');
    expect(slips({ kind: 'story' }, renamed)).toEqual([
      'the id story:team/the-night once was content/team/stories/dawn.mdx  →  say another --id: readers’ links lead there',
    ]);
    expect(slips({ kind: 'question', values: { stories: ['team/the-night'] } }, renamed)).toEqual([
      '--stories  story "team/the-night" is now "team/dawn"  →  write "team/dawn"',
    ]);
  });
});
