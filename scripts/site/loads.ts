/** What a page loads at once: its style sheets, its scripts with all they import statically, and its fonts. Not what a script fetches later. */
import type { Page, Site } from './read.ts';

export interface Loads {
  readonly css: readonly string[];
  readonly js: readonly string[];
  readonly fonts: readonly string[];
}

/** Files, from the site's folder, that a first visit to a page fetches besides the page itself. */
export function loadsOf(page: Page, site: Site): Loads {
  const css = new Set<string>();
  const scripts: string[] = [];
  for (const { tag, attrs, text } of page.elements) {
    const rel = tag === 'link' ? (attrs['rel'] ?? '').split(/\s+/) : [];
    if (rel.includes('stylesheet')) css.add(fileOf(attrs['href'] ?? '', page.file, site));
    if (rel.includes('modulepreload')) scripts.push(fileOf(attrs['href'] ?? '', page.file, site));
    if (tag !== 'script') continue;
    if (attrs['src'] !== undefined) scripts.push(fileOf(attrs['src'], page.file, site));
    else if (attrs['type'] === 'module') scripts.push(...staticImports(text).map((from) => fileOf(from, page.file, site)));
  }
  const js = new Set<string>();
  for (let file = scripts.pop(); file !== undefined; file = scripts.pop()) {
    if (js.has(file)) continue;
    js.add(file);
    for (const from of staticImports(site.read(file))) scripts.push(fileOf(from, file, site));
  }
  return {
    css: [...css],
    js: [...js],
    fonts: [...css].flatMap((file) => firstFonts(site.read(file)).map((url) => fileOf(url, file, site))),
  };
}

/** The site's file that a URL means, as written in another of its files. */
function fileOf(url: string, from: string, { base, origin }: Site): string {
  const target = new URL(url, new URL(base + from, origin));
  return target.origin === new URL(origin).origin ? target.pathname.slice(base.length) : target.href;
}

/** What a module imports before it runs: `import "./a.js"`, `import{b}from"./a.js"`, `export*from"./a.js"`; not `import("./a.js")`. */
export function staticImports(code: string): string[] {
  return [...code.matchAll(/(?<![\w$.])(?:import|export)\s*(?:[\w$*{][^"'()]*?from\s*)?["']([^"']+)["']/g)].map((match) => match[1] ?? '');
}

/** Font files that a style sheet makes a page of English fetch: faces without a unicode-range, or whose range holds "a". */
export function firstFonts(css: string): string[] {
  const faces = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map((match) => match[1] ?? '');
  return faces.flatMap((face) => {
    const range = /unicode-range:([^;]+)/i.exec(face)?.[1];
    if (range !== undefined && !holdsLatin(range)) return [];
    return /url\(["']?([^"')]+)["']?\)/.exec(face)?.slice(1, 2) ?? [];
  });
}

function holdsLatin(ranges: string): boolean {
  const a = 0x61;
  return ranges.split(',').some((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return parseInt(from.replaceAll('?', '0'), 16) <= a && a <= parseInt(to.replaceAll('?', 'F'), 16);
  });
}
