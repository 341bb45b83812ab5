/**
 * Three kinds of test, told apart by name: `*.test.ts` beside the code needs nothing built; `*.site.test.ts` opens the book as a
 * finished site, one file after another because each may drive a browser; `*.own.test.ts` opens what a team has made of it.
 */
import { configDefaults, defineConfig } from 'vitest/config';

const siteTests = 'scripts/site/**/*.site.test.ts';
const ownTests = 'scripts/site/**/*.own.test.ts';
/** What a team has made of its copy is no concern of the tests of the code. */
const asShipped = { AS_SHIPPED: '1' };
/** A browser and a build take their time on a busy two-core machine. */
const patient = { fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...configDefaults.exclude, siteTests, ownTests],
          env: asShipped,
          // A diagram's worker takes seconds to start on a busy two-core machine.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: [siteTests],
          env: asShipped,
          ...patient,
        },
      },
      { test: { name: 'own', include: [ownTests], ...patient } },
    ],
  },
});
