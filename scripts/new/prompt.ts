/** Asks a writer at a terminal, one question after another. Ctrl-C ends it, and nothing is written. */
import { autocomplete, autocompleteMultiselect, isCancel, select, text } from '@clack/prompts';
import { isKind } from '../../src/schemas/index.ts';
import type { Request } from '../../src/scaffold/plan.ts';
import { answered, firstQuestions, questionsFor, type Question } from '../../src/scaffold/questions.ts';
import type { World } from '../../src/scaffold/world.ts';

export class Cancelled extends Error {}

/** Lists longer than a screen are searched rather than scrolled. */
const SCREEN = 8;
const NONE = { value: '', label: 'None, or not yet', hint: '' };

async function ask({ message, type, choices, check }: Question): Promise<string | readonly string[]> {
  const answer = await (async () => {
    if (type === 'text') return text({ message, validate: (value) => check(value ?? '') });
    if (type === 'many') return autocompleteMultiselect({ message, options: [...choices], required: false, maxItems: SCREEN });
    const options = type === 'maybe' ? [NONE, ...choices] : [...choices];
    return options.length > SCREEN ? autocomplete({ message, options, maxItems: SCREEN }) : select({ message, options });
  })();
  if (isCancel(answer)) throw new Cancelled();
  return answer ?? '';
}

/**
 * Completes a request by asking.
 * @throws Cancelled where the writer breaks off.
 */
export async function complete(request: Request, world: World): Promise<Request> {
  let now = request;
  for (const question of firstQuestions(now)) now = answered(now, question.name, await ask(question));
  if (!isKind(now.kind)) return now;
  for (const question of questionsFor(now.kind, now, world)) {
    // There may be nothing to choose from yet.
    if (question.type !== 'text' && question.choices.length === 0) continue;
    now = answered(now, question.name, await ask(question));
  }
  return now;
}
