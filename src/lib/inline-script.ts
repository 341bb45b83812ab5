/**
 * `import code from './x.ts?inline-script'`: the module and all it imports, as one script of plain text. Astro's own scripts
 * are modules, which run only when the page is whole; this is for the rare one that must run where it stands.
 */
import type { Plugin } from 'vite';
import { rolldown } from 'rolldown';

const ASKED = /\?inline-script$/;

export function inlineScript(): Plugin {
  let base = '/';
  return {
    name: 'inline-script',
    enforce: 'pre',
    configResolved: (config) => void (base = config.base),
    load: {
      filter: { id: ASKED },
      async handler(id) {
        const define = { 'import.meta.env.BASE_URL': JSON.stringify(base) };
        const bundle = await rolldown({ input: id.replace(ASKED, ''), platform: 'browser', transform: { define } });
        const { output } = await bundle.generate({ format: 'iife', minify: true });
        return `export default ${JSON.stringify(output[0].code.trim())};`;
      },
    },
  };
}
