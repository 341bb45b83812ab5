/**
 * What a team changes to make the guide its own: this file, content/team/, and files in public/. All that can be said here
 * is in docs/configuration.md, and an editor offers it as you type; `npm run check` says what is wrong, with the line.
 *
 * Where the guide is served and where its repository is need not be said: both come from the repository on GitHub.
 */
import { defineGuide } from './src/guide/define.ts';

export default defineGuide({
  title: 'Clear & Costed',
  tagline: 'A field guide to Staff and Principal interviews',
});
