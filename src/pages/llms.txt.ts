import type { APIRoute } from 'astro';
import { loadGuide } from '../content-files/load.ts';
import { loadNews } from '../history/load.ts';
import { FEED_PATH } from '../history/page.ts';
import { CONTENT_LICENCE } from '../lib/licence.ts';
import { absolute, guide } from '../lib/site.ts';
import { bookParts } from '../take-along/book.ts';
import { llmsText } from '../take-along/llms.ts';

export const GET: APIRoute = async () => {
  const { graph } = await loadGuide();
  const feed = (await loadNews()).length > 0 ? FEED_PATH : undefined;
  const about = { title: guide.title, tagline: guide.tagline, licence: CONTENT_LICENCE, feed, absolute };
  return new Response(llmsText(graph, bookParts(graph, guide), about), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
