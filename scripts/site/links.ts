/** Every link, fragment and asset of the built pages leads somewhere, and stays under the base path. */
import type { Finding } from './finding.ts';
import { show, type Element } from './html.ts';
import type { Page, Site } from './read.ts';

/** Kinds of URL that run nothing. */
const HARMLESS = new Set(['https:', 'http:', 'mailto:', 'data:']);
/** Attributes that hold one URL. */
const URL_ATTRIBUTES = ['href', 'src', 'action', 'poster', 'data', 'xlink:href'] as const;
/** A path from the host's root; "//host" is another host's, "/ Control+K" are keys. */
const FROM_ROOT = /^\/(?!\/)\S*$/;

/** All that is wrong with the links of a site. */
export function checkLinks(site: Site): Finding[] {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  return site.pages.flatMap((page) => [
    ...page.elements.flatMap((element) => urlsOf(element).flatMap((url) => checkUrl(url, show(element), page, site, pages))),
    ...strayPaths(page, site),
  ]);
}

/** URLs a browser would fetch or go to because of this element. */
function urlsOf({ tag, attrs }: Element): string[] {
  const single = URL_ATTRIBUTES.flatMap((name) =>
    attrs[name] === undefined || (name === 'data' && tag !== 'object') ? [] : [attrs[name]],
  );
  const many = ['srcset', 'imagesrcset'].flatMap((name) =>
    (attrs[name] ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []),
  );
  const refresh = attrs['http-equiv']?.toLowerCase() === 'refresh' ? (/url=(.*)/i.exec(attrs['content'] ?? '')?.slice(1, 2) ?? []) : [];
  const absolute =
    tag === 'meta' && /^(og:(url|image)|twitter:image)$/.test(attrs['property'] ?? attrs['name'] ?? '') ? [attrs['content'] ?? ''] : [];
  return [...single, ...many, ...refresh, ...absolute];
}

/** What is wrong with one URL on a page. */
function checkUrl(url: string, where: string, page: Page, site: Site, pages: ReadonlyMap<string, Page>): Finding[] {
  const wrong = (what: string, fix: string): Finding[] => [{ page: page.path, what: `${where}: ${what}`, fix }];
  const here = new URL(site.base.replace(/\/$/, '') + page.path, site.origin);
  if (url.trim() === '') return wrong('an empty URL', 'give it a target, or leave the attribute out');
  if (!URL.canParse(url, here)) return wrong(`"${url}" is no URL`, 'write it as a browser would take it');
  const target = new URL(url, here);
  if (!HARMLESS.has(target.protocol))
    return wrong(`"${url}" is neither a page nor an address`, 'link to a page; let a script listen for clicks');
  if (target.origin !== here.origin) return [];
  if (!target.pathname.startsWith(site.base)) {
    return wrong(`"${url}" leaves the base path ${site.base}`, 'make it with href() of src/lib/site.ts, or an id link in prose');
  }
  const path = decodeURI(target.pathname.slice(site.base.length - 1));
  const file = path.endsWith('/') ? `${path}index.html`.slice(1) : path.slice(1);
  if (!site.files.has(file)) {
    const slash = site.files.has(`${file}/index.html`);
    return wrong(`"${url}" leads nowhere`, slash ? 'end it with a slash' : 'point it at a page or file that the build makes');
  }
  const fragment = decodeURIComponent(target.hash.slice(1));
  if (fragment === '' || fragment.startsWith(':~:')) return [];
  return pages.get(path)?.ids.has(fragment)
    ? []
    : wrong(`"${url}" names an anchor that ${path} lacks`, 'point it at a heading that is there, or list the old one under formerHeadings');
}

/** Paths in any other attribute (data for scripts, say) that forgot the base, and references to ids of drawings. */
function strayPaths(page: Page, { base }: Site): Finding[] {
  const looked = new Set<string>([...URL_ATTRIBUTES, 'srcset', 'content', 'd']);
  return page.elements.flatMap((element) =>
    Object.entries(element.attrs).flatMap(([name, value]) => {
      if (!looked.has(name) && FROM_ROOT.test(value) && !value.startsWith(base)) {
        return [
          {
            page: page.path,
            what: `${show(element)}: ${name}="${value}" leaves the base path ${base}`,
            fix: 'make it with href() of src/lib/site.ts',
          },
        ];
      }
      const missing = [...value.matchAll(/url\(["']?#([^)"']+)["']?\)/g)].map((match) => match[1] ?? '').filter((id) => !page.ids.has(id));
      return missing.map((id) => ({
        page: page.path,
        what: `${show(element)}: ${name} refers to #${id}, which is not on the page`,
        fix: 'keep the definition with the drawing',
      }));
    }),
  );
}
