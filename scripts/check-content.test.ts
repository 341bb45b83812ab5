/** The commands themselves, on real files: what an author and a pipeline see. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { edit, SOUND } from '../src/problems/fixtures/guide.ts';

const script = (name: string) => join(import.meta.dirname, name);
let root = '';

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

/** As outside of a workflow, whatever runs these tests. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GITHUB_')));
const ACTIONS = { GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'lantern/guide' };

function run(name: string, args: readonly string[] = [], more: Readonly<Record<string, string>> = {}) {
  return new Promise<{ code: number; out: string; err: string }>((done) => {
    execFile(process.execPath, [script(name), ...args], { cwd: root, env: { ...env, ...more } }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

// The fixture's system has figures of its own; the real derivations would ask for parameters it does not have.
const sound = () => Object.fromEntries(Object.entries(SOUND).filter(([path]) => path !== 'content/systems/counting.mdx'));
const withoutSystem = () => edit('content/stories/spike.mdx', 'system: counting\n', '');

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'guide-'));
  await write({ ...sound(), ...withoutSystem() });
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('npm run check', () => {
  it('says that sound content is sound', async () => {
    expect(await run('check-content.ts')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^Content is sound: 6 entries in \d+\.\d s\.\n$/),
    });
  });

  it('reports problems of names, fields, links, files and diagrams together, and exits 1', async () => {
    await write({
      ...edit('content/questions/bar-raiser/issue.mdx', '[spike]', '[spyke]'),
      ...edit('content/sources/letter.mdx', 'grade: primary', 'grade: first'),
      'content/notes/x.mdx': 'Words.',
      'content/stories/plan.docx': '',
      'content/chapters/flow.mmd': 'flowchart TB\n  accTitle: A flow\n  accDescr: From a to b.\n  a --> b\n  style a fill:red\n',
      ...edit('content/chapters/clear.mdx', 'Words.\n\n<Next>', '<Diagram src="flaw.mmd" />\n\n```mermaid\ngantt\n```\n\n<Next>'),
    });
    const { code, err } = await run('check-content.ts');
    expect(code).toBe(1);
    expect(err.split('\n')).toEqual([
      'content/chapters/clear.mdx:11:10  no file "flaw.mmd" beside this entry  →  did you mean "flow.mmd"?  docs/problems/missing-diagram.md',
      'content/chapters/clear.mdx:14:1  a diagram of kind "gantt" cannot be drawn  →  use one of flowchart, sequenceDiagram, stateDiagram-v2, quadrantChart  docs/problems/diagram.md',
      expect.stringMatching(/^content\/chapters\/flow\.mmd:5:3 {2}"style" is not for diagrams here {2}→ {2}colours come from the site/),
      'content/notes/x.mdx:1:1  this file lies in no collection  →  move it into one of content/chapters/, content/principles/, content/stories/, content/questions/, content/systems/, content/sources/  docs/problems/stray-file.md',
      'content/questions/bar-raiser/issue.mdx:7:11  no story "spyke"  →  did you mean "spike"?  docs/problems/unknown-reference.md',
      'content/sources/letter.mdx:7:1  grade is "first", which is not one of primary, secondary  →  `primary`: by the party it is about, or the paper itself. `secondary`: somebody’s account of it.  docs/problems/wrong-field.md',
      'content/stories/plan.docx:1:1  "plan.docx" is neither an entry nor a diagram  →  an entry is an .mdx file, a diagram an .mmd file beside the entry that draws it  docs/problems/file-type.md',
      '',
      expect.stringMatching(/^7 problems in 6 entries in \d+\.\d s\.$/),
      '',
    ]);
  });
});

describe('npm run check --format', () => {
  const broken = () => write(edit('content/questions/bar-raiser/issue.mdx', '[spike]', '[spyke]'));
  const listed =
    'content/questions/bar-raiser/issue.mdx:7:11  no story "spyke"  →  did you mean "spike"?  docs/problems/unknown-reference.md\n';

  it('annotates a pull request, lists all in the log and in the summary of the run', async () => {
    await broken();
    const { code, out, err } = await run('check-content.ts', [], { ...ACTIONS, GITHUB_STEP_SUMMARY: join(root, 'summary.md') });
    expect(code).toBe(1);
    expect(out).toMatch(
      /^::error file=content\/questions\/bar-raiser\/issue\.mdx,line=7,col=11,title=unknown-reference::no story "spyke" → did you mean "spike"\? \(https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/blob\/main\/docs\/problems\/unknown-reference\.md\)\n$/,
    );
    expect(err).toContain(listed);
    expect(await readFile(join(root, 'summary.md'), 'utf8')).toContain(
      '| content/questions/bar-raiser/issue.mdx:7:11 | no story "spyke" | did you mean "spike"? | [unknown-reference](',
    );
  });

  it('says as much as text wherever it is asked for', async () => {
    await broken();
    const { out, err } = await run('check-content.ts', ['--format', 'text'], ACTIONS);
    expect(out).toBe('');
    expect(err.startsWith(listed)).toBe(true);
  });

  it('gives a program an array, empty where all is sound', async () => {
    expect(await run('check-content.ts', ['--format', 'json'])).toEqual({ code: 0, out: '[]\n', err: '' });
    await broken();
    const { code, out, err } = await run('check-content.ts', ['--format', 'json']);
    expect([code, err]).toEqual([1, '']);
    expect(JSON.parse(out)).toMatchObject([{ code: 'unknown-reference', line: 7, column: 11 }]);
  });

  it('says which formats there are', async () => {
    expect(await run('check-content.ts', ['--format', 'xml'])).toEqual({
      code: 1,
      out: '',
      err: '--format xml  is no format  →  choose from text, github, json\n',
    });
  });
});

describe('npm run build', () => {
  it('builds nothing from broken content, and leaves no earlier dist looking finished', async () => {
    await write({ ...edit('content/questions/bar-raiser/issue.mdx', '[spike]', '[spyke]'), 'dist/index.html': 'yesterday' });
    const { code, err } = await run('build.ts');
    expect(code).toBe(1);
    expect(err).toContain(
      'content/questions/bar-raiser/issue.mdx:7:11  no story "spyke"  →  did you mean "spike"?  docs/problems/unknown-reference.md\n\n1 problem: nothing was built.',
    );
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  it('says what is wrong with a base path before it starts', async () => {
    expect((await run('build.ts', ['--base', 'team'])).err).toBe(
      'the base path is "team", which must start and end in a slash  →  write "/" or "/team-guide/"\n',
    );
  });
});
