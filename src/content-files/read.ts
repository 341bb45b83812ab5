/** The content folder on disk → its files, parsed; and what lies there that should not. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problem } from '../problems/table.ts';
import type { Problem } from '../problems/types.ts';
import { KINDS, KIND_NAMES } from '../schemas/index.ts';
import { parseContentFile, type Place } from './parse.ts';
import { AS_SHIPPED } from '../guide/as-shipped.ts';
import { placeOf, TEAM } from './place.ts';
import { TOP } from './position.ts';
import type { ContentFile } from './types.ts';

export interface ContentFolder {
  readonly files: readonly ContentFile[];
  /** The .mmd files, path from the root → source. */
  readonly diagrams: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Files that may lie in content/ and are no entries. */
const OTHER = /(^|\/)(README\.md|\.[^/]+)$|^content\/team\/words\.txt$/;

interface Unparsed {
  readonly text: string;
  readonly place: Place;
}

const parse = ({ text, place }: Unparsed): ContentFile => parseContentFile(text, place);

/** Parses entries with diagrams before the others, and hands the diagrams over; the order of what comes back is as it was. */
function parseDiagramsFirst(entries: readonly Unparsed[], found: (diagram: string) => void): ContentFile[] {
  const parsed = new Map<Unparsed, ContentFile>();
  for (const entry of entries.filter(({ text }) => text.includes('```mermaid'))) {
    const file = parse(entry);
    parsed.set(entry, file);
    for (const { source } of file.diagrams) found(source);
  }
  return entries.map((entry) => parsed.get(entry) ?? parse(entry));
}

/**
 * Reads `content/` below a root, in a fixed order.
 * @param found told each diagram's source as soon as it is known, so that it can be drawn while the rest is read.
 * @throws where the folder itself cannot be read.
 */
export async function readContent(root: string, found?: (diagram: string) => void): Promise<ContentFolder> {
  const listed = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const paths = listed
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(root.length).replaceAll('\\', '/').replace(/^\//, ''))
    .filter((path) => !OTHER.test(path) && !(AS_SHIPPED && path.startsWith(`content/${TEAM}/`)))
    .sort();
  const entries: Unparsed[] = [];
  const diagrams = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const place = placeOf(path);
    if (!place)
      problems.push(
        problem(
          'stray-file',
          path,
          TOP,
          KIND_NAMES.map((each) => KINDS[each].collection),
        ),
      );
    else if (path.endsWith('.mmd')) diagrams.set(path, await readFile(join(root, path), 'utf8'));
    else if (path.endsWith('.mdx')) entries.push({ text: await readFile(join(root, path), 'utf8'), place: { ...place, path } });
    else problems.push(problem('file-type', path, TOP, path.split('/').at(-1) ?? ''));
  }
  for (const source of diagrams.values()) found?.(source);
  return { files: found ? parseDiagramsFirst(entries, found) : entries.map(parse), diagrams, problems };
}
