/** Everything may be read. On a path below a shared origin crawlers look at the origin's own robots.txt; the head links the sitemap too. */
import type { APIRoute } from 'astro';
import { absolute } from '../lib/site.ts';

export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`);
