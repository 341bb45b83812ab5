/** What comes out of a printer. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT_BUILD } from './builds.ts';
import { LAPTOP, visit, type Visit } from './visit.ts';

let visited: Visit;
beforeAll(async () => {
  visited = await visit(ROOT_BUILD);
});
afterAll(() => visited?.close());

test.each(['A4', 'Letter'])('the cheat sheet fits both sides of one sheet of %s', async (format) => {
  const visitor = await visited.open({ size: LAPTOP });
  await visitor.goto('/chapters/cheat-sheet/');
  const pdf = await visitor.page.pdf({ format });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(2);
  await visitor.close();
});
