/** The built sites that the site tests open: one at the root of its host, one below a base path. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Build {
  readonly base: string;
  /** Folder it was built into. */
  readonly dir: string;
  /** Origin it is built for. */
  readonly origin: string;
}

const FOLDER = resolve(import.meta.dirname, '../../.build/test');
/** Builds are made for this origin and repository, whatever the environment says, so that a test knows what URLs must be. */
const origin = 'https://clear-and-costed.github.io';
export const REPOSITORY = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'clear-and-costed/guide' } as const;

export const ROOT_BUILD: Build = { base: '/', dir: join(FOLDER, 'root'), origin };
export const BASE_BUILD: Build = { base: '/team-guide/', dir: join(FOLDER, 'team-guide'), origin };
export const BUILDS: readonly Build[] = [ROOT_BUILD, BASE_BUILD];
/** What this team has made of the book, at the base path it is served under; made only where they differ. */
export const ownBuild = ({ site, base }: { readonly site: string; readonly base: string }): Build => ({
  base,
  dir: join(FOLDER, 'own'),
  origin: site,
});
/** Built a second time, to be compared. */
export const SECOND_BUILD: Build = { ...ROOT_BUILD, dir: join(FOLDER, 'root-again') };

/** Fails with what to do where a build is missing. */
export function requireBuild({ dir }: Build, command = 'npm test -- --only build'): void {
  if (!existsSync(join(dir, 'index.html'))) throw new Error(`no built site in ${dir}  →  run \`${command}\` first`);
}
