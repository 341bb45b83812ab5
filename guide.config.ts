/**
 * What a team changes to make the guide its own: this file, content/team/, and files in public/. Leave the rest to the book,
 * and its updates merge by themselves. `npm run check` says what is wrong here, with the line.
 *
 * Where the guide is served and where its repository is need not be said: both come from the repository on GitHub.
 */
import { defineGuide } from './src/guide/define.ts';

export default defineGuide({
  title: 'Clear & Costed',
  tagline: 'A field guide to Staff and Principal interviews',

  // logo: 'logo.svg',                         a file in public/, beside the name
  // footer: [{ label: 'Our handbook', url: 'https://handbook.example.com' }],

  // Your own values: content/team/principles/northwind/, one file each. See docs/own-framework.md.
  // frameworks: { northwind: { name: 'Northwind values', note: 'The five that Northwind hires by.' } },

  // What of the book is not shown: pages, matrix, search and sitemap follow, and links to it become plain text.
  // hide: { frameworks: ['google-values', 'googleyness'], rounds: ['google-design', 'googleyness'], samples: ['story'] },

  // Only where GitHub Pages is not what serves it:
  // site: 'https://guide.example.com',
  // base: '/staff/',
  // repository: 'https://git.example.com/team/guide',
});
