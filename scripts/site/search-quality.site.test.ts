/** Whether search finds what readers look for: both tiers as they are shown, in a browser. */
import { expect, test } from 'vitest';
import { judgeQuality, runQuality } from '../../src/search/quality-run.ts';
import { BASE_BUILD } from './builds.ts';
import { expectNone } from './expect-none.ts';
import { LAPTOP, visit } from './visit.ts';

test('each query finds its page among the first three, nearly all first', async () => {
  const visited = await visit(BASE_BUILD);
  try {
    const visitor = await visited.open({ size: LAPTOP });
    const verdict = judgeQuality(await runQuality(visitor.page, `${visited.root}/`));
    console.log(verdict.lines.join('\n'));
    expect(verdict.ok, verdict.lines.at(-1)).toBe(true);
    expectNone(visitor.problems);
  } finally {
    await visited.close();
  }
});
