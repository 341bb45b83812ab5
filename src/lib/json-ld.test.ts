import { describe, expect, it } from 'vitest';
import { breadcrumbList, jsonLd, learningResource, webSite } from './json-ld.ts';

const work = {
  title: 'Ownership',
  description: 'Past the fix.',
  url: 'https://x.org/g/principles/amazon/ownership/',
  image: 'https://x.org/g/social-card.png',
  site: { name: 'Guide', url: 'https://x.org/g/' },
};

describe('learningResource', () => {
  it('calls a chapter an article too, with its headline', () => {
    expect(learningResource({ ...work, kind: 'chapter' })).toMatchObject({
      '@type': ['Article', 'LearningResource'],
      headline: 'Ownership',
    });
    expect(learningResource({ ...work, kind: 'principle' })).not.toHaveProperty('headline');
  });
  it('dates a page only where the day is known', () => {
    expect(learningResource({ ...work, kind: 'story' })).not.toHaveProperty('dateModified');
    expect(learningResource({ ...work, kind: 'story', updated: '2026-11-22' })).toHaveProperty('dateModified', '2026-11-22');
  });
  it('leaves out what is no lesson', () => expect(learningResource({ ...work, kind: 'source' })).toBeUndefined());
});

describe('breadcrumbList', () => {
  it('numbers the steps and leaves the last without an address', () => {
    const list = breadcrumbList([{ label: 'Principles', url: 'https://x.org/g/principles/' }, { label: 'Ownership' }]);
    expect(list?.['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Principles', item: 'https://x.org/g/principles/' },
      { '@type': 'ListItem', position: 2, name: 'Ownership' },
    ]);
  });
  it('is absent where there is no way', () => expect(breadcrumbList([])).toBeUndefined());
});

describe('jsonLd', () => {
  it('cannot end the script it stands in', () => {
    const text = jsonLd([{ name: '</script><script>alert(1)' }]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text ?? '')).toEqual({ '@context': 'https://schema.org', name: '</script><script>alert(1)' });
  });
  it('joins several things in one graph and is absent without any', () => {
    expect(JSON.parse(jsonLd([{ name: 'a' }, undefined, { name: 'b' }]) ?? '')).toHaveProperty('@graph', [{ name: 'a' }, { name: 'b' }]);
    expect(jsonLd([undefined])).toBeUndefined();
  });
});

it('tells where the guide is searched', () => {
  const site = webSite({ name: 'Guide', url: 'https://x.org/', description: 'd', search: 'https://x.org/search/' });
  expect(site['potentialAction']).toMatchObject({ target: 'https://x.org/search/?q={query}' });
});
