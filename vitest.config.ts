/**
 * Two kinds of test, told apart by name: `*.test.ts` beside the code needs nothing built;
 * `*.site.test.ts` opens a finished site, one file after another because each may drive a browser.
 */
import { configDefaults, defineConfig } from 'vitest/config';

const siteTests = 'scripts/site/**/*.site.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...configDefaults.exclude, siteTests],
          // A diagram's worker takes seconds to start on a busy two-core machine.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: [siteTests],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
