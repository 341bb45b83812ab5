/** Reads what the guide's place is found by: the environment, public/CNAME, the git remote. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guide } from './index.ts';
import { locate, type Location, type Surroundings } from './location.ts';

function origin(root: string): string | undefined {
  try {
    return execFileSync('git', ['remote', 'get-url', 'origin'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

export function surroundings(root: string): Surroundings {
  const cname = join(root, 'public/CNAME');
  return { env: process.env, cname: existsSync(cname) ? readFileSync(cname, 'utf8').trim() : undefined, remote: origin(root) };
}

/** Where the guide of a project is served, and its repository. */
export const whereabouts = (root: string): Location => locate(guide, surroundings(root));
