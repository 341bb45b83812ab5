import { describe, expect, it } from 'vitest';
import { formatProblem } from '../problems/table.ts';
import { resolveConfig } from './config.ts';
import { configPlaces } from './position.ts';

const SOUND = { title: 'Ours', tagline: 'A guide' };
const resolve = (input: unknown) => resolveConfig(input, () => ({ line: 1, column: 1 }));
const told = (input: unknown) => resolve(input).problems.map((each) => formatProblem(each).replace(/^\S+ {2}/, ''));

describe('resolveConfig', () => {
  it('takes a title and a tagline for enough, and shows the whole book', () => {
    const { guide, problems } = resolve(SOUND);
    expect(problems).toEqual([]);
    expect(Object.keys(guide.frameworks)).toEqual(['amazon', 'google-values', 'googleyness', 'staff', 'clarity', 'business']);
    expect(guide).toMatchObject({ editBranch: 'main', footer: [], hide: { frameworks: [], rounds: [], samples: false, entries: [] } });
  });

  it('puts a team’s frameworks before the book’s, and lets a team rename one in its place', () => {
    const { guide } = resolve({
      ...SOUND,
      frameworks: { lantern: { name: 'Lantern values', note: 'Five.' }, staff: { name: 'Staff here', note: 'As we see it.' } },
      rounds: { debrief: { name: 'Our debrief' } },
    });
    expect(Object.keys(guide.frameworks)).toEqual(['lantern', 'amazon', 'google-values', 'googleyness', 'staff', 'clarity', 'business']);
    expect(guide.frameworks['staff']?.name).toBe('Staff here');
    expect(Object.keys(guide.rounds)[0]).toBe('debrief');
  });

  it('hides a framework and still knows its folder', () => {
    const { guide } = resolve({ ...SOUND, hide: { frameworks: ['googleyness'], rounds: ['google-design'] } });
    expect(guide.frameworks).not.toHaveProperty('googleyness');
    expect(guide.rounds).not.toHaveProperty('google-design');
    expect(guide.groups.frameworks).toContain('googleyness');
  });

  it.each([
    [{ tagline: 'A guide' }, 'no field "title"  →  add it: Name of the guide: header, page titles, sharing cards.'],
    [
      { ...SOUND, base: 'team' },
      'base is "team", which must start and end in a slash  →  Path below the origin, "/" or "/team-guide/", where it is not the one GitHub Pages gives the repository.',
    ],
    [
      { ...SOUND, site: 'nowhere' },
      'site is "nowhere", which is no web address  →  Origin the guide is served from, where it is not the one GitHub Pages gives the repository.',
    ],
    [{ ...SOUND, taglin: 'X' }, 'there is no field "taglin"  →  did you mean "tagline"?'],
    [{ ...SOUND, hide: { framework: [] } }, 'there is no field "hide.framework"  →  did you mean "frameworks"?'],
    [
      { ...SOUND, hide: { frameworks: ['google-valeus'] } },
      'hide.frameworks names "google-valeus", which is not one of the frameworks  →  did you mean "google-values"?',
    ],
    [{ ...SOUND, hide: { rounds: ['staf'] } }, 'hide.rounds names "staf", which is not one of the rounds  →  did you mean "staff"?'],
    [
      { ...SOUND, hide: { entries: ['source:letter'] } },
      'hide.entries[0] is "source:letter", which must name an entry by kind and id, as chapter:levels-by-company  →  Single entries, by kind and id: ["chapter:levels-by-company"].',
    ],
    [
      { ...SOUND, frameworks: { team: { name: 'Ours', note: 'Five.' } } },
      'frameworks.team is "frameworks.team", which cannot be called "team": ids that begin so are a team\'s own  →  Frameworks of your own: folder under content/team/principles → how it is shown. They come before the book’s.',
    ],
    [
      { ...SOUND, logo: 'logo.gif' },
      'logo is "logo.gif", which must name an .svg, .png or .webp file below public/  →  A picture beside the name, from public/: "logo.svg". It stands on light and on dark ground.',
    ],
    [
      { ...SOUND, footer: [{ label: 'Home', url: 'javascript:alert(1)' }] },
      'footer[0].url is "javascript:alert(1)", which is no web address  →  Where it leads: https://… or mailto:….',
    ],
    [{ ...SOUND, footer: [{ url: 'https://a.example' }] }, 'no field "footer[0].label"  →  add it: What the link says.'],
  ])('tells %j', (input, words) => expect(told(input)).toEqual([words]));

  it.each([
    [{ logo: '/logo.svg' }, 'logo'],
    [{ logo: '../logo.svg' }, 'logo'],
    [{ logo: 'img/../../logo.svg' }, 'logo'],
    [{ repository: 'javascript:alert(1)' }, 'repository'],
    [{ site: 'mailto:a@b.example' }, 'site'],
    [{ site: 'https://a.example/guide' }, 'site'],
  ])('refuses %j', (more, field) => {
    const { problems, guide } = resolve({ ...SOUND, ...more });
    expect(problems.map(({ what }) => what.split(' ')[0])).toEqual([field]);
    expect(guide).not.toHaveProperty(field);
  });

  it('keeps all the rest where one field is misspelt', () => {
    const lantern = { name: 'Lantern values', note: 'Five.' };
    const { problems, guide } = resolve({ ...SOUND, footr: [], frameworks: { lantern }, hide: { samples: true } });
    expect(problems.map(({ what }) => what)).toEqual(['there is no field "footr"']);
    expect(guide).toMatchObject({ title: 'Ours', frameworks: { lantern }, hide: { samples: true } });
  });

  it('tells every slip at once, and keeps what is right', () => {
    const { guide, problems } = resolve({ ...SOUND, base: 'team', editBranch: '', hide: { rounds: ['nope'] } });
    expect(problems.map(({ code }) => code)).toEqual(['wrong-field', 'wrong-field', 'unknown-hidden']);
    expect(guide).toMatchObject({ title: 'Ours', editBranch: 'main' });
    expect(guide.base).toBeUndefined();
  });

  it('tells of each part of `hide` at once, and keeps the parts that are right', () => {
    const { problems, guide } = resolve({
      ...SOUND,
      hide: { frameworks: ['googleyness', 'gogle-values'], rounds: ['x'], samples: ['storys'], entries: ['levels'], more: [] },
    });
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'unknown-field',
      'unknown-hidden',
      'unknown-hidden',
      'wrong-field',
      'wrong-field',
    ]);
    expect(guide.frameworks).not.toHaveProperty('googleyness');
  });

  it.each([5, 'guide', []])('says what %j is not', (input) => {
    expect(resolve(input).problems.map(({ what }) => what)).toEqual(['the configuration cannot be read: it exports no defineGuide({ … })']);
  });

  it.each([undefined, null, 'guide', 12, []])('survives %j', (input) => expect(resolve(input).problems.length).toBeGreaterThan(0));
});

describe('configPlaces', () => {
  const at = configPlaces(`import { defineGuide } from './src/guide/define.ts';

export default defineGuide({
  title: 'Ours',
  hide: {
    frameworks: ['amazon',
      'gogle'],
  },
  'frameworks': { lantern: { name: 'N' } as const },
});
`);

  it.each([
    [['title'], 4, 3],
    [['hide', 'frameworks', 1], 7, 7],
    [['frameworks', 'lantern', 'name'], 9, 30],
    [['frameworks', 'lantern', 'note'], 9, 19],
    [['tagline'], 3, 28],
  ])('places %j', (field, line, column) => expect(at(field)).toEqual({ line, column }));

  it('points at the top of a file it cannot follow', () => {
    expect(configPlaces('export const x = 1;')(['title'])).toEqual({ line: 1, column: 1 });
  });
});
