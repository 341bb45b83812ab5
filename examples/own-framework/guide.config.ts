/** The guide of Lantern Freight, a company that does not exist: its five values, its own loop, and the book without Google. */
import { defineGuide } from './src/guide/define.ts';

export default defineGuide({
  title: 'Lantern Staff Guide',
  tagline: 'How we interview for Staff, and how to get ready',
  footer: [{ label: 'Lantern handbook', url: 'https://handbook.lantern.example' }],
  frameworks: {
    lantern: { name: 'Lantern values', note: 'The five that Lantern Freight hires by.' },
  },
  rounds: {
    'lantern-loop': { name: 'Lantern loop' },
  },
  hide: { frameworks: ['google-values', 'googleyness'], rounds: ['google-design', 'googleyness'] },
});
