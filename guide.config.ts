/**
 * What a team changes to make the guide its own. Everything else is code or content.
 * The site's URL and base path may also come from SITE_URL and BASE_PATH, which win over what stands here.
 */
import { defineGuide } from './src/lib/guide.ts';

export default defineGuide({
  title: 'Clear & Costed',
  tagline: 'A field guide to Staff and Principal interviews',
  site: 'https://clear-and-costed.github.io',
  base: '/',
  repository: 'https://github.com/clear-and-costed/clear-and-costed.github.io',
  editBranch: 'main',
  frameworks: {
    amazon: {
      name: 'Amazon Leadership Principles',
      note: 'The sixteen that Amazon publishes, named exactly and paraphrased. The official page is linked from each.',
    },
    'google-values': {
      name: 'Google: attributes and values',
      note: 'The four attributes Google says it hires for, and seven values distilled by this guide.',
    },
    googleyness: {
      name: 'Googleyness',
      note: 'Nine signals behind one contested word.',
    },
    staff: {
      name: 'Staff-level signals',
      note: 'What scope, influence and leverage look like as evidence.',
    },
    clarity: {
      name: 'Clarity habits',
      note: 'Five habits that make a decision teachable. The guide’s own list.',
    },
    business: {
      name: 'Business dimensions',
      note: 'Four questions the business asks of every design. The guide’s own list.',
    },
  },
  rounds: {
    'bar-raiser': { name: 'Amazon Bar Raiser' },
    'google-design': { name: 'Google design follow-ups' },
    googleyness: { name: 'Googleyness' },
    staff: { name: 'Staff level' },
    'amazon-loop': { name: 'Amazon loop, by principle' },
    'any-loop': { name: 'Asked in any loop' },
  },
});
