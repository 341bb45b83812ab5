/**
 * Leaves `import()` as the browser has it. Vite wraps each in a helper that first fetches the style sheets and files that the
 * imported file needs in turn; ours need none, and the helper would be 0.6 kB of script on every page.
 */
import type { Plugin } from 'vite';

const HELPER = /^\0vite\/preload-helper/;

export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    load: { filter: { id: HELPER }, handler: () => 'export const __vitePreload = (load) => load();' },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !file.isDynamicEntry || !file.viteMetadata?.importedCss.size) continue;
        this.error(
          `${file.facadeModuleId ?? file.name} is imported by import() and has styles, which nobody would load  →  import them in a page, or as "?inline"`,
        );
      }
    },
  };
}
