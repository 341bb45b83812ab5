import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { isMap, isSeq, parse, parseDocument } from 'yaml';
import { ROOT } from '../runner/commands.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const text = read('.github/dependabot.yml');
const sizes = ['major', 'minor', 'patch'] as const;

/** What of GitHub's format the guide uses: https://docs.github.com/code-security/dependabot/working-with-dependabot/dependabot-options-reference */
const update = z.strictObject({
  'package-ecosystem': z.enum(['npm', 'github-actions']),
  directory: z.literal('/'),
  schedule: z.strictObject({ interval: z.enum(['weekly', 'monthly']), day: z.literal('monday').optional() }),
  'open-pull-requests-limit': z.int().max(5).optional(),
  'commit-message': z.strictObject({ prefix: z.string() }),
  groups: z.record(z.string(), z.strictObject({ patterns: z.tuple([z.literal('*')]), 'update-types': z.array(z.enum(sizes)).optional() })),
  ignore: z
    .array(
      z.strictObject({
        'dependency-name': z.string(),
        versions: z.array(z.string().regex(/^>=\d/)).optional(),
        'update-types': z.array(z.enum(sizes.map((size) => `version-update:semver-${size}` as const))).optional(),
      }),
    )
    .optional(),
});
const config = z.strictObject({ version: z.literal(2), updates: z.array(update) });

test('is written as Dependabot reads it, for npm and for the actions', () => {
  const { updates } = config.parse(parse(text));
  expect(updates.map((each) => each['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  expect(updates[0]?.groups).toEqual({ small: { patterns: ['*'], 'update-types': ['minor', 'patch'] } });
});

test('what is left out is a package we have, held by a rule, with the reason above it', () => {
  const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
  const updates = parseDocument(text).get('updates');
  const npm = isSeq(updates) ? updates.items[0] : undefined;
  const ignored = isMap(npm) ? npm.get('ignore') : undefined;
  const rules = isSeq(ignored) ? ignored.items : [];
  expect(rules.length).toBeGreaterThan(0);
  const names = rules.map((rule, index) => {
    if (!isMap(rule)) throw new Error('an ignore rule is no mapping');
    const name = String(rule.get('dependency-name'));
    expect(devDependencies, name).toHaveProperty([name]);
    expect(rule.has('versions') || rule.has('update-types'), `${name} would never be updated`).toBe(true);
    // The first entry's comment belongs to the list itself.
    expect((index === 0 && isSeq(ignored) ? ignored.commentBefore : rule.commentBefore) ?? '', name).toMatch(/\S/);
    return name;
  });
  expect(names).toEqual(expect.arrayContaining(['astro', 'pagefind', 'cspell', 'typescript']));
});
