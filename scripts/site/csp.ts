/** The Content-Security-Policy of every page: where it stands, what it names, and that its hashes are those of the page. */
import { createHash } from 'node:crypto';
import type { Finding } from './finding.ts';
import { show, type Element } from './html.ts';
import type { Page } from './read.ts';

/** Directives a policy must name itself: none of them follows from another, or the reader of the page should see it. */
const NAMED = ['default-src', 'script-src', 'style-src', 'object-src', 'base-uri', 'form-action'] as const;
/** Types of script that a browser runs; others are data, which the policy leaves alone. */
const RUN = new Set(['', 'module', 'text/javascript', 'application/javascript', 'importmap', 'speculationrules']);

/** Sources by directive. */
export function parsePolicy(policy: string): Map<string, string[]> {
  const directives = policy.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(directives.flatMap(([name, ...sources]) => (name ? [[name, sources] as const] : [])));
}

/** A hash as a policy writes it. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What is wrong with the policy of one page, and with what it forbids. */
export function checkPolicy(page: Page): Finding[] {
  const wrong = (what: string, fix: string): Finding => ({ page: page.path, what, fix });
  const metas = page.elements.filter(
    ({ tag, attrs }) => tag === 'meta' && attrs['http-equiv']?.toLowerCase() === 'content-security-policy',
  );
  const [meta, ...more] = metas;
  if (!meta) return [wrong('no Content-Security-Policy', 'let the step after the build insert it'), ...forbidden(page)];
  const found: Finding[] = [];
  if (more.length > 0) found.push(wrong('two Content-Security-Policies', 'keep the one after the charset'));
  if (meta.before?.attrs['charset'] === undefined || meta.before.before) {
    found.push(
      wrong(
        'the policy does not stand right after the charset',
        'put <meta charset> first in the head and the policy next: what stands before it is not governed',
      ),
    );
  }
  const policy = parsePolicy(meta.attrs['content'] ?? '');
  for (const name of NAMED) if (!policy.has(name)) found.push(wrong(`the policy does not name ${name}`, `add ${name} to it`));
  for (const [name, sources] of policy) {
    for (const source of sources.filter((one) => /^'unsafe-(inline|eval|hashes)'$/.test(one) || one === '*' || /^https?:/.test(one))) {
      found.push(wrong(`${name} allows ${source}`, 'allow only this site and hashes'));
    }
  }
  const scripts = page.elements.filter(({ tag, attrs }) => tag === 'script' && attrs['src'] === undefined && RUN.has(attrs['type'] ?? ''));
  const styles = page.elements.filter(({ tag }) => tag === 'style');
  return [
    ...found,
    ...checkHashes('script-src', scripts, policy, wrong),
    ...checkHashes('style-src', styles, policy, wrong),
    ...forbidden(page),
  ];
}

type Wrong = (what: string, fix: string) => Finding;

/** Each inline element has its hash in the policy, and the policy has no hash besides. */
function checkHashes(name: string, inline: readonly Element[], policy: ReadonlyMap<string, readonly string[]>, wrong: Wrong): Finding[] {
  const allowed = new Set(policy.get(name)?.filter((source) => source.startsWith("'sha256-")));
  const needed = new Set(inline.map(({ text }) => hashOf(text)));
  const missing = inline.filter(({ text }) => !allowed.has(hashOf(text)));
  const idle = [...allowed].filter((hash) => !needed.has(hash));
  return [
    ...missing.map((element) =>
      wrong(
        `${name} lacks the hash of ${show(element)} "${element.text.slice(0, 40)}…"`,
        'hash the page as it is written at the very end of the build',
      ),
    ),
    ...idle.map((hash) => wrong(`${name} has ${hash}, which nothing on the page has`, 'hash only what this page holds')),
  ];
}

/** What the policy would block, found without a browser. */
function forbidden(page: Page): Finding[] {
  return page.elements.flatMap((element) =>
    Object.keys(element.attrs).flatMap((name) => {
      if (name === 'style')
        return [
          { page: page.path, what: `${show(element)} has a style attribute`, fix: 'use a class, or a presentation attribute in a drawing' },
        ];
      if (/^on[a-z]/.test(name)) return [{ page: page.path, what: `${show(element)} has an ${name} handler`, fix: 'listen from a script' }];
      return [];
    }),
  );
}
