/**
 * Writes a Content-Security-Policy into every built page, right after the charset, so that it governs all that follows.
 * GitHub Pages sends no headers of ours, hence a meta element. Astro's own policy comes at the end of the head, where
 * the theme script before it is ungoverned; so we make it here from the page as it was written.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;
/** Types of script that browsers run; data blocks such as JSON-LD are not governed by script-src. */
const RUNS = new Set(['', 'module', 'text/javascript', 'application/javascript', 'importmap', 'speculationrules']);

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

function* elements(node: Node): Generator<Element> {
  if (tree.isElementNode(node)) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

function inlineHashes(html: string, name: 'script' | 'style'): string[] {
  const hashes = new Set<string>();
  for (const element of elements(parse(html))) {
    if (element.tagName !== name) continue;
    const attribute = (key: string) => element.attrs.find((each) => each.name === key)?.value;
    if (attribute('src') !== undefined || (name === 'script' && !RUNS.has(attribute('type') ?? ''))) continue;
    hashes.add(hash(element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')));
  }
  return [...hashes].sort();
}

/** The policy of one page. `'wasm-unsafe-eval'` compiles the search engine; it allows no script. */
export function policyFor(html: string): string {
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...inlineHashes(html, 'script')],
    'style-src': ["'self'", ...inlineHashes(html, 'style')],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  };
  return Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}

/** The page with its policy. Throws where there is no charset to put it after: such a page would go out ungoverned. */
export function withPolicy(html: string): string {
  if (!CHARSET.test(html)) throw new Error('the page has no <meta charset="utf-8"> to put its policy after');
  return html.replace(CHARSET, (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`);
}

export function securityPolicy(): AstroIntegration {
  return {
    name: 'security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
        for (const file of files) {
          const html = await readFile(join(root, file), 'utf8');
          await writeFile(join(root, file), withPolicy(html));
        }
      },
    },
  };
}
