import { describe, expect, it } from 'vitest';
import { BROKEN } from './fixtures/broken.ts';
import { check, edit, report } from './fixtures/guide.ts';
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

  it('has a broken fixture for each problem that a file’s text can have', () => {
    const onDisk = ['stray-file', 'file-type', 'missing-diagram', 'diagram'];
    // Told of guide.config.ts, and tested beside it.
    const ofConfig = ['unknown-hidden', 'unknown-hidden-entry', 'missing-logo', 'nothing-shown'];
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
