/** What the pages are, in the words of schema.org. Pure: every URL comes in absolute. */
import type { Kind } from '../schemas/index.ts';
import { CONTENT_LICENCE, isTeamPage } from './licence.ts';

type Thing = Readonly<Record<string, unknown>>;

/** What an entry is to a learner; absent kinds are lists and tools, which have no type worth stating. */
const LEARNING: Readonly<Partial<Record<Kind, string>>> = {
  chapter: 'Chapter',
  principle: 'Reference',
  story: 'Worked example',
  question: 'Practice question with model answer',
  system: 'Case study',
};

export interface Work {
  readonly kind: Kind;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly image?: string | undefined;
  readonly updated?: string | undefined;
  readonly site: { readonly name: string; readonly url: string };
}

/** A page of the guide as a thing to learn from; undefined for kinds that are not. */
export function learningResource(work: Work): Thing | undefined {
  const learningResourceType = LEARNING[work.kind];
  if (learningResourceType === undefined) return undefined;
  return {
    '@type': work.kind === 'chapter' ? ['Article', 'LearningResource'] : 'LearningResource',
    ...(work.kind === 'chapter' ? { headline: work.title } : {}),
    name: work.title,
    description: work.description,
    url: work.url,
    ...(work.image === undefined ? {} : { image: work.image }),
    learningResourceType,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    ...(isTeamPage(work.url) ? {} : { license: CONTENT_LICENCE }),
    ...(work.updated === undefined ? {} : { dateModified: work.updated }),
    isPartOf: { '@type': 'WebSite', ...work.site },
  };
}

/** The way to a page; undefined where there is no way to show. The last step is the page itself. */
export function breadcrumbList(steps: readonly { readonly label: string; readonly url?: string | undefined }[]): Thing | undefined {
  if (steps.length === 0) return undefined;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      ...(url === undefined ? {} : { item: url }),
    })),
  };
}

/** The guide itself, with the address that searches it. */
export function webSite(site: { name: string; url: string; description: string; search: string }): Thing {
  return {
    '@type': 'WebSite',
    name: site.name,
    url: site.url,
    description: site.description,
    inLanguage: 'en-GB',
    license: CONTENT_LICENCE,
    potentialAction: { '@type': 'SearchAction', target: `${site.search}?q={query}`, 'query-input': 'required name=query' },
  };
}

/** Text of a `<script type="application/ld+json">`: no "<" in it can end the script or open a comment. */
export function jsonLd(things: readonly (Thing | undefined)[]): string | undefined {
  const known = things.filter((thing) => thing !== undefined);
  if (known.length === 0) return undefined;
  const body = known.length === 1 ? known[0] : { '@graph': known };
  return JSON.stringify({ '@context': 'https://schema.org', ...body }).replaceAll('<', '\\u003c');
}
