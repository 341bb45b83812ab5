/** Words that say nothing, each with the reason it is kept out. Few, because a long list would be a style of its own. */
export const FILLER: readonly { readonly phrase: RegExp; readonly why: string }[] = [
  { phrase: /\bin today[’']s\b[^.]*\bworld\b/i, why: 'the reader knows what day it is: begin with the fact' },
  { phrase: /\bfast-paced\b/i, why: 'say what is fast, and how fast' },
  { phrase: /\b(at the end of the day|when all is said and done)\b/i, why: 'the conclusion is stronger without it' },
  {
    phrase:
      /\bit('|’)?s (important|worth) (to note|noting|to remember|mentioning)\b|\bit is (important|worth) (to note|noting|to remember|mentioning)\b/i,
    why: 'if it is, say it; the sentence after it is the note',
  },
  { phrase: /\bneedless to say\b/i, why: 'then leave it out' },
  { phrase: /\b(leverag(e|es|ed|ing))\b(?! (point|ratio))/i, why: 'write "use", or say what is gained from what' },
  { phrase: /\butili[sz](e|es|ed|ing)\b/i, why: 'write "use"' },
  {
    phrase: /\b(cutting|bleeding)-edge\b|\bstate-of-the-art\b|\bbest-in-class\b|\bworld-class\b/i,
    why: 'say what it does that others do not, with a figure',
  },
  {
    phrase: /\b(seamless(ly)?|robust(ly)?|holistic(ally)?|synerg(y|ies|istic))\b/i,
    why: 'it cannot be false, so it says nothing: name the failure that does not happen',
  },
  { phrase: /\bdelv(e|es|ed|ing)\b/i, why: 'write "look into", or look' },
  { phrase: /\b(game[- ]chang(er|ing)|paradigm shift)\b/i, why: 'say what changed, for whom' },
  { phrase: /\b(crucial|pivotal) (role|aspect|part)\b/i, why: 'say what fails without it' },
  { phrase: /\byou('|’)ve got this\b|\bgood luck\b/i, why: 'the reader wants to be ready, not cheered' },
  { phrase: /\bnot only\b[^.]{0,80}\bbut also\b/i, why: 'two sentences are clearer than a balanced one' },
];
