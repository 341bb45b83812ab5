/** Everything there is to check, in one run: content, configuration, and diagrams, which are drawn while the rest is read. */
import { checkFolder } from '../../src/content-files/load.ts';
import { diagramProblems } from '../../src/diagrams/render.ts';
import { checkDiagrams } from '../../src/problems/checks/diagrams.ts';
import { sortProblems } from '../../src/problems/table.ts';
import type { Problem } from '../../src/problems/types.ts';

export interface Everything {
  /** How many entries there are. */
  readonly entries: number;
  readonly problems: readonly Problem[];
}

export async function checkEverything(root: string): Promise<Everything> {
  // What goes wrong in drawing ahead is told by the check that asks again.
  const { folder, problems } = await checkFolder(root, (diagram) => void diagramProblems(diagram).catch(() => undefined));
  return { entries: folder.files.length, problems: sortProblems([...problems, ...(await checkDiagrams(folder))]) };
}
