/**
 * `import code from './x.ts?inline-script'`: the module and all it imports, as one script of plain text. Astro's own scripts
 * are modules, which run only when the page is whole; this is for the rare one that must run where it stands.
 */
import type { Plugin } from 'vite';
import { rolldown } from 'rolldown';

const ASKED = /\?inline-script$/;

export function inlineScript(): Plugin {
  return {
    name: 'inline-script',
    enforce: 'pre',
    load: {
      filter: { id: ASKED },
      async handler(id) {
        const bundle = await rolldown({ input: id.replace(ASKED, ''), platform: 'browser' });
        const { output } = await bundle.generate({ format: 'iife', minify: true });
        return `export default ${JSON.stringify(output[0].code.trim())};`;
      },
    },
  };
}
