/** What search engines and sharing cards read: canonical URLs, the sitemap, robots.txt, Open Graph tags. All absolute, all under the base. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import type { Page, Site } from './read.ts';

const home = ({ base, origin }: Site): string => origin + base;
const urlOf = (page: Page, site: Site): string => home(site) + page.path.slice(1);
const meta = (page: Page, name: string): string | undefined =>
  page.elements.find(({ tag, attrs }) => tag === 'meta' && (attrs['property'] === name || attrs['name'] === name))?.attrs['content'];
/** Whether a page is one to be found: it is not marked noindex, nor does it only lead on. */
export const isListed = (page: Page): boolean => !/\bnoindex\b/.test(meta(page, 'robots') ?? '') && page.leadsTo === undefined;

/** Every listed page says which URL is its own; a page that leads on names where. */
export function checkCanonical(site: Site): Finding[] {
  return site.pages.flatMap((page) => {
    const canonical = page.elements.find(({ tag, attrs }) => tag === 'link' && attrs['rel'] === 'canonical')?.attrs['href'];
    const expected = page.leadsTo === undefined ? urlOf(page, site) : new URL(page.leadsTo, site.origin).href;
    if (canonical === expected || (canonical === undefined && !isListed(page) && page.leadsTo === undefined)) return [];
    return [
      {
        page: page.path,
        what: `its canonical URL is ${canonical ?? 'missing'}, not ${expected}`,
        fix: 'make it with absolute() of src/lib/site.ts',
      },
    ];
  });
}

/** The sitemap lists every listed page by its own URL, once, and nothing else. */
export function checkSitemap(site: Site): Finding[] {
  const wrong = (what: string, fix: string): Finding => ({ page: '/sitemap-index.xml', what, fix });
  if (!site.files.has('sitemap-index.xml')) return [wrong('is missing', 'keep @astrojs/sitemap in astro.config.mjs')];
  const maps = locations(site.read('sitemap-index.xml'));
  const strays = maps.filter((url) => !site.files.has(url.slice(home(site).length)) || !url.startsWith(home(site)));
  if (strays.length > 0) return strays.map((url) => wrong(`names ${url}, which is not there`, 'set site and base in astro.config.mjs'));
  const listed = maps.flatMap((url) => locations(site.read(url.slice(home(site).length))));
  const expected = new Set(site.pages.filter(isListed).map((page) => urlOf(page, site)));
  return [
    ...listed.filter((url, at) => listed.indexOf(url) !== at).map((url) => wrong(`lists ${url} twice`, 'list it once')),
    ...listed
      .filter((url) => !expected.has(url))
      .map((url) =>
        wrong(`lists ${url}, which is no page to be found`, 'filter it out in astro.config.mjs, or take noindex from the page'),
      ),
    ...[...expected]
      .filter((url) => !listed.includes(url))
      .map((url) => wrong(`lacks ${url}`, 'let it through the filter in astro.config.mjs, or mark the page noindex')),
  ];
}

const locations = (xml: string): string[] => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '');

/** robots.txt names the sitemap of this very site. */
export function checkRobots(site: Site): Finding[] {
  const wrong = (what: string, fix: string): Finding[] => [{ page: '/robots.txt', what, fix }];
  if (!site.files.has('robots.txt')) return wrong('is missing', 'write it in src/pages/robots.txt.ts');
  const expected = `Sitemap: ${home(site)}sitemap-index.xml`;
  const lines = site.read('robots.txt').split(/\r?\n/);
  return lines.includes(expected) ? [] : wrong(`has no line "${expected}"`, 'make the URL with absolute()');
}

/**
 * What a shared link shows: every listed page has a title, a description, its URL and an image that is there.
 * @param card whether the guide has a card; one whose name has changed has none until it is drawn again.
 */
export function checkSharing(site: Site, card = true): Finding[] {
  return site.pages.filter(isListed).flatMap((page) => {
    const wrong = (what: string): Finding => ({ page: page.path, what, fix: 'see src/components/shell/Head.astro' });
    const names = ['og:title', 'og:description', 'og:type', 'description', ...(card ? ['og:image:alt'] : [])];
    const missing = names.filter((name) => !meta(page, name)?.trim());
    const url = meta(page, 'og:url') === urlOf(page, site) ? [] : [wrong(`og:url is ${meta(page, 'og:url')}, not ${urlOf(page, site)}`)];
    const image = meta(page, 'og:image') ?? '';
    if (!card && image === '') return [...missing.map((name) => wrong(`no ${name}`)), ...url];
    const file = image.slice(home(site).length);
    if (!image.startsWith(home(site)) || !site.files.has(file))
      return [...missing.map((name) => wrong(`no ${name}`)), ...url, wrong(`og:image "${image}" is not there`)];
    const size = pngSize(readFileSync(join(site.dir, file)));
    const claimed = `${meta(page, 'og:image:width')}×${meta(page, 'og:image:height')}`;
    return [
      ...missing.map((name) => wrong(`no ${name}`)),
      ...url,
      ...(size === claimed ? [] : [wrong(`og:image is ${size}, and the page says ${claimed}`)]),
    ];
  });
}

/** Width × height from the header of a PNG. */
function pngSize(data: Buffer): string {
  const png = data.subarray(1, 4).toString('latin1') === 'PNG';
  return png ? `${data.readUInt32BE(16)}×${data.readUInt32BE(20)}` : 'no PNG';
}
