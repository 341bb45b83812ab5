/**
 * What README says a team does, done: the very commands of "Host it for your team" make a private copy and take an update in,
 * with git itself. Folders of this machine stand in for GitHub's addresses; `npm ci` is what CI runs before any of this.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test as everywhere } from 'vitest';
import { openWorkshop, runIn, type Ran, type Workshop } from '../site/workshop.ts';

/** README's commands are a shell's; on Windows they are for Git Bash, which need not be where a test would find it. */
const test = everywhere.skipIf(process.platform === 'win32');

const ROOT = resolve(import.meta.dirname, '../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const UPSTREAM = 'https://github.com/clear-and-costed/clear-and-costed.github.io.git';
const OURS = 'https://github.com/acme/guide.git';

/** The block of commands that README marks as tested under a name. */
function commands(name: string): string {
  const [, block] = new RegExp(`<!-- tested: ${name} -->\\n+\`\`\`sh\\n([\\s\\S]*?)\`\`\``).exec(README) ?? [];
  if (block === undefined) throw new Error(`README.md marks no commands as "tested: ${name}"`);
  return block.replaceAll('<owner>', 'acme').replaceAll('<repository>', 'guide');
}

const desk = mkdtempSync(join(tmpdir(), 'desk-'));
const guide = join(desk, 'guide');
const gitconfig = join(desk, 'gitconfig');
const env = {
  GIT_CONFIG_GLOBAL: gitconfig,
  GIT_CONFIG_NOSYSTEM: '1',
  PATH: `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
};
let book: Workshop;

async function succeed(run: Promise<Ran>): Promise<string> {
  const { code, out, err } = await run;
  expect(code, `${out}\n${err}`).toBe(0);
  return out;
}
const shell = (script: string, cwd: string) => succeed(runIn(cwd, 'bash', ['-euo', 'pipefail', '-c', script], env));
const git = (cwd: string, ...args: string[]) => succeed(runIn(cwd, 'git', args, env));
const check = () => runIn(guide, process.execPath, ['scripts/check-content.ts'], env);
const commit = async (cwd: string, message: string) => {
  await git(cwd, 'add', '--all');
  await git(cwd, 'commit', '--quiet', '--message', message);
};

/** A repository as GitHub holds one, and git told to find it at its address there. */
async function hosted(address: string, name: string): Promise<string> {
  const folder = join(desk, 'github', name);
  await git(desk, 'init', '--quiet', '--bare', '--initial-branch', 'main', folder);
  await git(desk, 'config', '--global', `url.${pathToFileURL(folder).href}.insteadOf`, address);
  return folder;
}

beforeAll(async () => {
  writeFileSync(gitconfig, '[user]\n  name = A mentor\n  email = mentor@acme.example\n[advice]\n  detachedHead = false\n');
  await hosted(UPSTREAM, 'book');
  await hosted(OURS, 'ours');
  book = openWorkshop('book');
  writeFileSync(join(book.root, '.gitignore'), readFileSync(join(ROOT, '.gitignore'), 'utf8').replace('node_modules/', 'node_modules'));
  await git(book.root, 'init', '--quiet', '--initial-branch', 'main');
  await commit(book.root, 'Begin the book');
  await git(book.root, 'remote', 'add', 'origin', UPSTREAM);
  await git(book.root, 'push', '--quiet', 'origin', 'main');
}, 120_000);
afterAll(() => {
  book?.dispose();
  rmSync(desk, { recursive: true, force: true });
});

test('a private copy has the whole history, and can push nothing to the public by mistake', async () => {
  await shell(commands('private copy'), desk);
  expect(await git(guide, 'log', '--format=%s')).toBe('Begin the book\n');
  expect(await git(guide, 'remote', 'get-url', 'origin')).toContain('github/ours');
  expect(existsSync(join(desk, 'guide.git'))).toBe(false);
  const pushed = await runIn(guide, 'git', ['push', 'upstream', 'main'], env);
  expect(pushed.code).not.toBe(0);
  symlinkSync(join(ROOT, 'node_modules'), join(guide, 'node_modules'), 'junction');
}, 120_000);

test('a team adds its stories and values, and chooses what is shown', async () => {
  await shell(`cp -r "${join(ROOT, 'examples/own-framework')}/." .`, guide);
  await commit(guide, 'Tell of the twelfth depot');
  expect(await check()).toMatchObject({ code: 0, err: '' });
}, 120_000);

test('an update of the book merges without a conflict, and the team’s guide is whole', async () => {
  const story = 'content/stories/half-the-log.mdx';
  const team = readFileSync(join(guide, 'content/team/stories/the-twelfth-depot.mdx'), 'utf8');
  // What a version brings: a changed story, one with the name and the order of the team's, a framework, a renamed entry.
  book.write(story, book.read(story).replace('Ruth asked every team', 'Ruth had asked every team'));
  book.write(
    'content/stories/the-twelfth-depot.mdx',
    team
      .replace(/  - principle: team[\s\S]*?(?=  - principle: amazon)/, '')
      .replace('title: The twelfth depot', 'title: The last depot')
      .replace('order: 10', 'order: 9990'),
  );
  book.write(
    'src/guide/shipped.ts',
    book
      .read('src/guide/shipped.ts')
      .replace('  frameworks: {', "  frameworks: {\n    craft: { name: 'Craft', note: 'New in this version.' },"),
  );
  book.write(
    'content/principles/craft/simplicity.mdx',
    book
      .read('content/principles/amazon/ownership.mdx')
      .replace(/title: .*/, 'title: Simplicity')
      .replace(/^order: .*/m, 'order: 1'),
  );
  const renamed = 'content/principles/staff/technical-vision.mdx';
  book.write(
    'content/principles/staff/vision.mdx',
    book.read(renamed).replace(/^order: .*/m, (order) => `${order}\nformerly: [staff/technical-vision]`),
  );
  rmSync(join(book.root, renamed));
  await shell(
    "grep -rl 'staff/technical-vision' content | grep -v staff/vision.mdx | xargs sed -i.old 's#staff/technical-vision#staff/vision#g' && find content -name '*.old' -delete",
    book.root,
  );
  await commit(book.root, 'Publish a version');
  await git(book.root, 'push', '--quiet', 'origin', 'main');

  await shell(commands('update').replace('npm ci && npm run check\n', ''), guide);
  expect(await git(guide, 'status', '--porcelain')).toBe('');
  expect(readFileSync(join(guide, story), 'utf8')).toContain('Ruth had asked every team');
  expect(readFileSync(join(guide, 'content/team/stories/the-twelfth-depot.mdx'), 'utf8')).toBe(team);
  expect(await check()).toMatchObject({ code: 0, err: '' });
  expect(await git(join(desk, 'github/ours'), 'log', '-1', '--format=%s', 'main')).toContain(
    "Merge remote-tracking branch 'upstream/main'",
  );
}, 120_000);

test('a team that links to a renamed entry is told the line and the new id', async () => {
  const path = 'content/team/stories/the-twelfth-depot.mdx';
  const text = readFileSync(join(guide, path), 'utf8');
  writeFileSync(join(guide, path), text.replace('principle: amazon/ownership', 'principle: staff/technical-vision'));
  const { code, err } = await check();
  expect(code).toBe(1);
  expect(err).toContain(`${path}:20:5  principle "staff/technical-vision" is now "staff/vision"  →  write "staff/vision"`);
}, 120_000);
