import type { APIRoute } from 'astro';
import { loadGuide } from '../content-files/load.ts';
import { publish } from '../graph/published.ts';
import { guide } from '../lib/site.ts';

export const GET: APIRoute = async () => {
  const { graph } = await loadGuide();
  return new Response(JSON.stringify(publish(graph, guide.title, import.meta.env.BASE_URL)), {
    headers: { 'content-type': 'application/json' },
  });
};
