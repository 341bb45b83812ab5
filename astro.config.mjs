// SITE_URL, BASE_PATH and OUT_DIR come from scripts/build.ts; without them the repository and guide.config.ts speak.
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkSmartypants from 'remark-smartypants';
import { formerPaths } from './src/content-files/former.ts';
import { loadGuideIfSound } from './src/content-files/load.ts';
import { emptyPaths } from './src/components/shell/nav.ts';
import { whereabouts } from './src/guide/surroundings.ts';
import { inlineScript } from './src/lib/inline-script.ts';
import { plainImports } from './src/lib/plain-imports.ts';
import { securityPolicy } from './src/lib/security-policy.ts';
import { remarkBlanks } from './src/markdown/blanks.ts';
import { remarkContent } from './src/markdown/content.ts';
import { diagramFiles, remarkDiagrams } from './src/markdown/diagrams.ts';
import { remarkPhrasing } from './src/markdown/phrasing.ts';
import { markdownPages } from './src/take-along/markdown/write.ts';

const { site, base, repository = '' } = whereabouts(process.cwd());
const { files, graph, hidden } = await loadGuideIfSound(process.argv.includes('dev'));
const former = formerPaths(files);
const empty = emptyPaths(graph);
/** Neither a page that leads on, nor one that only leads to others, is worth a search engine's visit. */
const isListed = (page) => {
  const path = new URL(page).pathname.slice(base.length - 1);
  return !/^\/(404|search|changes|book)\/$/.test(path) && !former.has(path) && !empty.has(path);
};

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
  trailingSlash: 'always',
  // Prettier lays templates out for JSX's rules of white space; under any other, its line breaks become spaces inside links.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  experimental: { contentIntellisense: true },
  markdown: {
    // Shiki colours by inline style, which the Content-Security-Policy refuses; the guide has next to no code.
    syntaxHighlight: false,
    // Quotation marks after remarkPhrasing: they are set by paragraph.
    processor: unified({
      smartypants: false,
      remarkPlugins: [remarkBlanks, remarkPhrasing, remarkSmartypants, remarkDiagrams, [remarkContent, { base, hidden }]],
    }),
  },
  vite: {
    define: { 'import.meta.env.REPOSITORY': JSON.stringify(repository) },
    plugins: [plainImports(), inlineScript(), diagramFiles()],
    build: {
      rolldownOptions: {
        // Astro marks every MDX file with a directive of its own, and Rolldown warns of each: a hundred warnings hide a real one.
        onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
      },
    },
  },
  integrations: [mdx(), sitemap({ filter: isListed }), markdownPages(), securityPolicy()],
});
