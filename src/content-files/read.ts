/** The content folder on disk → its files, parsed; and what lies there that should not. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problem } from '../problems/table.ts';
import type { Problem } from '../problems/types.ts';
import { KINDS, KIND_NAMES } from '../schemas/index.ts';
import { parseContentFile } from './parse.ts';
import { placeOf } from './place.ts';
import { TOP } from './position.ts';
import type { ContentFile } from './types.ts';

export interface ContentFolder {
  readonly files: readonly ContentFile[];
  /** The .mmd files, path from the root → source. */
  readonly diagrams: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Files that may lie in content/ and are no entries. */
const OTHER = /(^|\/)(README\.md|\.[^/]+)$/;

/**
 * Reads `content/` below a root, in a fixed order.
 * @throws where the folder itself cannot be read.
 */
export async function readContent(root: string): Promise<ContentFolder> {
  const listed = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const paths = listed
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(root.length).replaceAll('\\', '/').replace(/^\//, ''))
    .filter((path) => !OTHER.test(path))
    .sort();
  const files: ContentFile[] = [];
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
    else if (path.endsWith('.mdx')) files.push(parseContentFile(await readFile(join(root, path), 'utf8'), { ...place, path }));
    else problems.push(problem('file-type', path, TOP, path.split('/').at(-1) ?? ''));
  }
  return { files, diagrams, problems };
}
