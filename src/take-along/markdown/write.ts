/** Writes, after a build, each page of the guide as Markdown beside it: /x/y/ is also /x/y.md. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadGuide } from '../../content-files/load.ts';
import { markdownPath } from '../../lib/url.ts';
import { diagramSources } from './drawings.ts';
import { pageMarkdown } from './page.ts';

export function markdownPages(): AstroIntegration {
  return {
    name: 'markdown-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const { files } = await loadGuide();
        const diagrams = await diagramSources(process.cwd(), files);
        const pages = (await readdir(root, { recursive: true })).filter((file) => /(^|[\\/])index\.html$/.test(file)).sort();
        for (const file of pages) {
          const page = pageMarkdown(await readFile(join(root, file), 'utf8'), diagrams);
          if (page)
            await writeFile(join(root, markdownPath(`/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`)), page.markdown);
        }
      },
    },
  };
}
