/** The names that search knows, in one file or, for a large guide, in one a kind. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadGuide } from '../../content-files/load.ts';
import { guide } from '../../lib/site.ts';
import { nameFiles, nameRows } from '../../search/rows.ts';

export const getStaticPaths = (async () => {
  const { graph } = await loadGuide();
  return [...nameFiles(nameRows(graph, guide), guide)].map(([names, file]) => ({ params: { names }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['file']), { headers: { 'content-type': 'application/json' } });
