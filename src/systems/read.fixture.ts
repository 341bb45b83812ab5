/** For tests: the parameters as the content gives them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SystemParameters } from './ledger.ts';

export function systemFromContent(id: string): SystemParameters {
  const text = readFileSync(new URL(`../../content/systems/${id}.mdx`, import.meta.url), 'utf8');
  const data: unknown = parse(text.split(/^---$/m)[1] ?? '');
  return { id, parameters: (data as Pick<SystemParameters, 'parameters'>).parameters };
}

/** The same system with some parameters at other values. */
export function withValues(system: SystemParameters, values: Readonly<Record<string, number>>): SystemParameters {
  const parameters = { ...system.parameters };
  for (const [key, value] of Object.entries(values)) {
    const parameter = parameters[key];
    if (!parameter) throw new Error(`no parameter "${key}" in ${system.id}`);
    parameters[key] = { ...parameter, value };
  }
  return { id: system.id, parameters };
}
