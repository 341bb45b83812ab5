/** The command line of `npm run new` → what is asked for, and every slip in it. */
import { parseArgs } from 'node:util';
import { orElse } from '../../src/lib/nearest.ts';
import type { Request } from '../../src/scaffold/plan.ts';
import type { Slip } from '../../src/scaffold/values.ts';
import { groupFlag } from '../../src/scaffold/world.ts';
import { isKind } from '../../src/schemas/index.ts';
import { flagsOf, type Flag } from './flags.ts';

export interface Args {
  readonly request: Request;
  readonly slips: readonly Slip[];
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly help: boolean;
}

type Value = string | number | boolean | readonly string[];

const list = (values: readonly string[]): string[] =>
  values
    .flatMap((value) => value.split(','))
    .map((item) => item.trim())
    .filter(Boolean);

function read({ type }: Flag, given: readonly string[]): Value {
  if (type === 'switch') return true;
  if (type === 'list') return list(given);
  const last = given.at(-1) ?? '';
  return type === 'number' && /^\d+$/.test(last) ? Number(last) : last;
}

/** @param argv what stands after `npm run new --`. */
export function readArgs(argv: readonly string[]): Args {
  const every = flagsOf('');
  const options = Object.fromEntries(every.map(({ name, type }) => [name, { type: type === 'switch' ? 'boolean' : 'string' } as const]));
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const [kind = '', title = '', ...more] = words;
  const flags = new Map(flagsOf(kind).map((flag) => [flag.name, flag]));
  const given = new Map<string, string[]>();
  const slips: Slip[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const flag = flags.get(token.name);
    const of = isKind(kind) ? ` of a ${kind}` : '';
    if (!flag) slips.push({ what: `no flag ${token.rawName}${of}`, fix: orElse(token.name, flags.keys(), 'see npm run new -- --help') });
    else if (flag.type !== 'switch' && (token.value === undefined || token.value.startsWith('--')))
      slips.push({ what: `${token.rawName} says nothing`, fix: `${token.rawName} ${flag.takes}` });
    else given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? '']);
  }
  // A flag that is not known may have taken no value, and its value would look like more title.
  if (more.length > 0 && slips.length === 0)
    slips.push({ what: `"${more.join(' ')}" after the title`, fix: 'put the whole title in quotation marks' });
  const valueOf = (name: string): Value | undefined => {
    const [flag, values] = [flags.get(name), given.get(name)];
    return flag && values && read(flag, values);
  };
  const group = isKind(kind) ? groupFlag(kind) : undefined;
  const command = ['id', 'sample', 'dry-run', 'yes', 'help', ...(group ? [group] : [])];
  const values = Object.fromEntries([...given.keys()].filter((name) => !command.includes(name)).map((name) => [name, valueOf(name) ?? '']));
  const [inGroup, name] = [group && valueOf(group), valueOf('id')];
  return {
    request: {
      kind,
      title: title.trim(),
      sample: given.has('sample'),
      values,
      ...(inGroup !== undefined && { group: String(inGroup) }),
      ...(name !== undefined && { name: String(name) }),
    },
    slips,
    dryRun: given.has('dry-run'),
    yes: given.has('yes'),
    help: given.has('help'),
  };
}
