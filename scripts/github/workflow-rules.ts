/**
 * What a workflow of the guide must keep to, beyond what actionlint sees: pinned official actions, least permissions, a time
 * limit, nothing of an event inside a shell command, and only npm scripts that exist.
 */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml';

export interface Slip {
  readonly line: number;
  readonly what: string;
  readonly fix: string;
}

/** Commands that read the history: what they make of a shallow clone says too little, or something wrong. */
const READS_HISTORY = /\bnpm (?:run )?(?:build|start|test)\b/;
const OFFICIAL = /^actions\/[\w-]+@/;
const PINNED = /@[0-9a-f]{40}$/;

/** Everything in a workflow's text that breaks a rule, in the order of its lines. `scripts` are the names in package.json. */
export function workflowSlips(text: string, scripts: readonly string[]): Slip[] {
  const lines = new LineCounter();
  const root = parseDocument(text, { lineCounter: lines }).contents;
  const slips: Slip[] = [];
  const slip = (at: unknown, what: string, fix: string) =>
    slips.push({ line: lines.linePos((at as Node | undefined)?.range?.[0] ?? 0).line, what, fix });
  const jobs = get(root, 'jobs');

  if (!leastAtTop(root)) slip(root, 'top-level permissions are not {} or contents: read', 'give permissions to the job that needs them');
  if (!get(root, 'concurrency')) slip(root, 'no concurrency', 'name a group, so that two runs do not cross');
  const triggers = get(root, 'on');
  const target = isMap(triggers) && triggers.has('pull_request_target');
  if (target) slip(triggers, 'pull_request_target runs a stranger’s change with the repository’s rights', 'use pull_request');

  for (const { key, value: job } of isMap(jobs) ? jobs.items : []) {
    const name = `job "${String(key)}"`;
    if (!get(job, 'timeout-minutes')) slip(key, `${name} has no timeout-minutes`, 'set one: the default is six hours');
    if (!get(job, 'permissions')) slip(key, `${name} has no permissions`, 'name those it needs');
    const steps = get(job, 'steps');
    const all = isSeq(steps) ? steps.items : [];
    const history = all.some((step) => READS_HISTORY.test(textOf(step, 'run')));
    for (const step of all) {
      actionSlips(step, history, slip);
      runSlips(step, scripts, slip);
    }
  }
  for (const { index, 0: found, 1: secret } of text.matchAll(/secrets\s*(?:\.\s*(\w+)|\[)/g)) {
    if (secret !== 'GITHUB_TOKEN')
      slips.push({ line: lines.linePos(index).line, what: `reads ${found}`, fix: 'a fork has no secrets: use github.token' });
  }
  for (const { index } of text.matchAll(/\bgithub\.com\b/g))
    slips.push({
      line: lines.linePos(index).line,
      what: 'names github.com',
      fix: 'use ${{ github.server_url }}: an enterprise server is elsewhere',
    });
  return slips.sort((a, b) => a.line - b.line);
}

type Tell = (at: unknown, what: string, fix: string) => void;

function actionSlips(step: unknown, history: boolean, slip: Tell): void {
  const uses = get(step, 'uses');
  if (!isScalar(uses)) return;
  const action = String(uses.value);
  if (!OFFICIAL.test(action)) slip(uses, `"${action}" is not an official action`, 'use one of github.com/actions, or a script of ours');
  if (!PINNED.test(action)) slip(uses, `"${action}" is not pinned by commit`, 'write the 40 hexadecimal digits of the commit');
  if (!/^ v\d+\.\d+\.\d+$/.test(uses.comment ?? ''))
    slip(uses, `"${action}" does not say its version`, 'write it after the commit, as "# v1.2.3"');
  if (!action.startsWith('actions/checkout@')) return;
  const given = get(step, 'with');
  if (value(given, 'persist-credentials') !== false) slip(uses, 'checkout leaves the token behind', 'set persist-credentials: false');
  if (history && value(given, 'fetch-depth') !== 0) slip(uses, 'checkout is shallow, and the job reads the history', 'set fetch-depth: 0');
}

function runSlips(step: unknown, scripts: readonly string[], slip: Tell): void {
  const command = textOf(step, 'run');
  if (command.includes('${{')) slip(get(step, 'run'), 'a value is put into a shell command as it comes', 'hand it over in env');
  for (const [, run, bare] of command.matchAll(/\bnpm (?:run ([\w:-]+)|(test|start))\b/g)) {
    const name = run ?? bare ?? '';
    if (!scripts.includes(name)) slip(get(step, 'run'), `no npm script "${name}"`, `choose from ${scripts.join(', ')}`);
  }
}

function leastAtTop(root: unknown): boolean {
  const permissions = get(root, 'permissions');
  return isMap(permissions) && permissions.items.every(({ key, value: right }) => `${String(key)}: ${String(right)}` === 'contents: read');
}

const get = (node: unknown, key: string): Node | undefined =>
  isMap(node) ? ((node as YAMLMap).get(key, true) as Node | undefined) : undefined;
const value = (node: unknown, key: string): unknown => {
  const found = get(node, key);
  return isScalar(found) ? found.value : undefined;
};
const textOf = (step: unknown, key: string): string => String(value(step, key) ?? '');
