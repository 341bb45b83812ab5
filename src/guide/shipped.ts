/**
 * The frameworks and rounds of the book itself, in reading order. A team adds its own in guide.config.ts and leaves this
 * file alone, so that updates of the book merge without a conflict.
 */
import type { Config, GuideInput } from './schema.ts';

/** What guide.config.ts says before a team has changed it. */
export const BOOK: GuideInput = {
  title: 'Clear & Costed',
  tagline: 'A field guide to Staff and Principal interviews',
};

export const SHIPPED: Pick<Config, 'frameworks' | 'rounds'> = {
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
};
