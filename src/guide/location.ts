/**
 * Where the guide is served and where its repository is, found by itself. Pure: what it goes by is handed in.
 *
 * Who decides, the first that speaks: what a command is told (SITE_URL, BASE_PATH); guide.config.ts; what GitHub Pages says
 * of itself in the deploying workflow (PAGES_ORIGIN, PAGES_BASE_PATH), which alone knows a custom domain set on GitHub and
 * the address of a private site; and last the repository's own address, by the rules that Pages has for it.
 */
import type { Guide } from './config.ts';

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What stands in public/CNAME: a custom domain. */
  readonly cname?: string | undefined;
  /** Address of the git remote "origin". */
  readonly remote?: string | undefined;
}

export interface Location {
  /** Origin, without a final slash. */
  readonly site: string;
  /** Path below the origin; starts and ends in a slash. */
  readonly base: string;
  /** Address of the repository in a browser; undefined where there is none to be known. */
  readonly repository: string | undefined;
}

/** Hosts of repositories that are certainly not GitHub's: where they serve a site, `site` must say. */
const ELSEWHERE = new Set(['gitlab.com', 'bitbucket.org', 'codeberg.org', 'dev.azure.com']);
/** Served by nobody but this machine. */
const NOWHERE = { site: 'http://localhost:4321', base: '/' } as const;

const OVER_HTTP = /^(https?:\/\/)(?:[^@/]+@)?([\w.-]+(?::\d+)?)\/([^/\s]+)\/([^/\s]+?)(?:\.git)?\/?$/;
const OVER_SSH = /^(?:ssh:\/\/(?:[^@/]+@)?|git:\/\/|[^@/\s]+@)([\w.-]+)(?::\d+)?[:/]([^/\s]+)\/([^/\s]+?)(?:\.git)?\/?$/;
/** GitHub's host for ssh through port 443 serves no pages. */
const SSH_HOSTS: Readonly<Record<string, string>> = { 'ssh.github.com': 'github.com' };

/** The address of a repository in a browser, from any form git takes; undefined for a folder of this machine. */
export function browserAddress(remote: string): string | undefined {
  const [, scheme, site, account, project] = OVER_HTTP.exec(remote.trim()) ?? [];
  if (scheme !== undefined) return `${scheme}${site}/${account}/${project}`;
  const [, host, owner, name] = OVER_SSH.exec(remote.trim()) ?? [];
  return host === undefined ? undefined : `https://${SSH_HOSTS[host] ?? host}/${owner}/${name}`;
}

/** Where Pages serves a repository: user and organisation pages, project pages, an enterprise server with isolated subdomains. */
export function pagesOf(repository: string, cname?: string): Pick<Location, 'site' | 'base'> {
  const domain = cname?.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
  if (domain) return { site: `https://${domain}`, base: '/' };
  const { host, pathname } = new URL(repository);
  const [owner = '', name = ''] = pathname.slice(1).split('/');
  const own = `${owner.toLowerCase()}.github.io`;
  const path = name.toLowerCase() === own ? '/' : `/${name}/`;
  if (ELSEWHERE.has(host)) return NOWHERE;
  return host === 'github.com' ? { site: `https://${own}`, base: path } : { site: `https://pages.${host}`, base: `/${owner}${path}` };
}

/** A path that begins and ends in a slash. */
export const BASE = /^\/([\w.-]+\/)*$/;

const slashed = (path: string): string => `/${path}/`.replaceAll(/\/+/g, '/');

function repositoryOf({ env, remote }: Surroundings): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = env;
  if (server && name) return `${server}/${name}`;
  return remote === undefined ? undefined : browserAddress(remote);
}

/** Where this guide lives. @throws Error in the words of the guide, where a command or the environment names no such place. */
export function locate(guide: Pick<Guide, 'site' | 'base' | 'repository'>, around: Surroundings): Location {
  const { env, cname } = around;
  const actual = repositoryOf(around);
  const repository = guide.repository ?? actual;
  const pages = env['PAGES_ORIGIN'] ? { site: env['PAGES_ORIGIN'], base: slashed(env['PAGES_BASE_PATH'] ?? '') } : undefined;
  const found = pages ?? (actual === undefined ? NOWHERE : pagesOf(actual, cname));
  // A site of one's own says nothing of a path unless it says so.
  // A variable that a workflow left unset is empty.
  const site = env['SITE_URL'] || guide.site;
  const base = env['BASE_PATH'] || guide.base || (site === undefined ? found.base : '/');
  if (!BASE.test(base)) throw new Error(`the base path is "${base}", which must start and end in a slash  →  write "/" or "/team-guide/"`);
  const where = (site ?? found.site).replace(/\/$/, '');
  if (!URL.canParse(where) || new URL(where).origin !== where)
    throw new Error(`the site is "${where}", which is no origin  →  write it as https://guide.example.com; a path goes into the base`);
  return { site: where, base, repository: repository?.replace(/\/$/, '') };
}
