/**
 * What is asked for → the file to write, or everything that is in the way of it, at once. Pure: what there is already,
 * and which day it is, are passed in.
 */
import { pathOf, TEAM } from '../content-files/place.ts';
import { orElse } from '../lib/nearest.ts';
import { isKind, KIND_NAMES, type Kind } from '../schemas/index.ts';
import { ID, SEGMENT } from '../schemas/shared.ts';
import { entryText } from './entry.ts';
import { fieldsOfKind, type Values } from './frontmatter.ts';
import { nameFrom } from './name.ts';
import { nextOrder } from './order.ts';
import { valueSlips, type Slip } from './values.ts';
import { groupFlag, groupsFor, type World } from './world.ts';

export interface Request {
  readonly kind: string;
  readonly title: string;
  /** Framework or round, where the kind is filed by one. */
  readonly group?: string;
  /** Last part of the id, where it is not to come from the title. */
  readonly name?: string;
  /** Into the book itself, not into the team's own content. */
  readonly sample: boolean;
  readonly values: Values;
}

export interface Plan {
  readonly kind: Kind;
  readonly id: string;
  readonly path: string;
  readonly text: string;
}

function groupSlips(kind: Kind, group: string | undefined, world: World): Slip[] {
  const flag = groupFlag(kind);
  if (flag === undefined) return [];
  const valid = groupsFor(kind, world);
  if (group === undefined) return [{ what: `a ${kind} lies in the folder of its ${flag}`, fix: `say --${flag}: ${valid.join(', ')}` }];
  if (valid.includes(group)) return [];
  return [{ what: `--${flag}  no ${flag} "${group}"`, fix: orElse(group, valid, `add it to ${flag}s in guide.config.ts, or choose from`) }];
}

function nameSlips(kind: Kind, request: Request, name: string): Slip[] {
  // Sources may lie in folders of any depth; other names are one word chain.
  if ((kind === 'source' ? ID : SEGMENT).test(name)) return [];
  if (request.name === undefined)
    return [{ what: `the title "${request.title}" has no letters for an id`, fix: 'say --id, as --id the-night' }];
  const better = nameFrom(request.name);
  const fix = 'write lower-case words and digits joined by hyphens';
  return [{ what: `--id  "${request.name}" cannot be an id`, fix: better ? `${fix}, as "${better}"` : fix }];
}

function takenSlips(kind: Kind, id: string, group: string, title: string, { entries }: World): Slip[] {
  const same = entries.filter((entry) => entry.kind === kind);
  const holder = same.find((entry) => entry.id === id || entry.formerly.includes(id));
  const namesake = same.find((entry) => entry.group === group && entry.title.toLowerCase() === title.toLowerCase());
  if (holder?.id === id) return [{ what: `the id ${kind}:${id} is taken by ${holder.path}`, fix: 'give it another title, or say --id' }];
  const former = holder
    ? [{ what: `the id ${kind}:${id} once was ${holder.path}`, fix: 'say another --id: readers’ links lead there' }]
    : [];
  const titled = namesake
    ? [{ what: `the title "${title}" is taken by ${namesake.path}`, fix: 'tell them apart: search and page titles show nothing else' }]
    : [];
  return [...former, ...titled];
}

function fieldSlips(kind: Kind, values: Values, world: World): Slip[] {
  return fieldsOfKind(kind).flatMap((field) => {
    const value = values[field.name];
    return value === undefined ? [] : valueSlips(kind, field, value, world);
  });
}

/** @param today the day of writing, as 2026-11-22. */
export function plan(request: Request, world: World, today: string): { readonly plan: Plan } | { readonly slips: readonly Slip[] } {
  const { kind, title, group = '', values } = request;
  if (!isKind(kind))
    return { slips: [{ what: kind ? `no kind "${kind}"` : 'no kind', fix: orElse(kind, KIND_NAMES, 'begin with one of') }] };
  if (title === '') return { slips: [{ what: 'no title', fix: `write it in quotation marks: npm run new -- ${kind} "Its title"` }] };
  const name = request.name ?? nameFrom(title);
  const id = [...(request.sample ? [] : [TEAM]), ...(groupFlag(kind) ? [group] : []), name].join('/');
  const slips = [
    ...groupSlips(kind, request.group, world),
    ...nameSlips(kind, request, name),
    ...takenSlips(kind, id, group, title, world),
    ...fieldSlips(kind, values, world),
  ];
  if (slips.length > 0) return { slips };
  const order = nextOrder(kind, group, String(values['part'] ?? ''), world.entries);
  const started = { title, checked: today, ...(fieldsOfKind(kind).some((field) => field.name === 'order') && { order }), ...values };
  return { plan: { kind, id, path: pathOf(kind, id), text: entryText(kind, started) } };
}

/** As the check would say it. */
export const formatSlip = ({ what, fix }: Slip): string => `${what}  →  ${fix}`;
