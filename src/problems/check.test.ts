import { describe, expect, it } from 'vitest';
import { BROKEN } from './fixtures/broken.ts';
import { check, edit, report, SOUND, words } from './fixtures/guide.ts';
import { SLIPS } from './fixtures/slips.ts';
import { formatProblem, PROBLEM_CODES } from './table.ts';

describe('checkContent', () => {
  it('finds nothing wrong with a sound guide', () => {
    expect(report({})).toEqual([]);
  });

  it.each(BROKEN)('tells the author of %s', (code, changes, told) => {
    const { problems } = check(changes);
    expect(problems.map(formatProblem)).toContain(told);
    expect(problems.filter((each) => each.code === code)).not.toEqual([]);
  });

  it.each(SLIPS)('tells the author of %s, and of nothing else', (_, code, changes, told) => {
    const { problems } = check(changes);
    expect(problems.filter((each) => each.code === code).map(formatProblem)).toContain(told);
    // A file that is added for the test may lead nowhere, or share an order.
    const others = problems.filter((each) => formatProblem(each) !== told && !['orphan', 'duplicate-order'].includes(each.code));
    expect(others.filter(({ at }) => at.line !== problems[0]?.at.line)).toEqual([]);
  });

  it('is tried with more than a hundred broken files', () => {
    expect(new Set([...BROKEN.map((each) => each[2]), ...SLIPS.map((each) => each[3])]).size).toBeGreaterThan(100);
  });

  it('tells of all that is wrong with a file, whatever else is', () => {
    const text = (SOUND['content/chapters/clear.mdx'] ?? '').replace('Words.\n\n<Next>', 'We leveraged [it](/x/).\n\n<Next>');
    expect(report({ 'content/chapters/clear.mdx': text.replace(words(1200), words(10)) }).map((line) => line.split('  →  ')[0])).toEqual([
      expect.stringContaining('words in the chapter'),
      'content/chapters/clear.mdx:11:4  "leveraged"',
      'content/chapters/clear.mdx:11:14  "/x/" breaks when the guide moves or is hosted under a path',
    ]);
  });

  it('does not blame others for a body that does not parse', () => {
    const text = (SOUND['content/systems/counting.mdx'] ?? '').replace('<FailureModes>\n\nWords.', '<FailureModes>\n\nIf x <5.');
    const link = edit('content/chapters/clear.mdx', 'Words.\n\n<Next>', 'See [it](system:counting#log-first).\n\n<Next>');
    expect(check({ ...link, 'content/systems/counting.mdx': text }).problems.map(({ code }) => code)).toEqual(['mdx-syntax']);
  });

  it('has a broken fixture for each problem that a file’s text can have', () => {
    const onDisk = ['stray-file', 'file-type', 'missing-diagram', 'diagram'];
    // Told of guide.config.ts, and tested beside it.
    const ofConfig = ['config-syntax', 'unknown-hidden', 'unknown-hidden-entry', 'missing-logo', 'nothing-shown'];
    const tested = new Set([...BROKEN.map(([code]) => code), ...onDisk, ...ofConfig]);
    expect(PROBLEM_CODES.filter((code) => !tested.has(code))).toEqual([]);
  });

  it('reports every problem of every file in one run, sorted by place', () => {
    const told = report({
      ...edit('content/questions/bar-raiser/issue.mdx', '[spike]', '[spyke]'),
      ...edit('content/stories/spike.mdx', 'system: counting', 'system: conting'),
      ...edit('content/sources/letter.mdx', 'grade: primary', 'grade: first'),
    });
    expect(told.map((line) => line.split('  ')[0])).toEqual([
      'content/questions/bar-raiser/issue.mdx:7:11',
      'content/sources/letter.mdx:7:1',
      'content/stories/spike.mdx:6:1',
    ]);
  });

  it('says a broken file’s own problem without calling links to it broken', () => {
    const told = report(edit('content/stories/spike.mdx', 'order: 10', 'order: ten'));
    expect(told).toEqual([
      'content/stories/spike.mdx:5:1  order is "ten", which is no number  →  Place among the stories; unique, gaps welcome.',
    ]);
  });
});
