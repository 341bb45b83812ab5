/** Mermaid source by what a drawing says of itself: its title and description stand on the page, its source does not. */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFile } from '../../content-files/types.ts';
import { diagramText } from '../../diagrams/source.ts';

/** Key of a drawing, from its label and the words below it: "Title. Description". */
export const drawingKey = (title: string, caption: string): string => `${title}\n${caption}`;

/** As the figure on a page puts it: see src/diagrams/figure.ts. */
const keyOf = (source: string): string => {
  const { title, description } = diagramText(source);
  return drawingKey(title, `${/[?!]$/.test(title) ? title : `${title}.`} ${description}`.replace(/\s+/g, ' ').trim());
};

/** The diagrams of the content: those in fences, and those in files beside the entries. */
export async function diagramSources(root: string, files: readonly ContentFile[]): Promise<ReadonlyMap<string, string>> {
  const fences = files.flatMap(({ diagrams }) => diagrams.map(({ source }) => source));
  const beside: string[] = [];
  for await (const path of glob('content/**/*.mmd', { cwd: root })) beside.push(path);
  const own = await Promise.all(beside.sort().map((path) => readFile(join(root, path), 'utf8')));
  return new Map([...fences, ...own].map((source) => [keyOf(source), source]));
}
