/** Diagrams: those in fences, and the .mmd files that entries draw. */

import { diagramProblems } from '../../diagrams/render.ts';
import { holdsBlank } from '../../content-files/blanks.ts';
import { TOP } from '../../content-files/position.ts';
import type { ContentFolder } from '../../content-files/read.ts';
import { problem } from '../table.ts';
import type { Problem } from '../types.ts';

interface Found {
  readonly source: string;
  readonly path: string;
  /** Line of the file on which the source starts, less one. */
  readonly above: number;
}

/** @returns every diagram with the place of its text, and the `<Diagram>`s whose file is missing. */
function diagramsOf({ files, diagrams }: ContentFolder): { readonly found: readonly Found[]; readonly problems: readonly Problem[] } {
  const fences = files.flatMap((file) => file.diagrams.map(({ source, at }) => ({ source, path: file.path, above: at.line - 1 })));
  const inFiles = [...diagrams].map(([path, source]) => ({ source, path, above: 0 }));
  const problems = files.flatMap((file) => {
    const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
    const beside = [...diagrams.keys()].filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
    return file.components.flatMap(({ name, props, propAt, at }) => {
      const src = props['src'];
      if (name !== 'Diagram' || typeof src !== 'string' || diagrams.has(folder + src) || holdsBlank(src)) return [];
      return [problem('missing-diagram', file.path, propAt['src'] ?? at, src, beside)];
    });
  });
  return { found: [...fences, ...inFiles], problems };
}

export async function checkDiagrams(folder: ContentFolder): Promise<Problem[]> {
  const { found, problems } = diagramsOf(folder);
  const told = await Promise.all(
    found.map(async ({ source, path, above }) =>
      (await diagramProblems(source)).map(({ line, column, what, fix }) =>
        problem('diagram', path, { ...TOP, line: line + above, column }, what, fix),
      ),
    ),
  );
  return [...problems, ...told.flat()];
}
