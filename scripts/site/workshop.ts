/** A copy of this project to change and build, so that a test can be a fork. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { mkdirSync } from 'node:fs';
import { TEAM } from '../../src/content-files/place.ts';
import { CONFIG_FILE } from '../../src/guide/config.ts';
import { BOOK } from '../../src/guide/shipped.ts';
import { REPOSITORY, type Build } from './builds.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PARTS = [
  'content',
  'public',
  'scripts',
  'src',
  'astro.config.mjs',
  'guide.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
/** Vitest's own environment would make a build in it a test build. */
const PASSED_ON = ['PATH', 'HOME', 'USERPROFILE', 'SystemRoot', 'TEMP', 'TMPDIR'];
export const cleanEnvironment = (): Record<string, string | undefined> =>
  Object.fromEntries(PASSED_ON.map((name) => [name, process.env[name]]));

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Workshop {
  readonly root: string;
  read(path: string): string;
  /** Writes a file, its folder too. */
  write(path: string, text: string): void;
  /** Lays the files of a folder of this project over the copy. */
  lay(folder: string): void;
  /** Runs a script of scripts/ by its name, "check-content.ts". Never throws: the exit code tells. */
  run(script: string, ...args: string[]): Promise<Ran>;
  /** Commits all of it, so that it has a history. */
  commit(subject: string): Promise<void>;
  /** Builds it at a base path. @throws with what the build said. */
  build(base: string): Promise<Build>;
  dispose(): void;
}

/** Runs a program to its end, in a folder, with no more of the environment than it needs. */
export function runIn(cwd: string, command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return new Promise((done) => {
    execFile(command, args, { cwd, env: { ...cleanEnvironment(), ...env }, maxBuffer: 1 << 26 }, (error, out, err) =>
      done({ code: error ? (typeof error.code === 'number' ? error.code : 1) : 0, out, err }),
    );
  });
}

/** Copies the project as it stands; `node_modules` is shared. */
export function openWorkshop(name: string): Workshop {
  const root = mkdtempSync(join(tmpdir(), `${name}-`));
  const copy = (from: string, to: string) => cpSync(from, to, { recursive: true });
  for (const part of PARTS) copy(join(ROOT, part), join(root, part));
  // What the team of this copy wrote is no concern of the tests of the code.
  for (const name of readdirSync(join(root, 'content', TEAM)))
    if (!/\.(md|txt)$/.test(name)) rmSync(join(root, 'content', TEAM, name), { recursive: true });
  writeFileSync(
    join(root, CONFIG_FILE),
    `import { defineGuide } from './src/guide/define.ts';\nexport default defineGuide(${JSON.stringify(BOOK)});\n`,
  );
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  const origin = 'https://acme.github.io';
  let built = 0;
  const run = (script: string, ...args: string[]) =>
    runIn(root, process.execPath, [join('scripts', script), ...args], { ...REPOSITORY, SITE_URL: origin });
  return {
    root,
    run,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    write: (path, text) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    lay: (folder) => copy(join(ROOT, folder), root),
    commit: async (subject) => {
      writeFileSync(join(root, '.gitignore'), 'node_modules\n.build\ndist-*\n.astro\n');
      const who = ['-c', 'user.name=A mentor', '-c', 'user.email=mentor@acme.example'];
      for (const args of [
        ['init', '--quiet'],
        ['add', '--all'],
        [...who, 'commit', '--quiet', '--message', subject],
      ]) {
        const { code, err } = await runIn(root, 'git', args);
        if (code !== 0) throw new Error(err);
      }
    },
    build: async (base) => {
      const out = `dist-${++built}`;
      const { code, err } = await run('build.ts', '--base', base, '--out', out);
      if (code !== 0) throw new Error(err);
      return { base, dir: join(root, out), origin };
    },
    dispose: () => rmSync(root, { recursive: true, force: true }),
  };
}
