/** A built site, read from its folder once: its pages, and the names of all its files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from './builds.ts';
import { elementsOf, type Element } from './html.ts';

export interface Page {
  /** Path within the guide, without the base: "/matrix/", "/404.html". */
  readonly path: string;
  readonly file: string;
  readonly html: string;
  readonly elements: readonly Element[];
  /** Anchors a link can point at. */
  readonly ids: ReadonlySet<string>;
  /** Set on a page that only sends the reader on: where it leads. */
  readonly leadsTo: string | undefined;
}

export interface Site extends Build {
  readonly pages: readonly Page[];
  /** Every file, from the site's folder, with forward slashes. */
  readonly files: ReadonlySet<string>;
  read(file: string): string;
}

const sites = new Map<string, Site>();

/** Reads a built site; the second asking gets the same one. */
export function readSite(build: Build): Site {
  const known = sites.get(build.dir);
  if (known) return known;
  const entries = readdirSync(build.dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(build.dir.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const read = (file: string) => readFileSync(join(build.dir, file), 'utf8');
  const site = {
    ...build,
    files: new Set(files),
    read,
    pages: files.filter((file) => file.endsWith('.html')).map((file) => readPage(file, read(file))),
  };
  sites.set(build.dir, site);
  return site;
}

/** What is asked of one page. */
export function readPage(file: string, html: string): Page {
  const elements = elementsOf(html);
  const refresh = elements.find(({ tag, attrs }) => tag === 'meta' && attrs['http-equiv']?.toLowerCase() === 'refresh');
  return {
    path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    file,
    html,
    elements,
    ids: new Set(elements.flatMap(({ attrs }) => (attrs['id'] ? [attrs['id']] : []))),
    leadsTo: refresh && /url=(.*)/i.exec(refresh.attrs['content'] ?? '')?.[1],
  };
}
