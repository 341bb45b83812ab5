/**
 * Puts a report into one issue of the repository, from a workflow.
 *
 * `node scripts/github/report-issue.ts --label dead-links --title "Links that lead nowhere" --report report.md`; a report that is
 * empty, or not there, means that nothing is wrong. Needs `gh`, GH_TOKEN, and what Actions sets: GITHUB_SERVER_URL, GITHUB_REPOSITORY.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { keepIssue, type Gh } from './report.ts';

const option = { type: 'string' } as const;
const { values } = parseArgs({ options: { label: option, title: option, report: option } });
const { label, title, report } = values;
const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_STEP_SUMMARY: summary, GH_TOKEN: token } = process.env;

try {
  if (!label || !title || !report) throw new Error('--label, --title and --report are needed  →  say all three');
  if (!server || !name || !token)
    throw new Error(
      'GITHUB_SERVER_URL, GITHUB_REPOSITORY or GH_TOKEN is not set  →  run this in a workflow, with `GH_TOKEN: ${{ github.token }}`',
    );
  const { host } = new URL(server);
  // An enterprise server's token has another name; `gh` takes the one that fits the host.
  const env = { ...process.env, GH_HOST: host, GH_ENTERPRISE_TOKEN: token, GH_PROMPT_DISABLED: '1', NO_COLOR: '1' };
  const gh: Gh = (args, input = '') => execFileSync('gh', args, { env, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'] });
  const body = existsSync(report) ? readFileSync(report, 'utf8') : '';
  const said = keepIssue(gh, `${host}/${name}`, { label, title, body });
  console.log(said);
  if (summary) appendFileSync(summary, `## ${title}\n\n${said}\n\n${body}\n`);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(code === 'ENOENT' ? 'no `gh` on this runner  →  install the GitHub CLI there' : message);
  process.exitCode = 1;
}
