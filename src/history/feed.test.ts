import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { entryOf } from './fixture.ts';
import { atomFeed } from './feed.ts';
import type { News } from './news.ts';
import { daysShown } from './page.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const awkward = entryOf('story', 'a', { title: 'Profit & <loss>: the “team’s” ]]> end' });
const news = (day: string, time: string, reason: string | undefined, added = [awkward], changed: News['changed'] = []): News => ({
  day,
  at: Date.parse(`${day}T${time}Z`),
  reason,
  added,
  changed,
});
const facts = { title: 'Ours & theirs', tagline: 'A <b>guide</b>', absolute: (path: string) => `https://team.example/guide${path}` };
const feedOf = (...all: News[]) => {
  const { document } = new JSDOM(atomFeed(daysShown(all), facts), { contentType: 'application/xml' }).window;
  const texts = (name: string) => [...document.getElementsByTagNameNS(ATOM, name)].map((element) => element.textContent);
  return { document, texts };
};

describe('atomFeed', () => {
  const { document, texts } = feedOf(
    news('2026-11-22', '15:00', 'Tell of it & <more>'),
    news('2026-11-22', '11:00', undefined, [], [entryOf('chapter', 'c')]),
    news('2026-11-20', '08:30', 'Begin'),
  );
  const entries = [...document.getElementsByTagNameNS(ATOM, 'entry')];

  it('is well formed, with all that a feed must have', () => {
    expect(document.documentElement.namespaceURI).toBe(ATOM);
    const own = [...document.documentElement.children].map(({ localName }) => localName);
    expect(own).toEqual(expect.arrayContaining(['id', 'title', 'updated', 'author', 'link', 'entry']));
    expect(document.querySelector('feed > id')?.textContent).toBe('https://team.example/guide/feed.xml');
    expect(document.querySelector('feed > title')?.textContent).toBe('Ours & theirs: what changed');
    expect(document.querySelector('feed > link[rel="self"]')?.getAttribute('href')).toBe('https://team.example/guide/feed.xml');
    expect(document.querySelector('feed > link[rel="alternate"]')?.getAttribute('href')).toBe('https://team.example/guide/changes/');
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'content', 'link']) expect(entry.getElementsByTagNameNS(ATOM, name)).toHaveLength(1);
    }
  });

  it('has an item a day, dated by the newest change of it', () => {
    expect(texts('id').slice(1)).toEqual([
      'https://team.example/guide/changes/#on-2026-11-22',
      'https://team.example/guide/changes/#on-2026-11-20',
    ]);
    expect(texts('updated')).toEqual(['2026-11-22T15:00:00.000Z', '2026-11-22T15:00:00.000Z', '2026-11-20T08:30:00.000Z']);
  });

  it('carries titles and reasons through both layers of markup', () => {
    const html = (element: Element | null) => new JSDOM(element?.textContent ?? '').window.document;
    expect(html(entries[0]!.querySelector('title')).body.textContent).toBe(`New story: ${awkward.title} · Changed chapter: c`);
    const content = html(entries[0]!.querySelector('content'));
    expect([...content.querySelectorAll('p')].map((p) => p.textContent)).toEqual([
      `New story: ${awkward.title}`,
      'Tell of it & <more>',
      'Changed chapter: c',
    ]);
    expect(content.querySelector('a')?.href).toBe('https://team.example/guide/story/a/');
  });

  it('keeps to forty days, and is the same each time', () => {
    const many = Array.from({ length: 60 }, (_, nth) =>
      news(new Date(Date.UTC(2026, 10, 22 - nth)).toISOString().slice(0, 10), '09:00', 'x'),
    );
    expect(feedOf(...many).document.getElementsByTagNameNS(ATOM, 'entry')).toHaveLength(40);
    expect(atomFeed(daysShown(many), facts)).toBe(atomFeed(daysShown(many), facts));
  });
});
