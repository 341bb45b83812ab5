/** Everything that can be wrong with guide.config.ts, with its line: the fields, and the files that it names. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TOP } from '../content-files/position.ts';
import { problem } from '../problems/table.ts';
import type { Problem } from '../problems/types.ts';
import type { ContentFile } from '../content-files/types.ts';
import { CONFIG_FILE, resolveConfig, type FieldPlace } from './config.ts';
import { input } from './index.ts';

function problemsAt(at: FieldPlace, root: string, files: readonly ContentFile[], shown: number | undefined): Problem[] {
  const { guide, problems } = resolveConfig(input, at);
  const refs = files.map(({ kind, id }) => `${kind}:${id}`);
  const entries = guide.hide.entries.flatMap((ref, index) =>
    refs.includes(ref) ? [] : [problem('unknown-hidden-entry', CONFIG_FILE, at(['hide', 'entries', index]), ref, refs)],
  );
  const noLogo = guide.logo !== undefined && !existsSync(join(root, 'public', guide.logo));
  const logo = noLogo ? [problem('missing-logo', CONFIG_FILE, at(['logo']), guide.logo ?? '')] : [];
  const nothing = shown === 0 && files.length > 0 ? [problem('nothing-shown', CONFIG_FILE, at(['hide']))] : [];
  return [...problems, ...entries, ...logo, ...nothing];
}

/**
 * @param root the project's root, where the file and `public/` lie.
 * @param shown how many of the entries are shown; undefined where that is not known yet, because some cannot be read.
 */
export async function checkConfig(root: string, files: readonly ContentFile[], shown: number | undefined): Promise<Problem[]> {
  if (problemsAt(() => TOP, root, files, shown).length === 0) return [];
  // The parser takes a third of a second to load: only where there is something to point at.
  const { configPlaces } = await import('./position.ts');
  return problemsAt(configPlaces(await readFile(join(root, CONFIG_FILE), 'utf8')), root, files, shown);
}
