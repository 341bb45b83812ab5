/** A command's flags, with a slip told as the guide tells slips: what is wrong, and what to do. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../src/lib/nearest.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The values of a command's flags. @throws Error in the words of the guide. */
export function readFlags<O extends Options>(options: O, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const { code = '', message } = error as Error & { code?: string };
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
    const flags = Object.keys(options).map((name) => `--${name}`);
    const told = /'((?:--|-)?[^' ]*)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const near = nearest(told, flags);
      throw new Error(`there is no ${told}  →  ${near ? `did you mean ${near}?` : `the flags are ${flags.join(', ')}`}`);
    }
    if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
      throw new Error(`"${told}" belongs to no flag  →  the flags are ${flags.join(', ')}`);
    throw new Error(`${told} lacks its value  →  write it after the flag, as ${told}=…`);
  }
}

/** A whole number of at least `least`. @throws Error in the words of the guide. */
export function wholeNumber(flag: string, value: string, least = 0): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < least)
    throw new Error(`${flag} ${value}  is not a whole number from ${least} on  →  write it in digits`);
  return number;
}

/** One of a few words. @throws Error in the words of the guide. */
export function oneOf<T extends string>(flag: string, value: string, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  const near = nearest(value, words);
  throw new Error(`${flag} ${value}  is not known  →  ${near ? `did you mean "${near}"?` : `it is one of ${words.join(', ')}`}`);
}

/** Runs a command; what stops it is told by its message alone: a stack helps nobody who edits content. */
export async function command(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    if (process.env['DEBUG']) console.error(error);
    process.exitCode = 1;
  }
}
