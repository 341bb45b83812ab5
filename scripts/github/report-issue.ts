/**
 * Puts a report into one issue of the repository, from a workflow.
 *
 * `node scripts/github/report-issue.ts --label dead-links --title "Links that lead nowhere" --report report.md`; an empty report
 * means that nothing is wrong. Needs `gh`, GH_TOKEN, and what Actions sets: GITHUB_SERVER_URL, GITHUB_REPOSITORY.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { command, readFlags } from '../flags.ts';
import { keepIssue, type Gh } from './report.ts';

const option = { type: 'string' } as const;
const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_STEP_SUMMARY: summary, GH_TOKEN: token } = process.env;

await command(async () => {
  const { label, title, report } = readFlags({ label: option, title: option, report: option }, process.argv.slice(2));
  if (!label || !title || !report) throw new Error('--label, --title and --report are needed  →  say all three');
  // No report is no good news: to close the issue for it would hide what made none.
  if (!existsSync(report)) throw new Error(`no report at ${report}  →  see why the step before wrote none`);
  if (!server || !name || !token)
    throw new Error(
      'GITHUB_SERVER_URL, GITHUB_REPOSITORY or GH_TOKEN is not set  →  run this in a workflow, with `GH_TOKEN: ${{ github.token }}`',
    );
  const { host } = new URL(server);
  const body = readFileSync(report, 'utf8');
  const said = keepIssue(ghOf(host, token), `${host}/${name}`, { label, title, body });
  console.log(said);
  if (summary) appendFileSync(summary, `## ${title}\n\n${said}\n\n${body}\n`);
});

/** `gh` as it speaks to one host. An enterprise server's token has another name; `gh` takes the one that fits. */
function ghOf(host: string, token: string): Gh {
  const env = { ...process.env, GH_HOST: host, GH_ENTERPRISE_TOKEN: token, GH_PROMPT_DISABLED: '1', NO_COLOR: '1' };
  return (args, input = '') => {
    try {
      return execFileSync('gh', args, { env, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'] });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      throw new Error('no `gh` on this runner  →  install the GitHub CLI there', { cause: error });
    }
  };
}
