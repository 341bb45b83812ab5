import { expect, it } from 'vitest';
import { KIND_NAMES } from '../../src/schemas/index.ts';
import { readArgs } from './args.ts';
import { fieldFlags, help } from './flags.ts';

it('reads a kind, a title and what the entry holds', () => {
  expect(readArgs(['story', 'The night', '--shows', 'amazon/ownership, staff/leverage', '--shows=a/b', '--system', 'view-count'])).toEqual({
    request: {
      kind: 'story',
      title: 'The night',
      sample: false,
      values: { shows: ['amazon/ownership', 'staff/leverage', 'a/b'], system: 'view-count' },
    },
    slips: [],
    dryRun: false,
    yes: false,
    help: false,
  });
});

it('takes the folder, the id and the switches apart from what the entry holds', () => {
  const { request, dryRun, yes } = readArgs([
    'question',
    'Why?',
    '--round',
    'staff',
    '--id',
    'why',
    '--sample',
    '--dry-run',
    '--yes',
    '--order',
    '15',
  ]);
  expect(request).toEqual({ kind: 'question', title: 'Why?', group: 'staff', name: 'why', sample: true, values: { order: 15 } });
  expect([dryRun, yes]).toEqual([true, true]);
});

it.each([
  [['story', 'T', '--show', 'a/b'], 'no flag --show of a story', 'did you mean "shows"?'],
  [['story', 'T', '--round', 'staff'], 'no flag --round of a story', expect.stringMatching(/\S/)],
  [['story', 'T', '--shows', '--yes'], '--shows says nothing', '--shows <principle>,<principle>'],
  [['story', 'The', 'night'], '"night" after the title', 'put the whole title in quotation marks'],
])('%j: %s', (argv, what, fix) => {
  expect(readArgs(argv).slips).toEqual([{ what, fix }]);
});

it('describes every flag of every kind', () => {
  for (const kind of KIND_NAMES) {
    expect(fieldFlags(kind).filter(({ what }) => what === '')).toEqual([]);
    for (const { name } of fieldFlags(kind)) expect(help(kind)).toContain(`--${name} `);
  }
  expect(help('principle')).toContain('--framework <framework>');
  expect(help('')).toContain('npm run new -- story --help');
});
