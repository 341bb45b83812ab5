/** Rules for built pages, used by the site tests and by `npx html-validate dist`. Each rule that is off says why. */
import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How the source is typed is Astro's business; these pages are read by browsers.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A question as it is asked is often longer than 70 characters, and its title is the question.
    'long-title': 'off',
  },
});
