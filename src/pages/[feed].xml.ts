/** `/feed.xml`, where the history is known: without it a feed could not say when it changed, and there is none. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed } from '../history/feed.ts';
import { loadNews } from '../history/load.ts';
import { daysShown } from '../history/page.ts';
import { absolute, guide } from '../lib/site.ts';

export const getStaticPaths: GetStaticPaths = async () => ((await loadNews()).length > 0 ? [{ params: { feed: 'feed' } }] : []);

export const GET: APIRoute = async () =>
  new Response(atomFeed(daysShown(await loadNews()), { title: guide.title, tagline: guide.tagline, absolute }), {
    headers: { 'content-type': 'application/atom+xml' },
  });
