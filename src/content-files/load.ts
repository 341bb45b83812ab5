/** The guide as the pages see it: the graph and the figures, made from disk and checked. */
import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildGraph } from '../graph/build.ts';
import { refOf } from '../graph/entries.ts';
import type { Graph, Ref } from '../graph/types.ts';
import { checkContent, type Checks } from '../problems/check.ts';
import { formatProblem, sortProblems } from '../problems/table.ts';
import type { Problem } from '../problems/types.ts';
import type { Data } from '../schemas/index.ts';
import { figureMap, figuresOf } from '../systems/index.ts';
import type { Figure } from '../systems/types.ts';
import { checkConfig } from '../guide/check.ts';
import { guide } from '../guide/index.ts';
import { prune, visible } from '../graph/visible.ts';
import { readContent, type ContentFolder } from './read.ts';
import type { ContentFile } from './types.ts';

export interface Guide {
  readonly graph: Graph;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly files: readonly ContentFile[];
  /** Entries that this guide does not show: what leads to them is plain text. */
  readonly hidden: ReadonlySet<Ref>;
  /** Their files. */
  readonly hiddenPaths: ReadonlySet<string>;
}

const checks: Checks = { groups: guide.groups, figureIds: (system) => figuresOf(system).map(({ id }) => id) };

/** Content that must not be shown: every problem, one a line. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  constructor(problems: readonly Problem[]) {
    super(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in content\n${problems.map(formatProblem).join('\n')}`);
  }
}

/**
 * Reads and checks everything, the configuration included, but the drawing of diagrams.
 * @param found told each diagram's source as soon as it is known.
 * @param half whether half-written entries count as records.
 */
export async function checkFolder(
  root: string,
  found?: (diagram: string) => void,
  half = false,
): Promise<ReturnType<typeof checkContent> & { readonly folder: ContentFolder }> {
  const folder = await readContent(root, found);
  const { records, problems } = checkContent(folder.files, { ...checks, half });
  const shown = records.length === folder.files.length ? visible(records, guide).length : undefined;
  const config = await checkConfig(root, folder.files, shown);
  return { records, problems: sortProblems([...config, ...folder.problems, ...problems]), folder };
}

interface Audience {
  /** Whether it is shown drafts. */
  readonly drafts: boolean;
  /** Whether it is shown entries with blanks. */
  readonly blanks: boolean;
}

async function load(root: string, { drafts, blanks }: Audience): Promise<Guide> {
  const { folder, records, problems: all } = await checkFolder(root, undefined, blanks);
  const problems = all.filter(({ code }) => !(blanks && code === 'blank'));
  if (problems.length) throw new ContentError(problems);
  const published = records.filter(({ data }) => drafts || data.status !== 'draft');
  const shown = prune(visible(published, guide));
  const refs = new Set(shown.map(({ file }) => refOf(file.kind, file.id)));
  const hidden = folder.files.filter(({ kind, id }) => !refs.has(refOf(kind, id)));
  // What a page shows of a hidden system's figures is still a figure, though it leads nowhere.
  const systems = published.flatMap(({ file, data }) =>
    file.kind === 'system' ? [{ id: file.id, parameters: (data as Data<'system'>).parameters }] : [],
  );
  return {
    graph: buildGraph(shown, guide.groups),
    figures: figureMap(systems),
    files: shown.map(({ file }) => file),
    hidden: new Set(hidden.map(({ kind, id }) => refOf(kind, id))),
    hiddenPaths: new Set(hidden.map(({ path }) => path)),
  };
}

let built: Promise<Guide> | undefined;
let live: { readonly stamp: string; readonly guide: Promise<Guide> } | undefined;

/** When each file was last written: a page asks for the guide dozens of times, and it is read anew only where one has changed. */
async function stampOf(root: string): Promise<string> {
  const files = await readdir(join(root, 'content'), { recursive: true });
  const times = files.map((file) => `${file} ${statSync(join(root, 'content', file), { throwIfNoEntry: false })?.mtimeMs}`);
  return times.sort().join('\n');
}

async function loadLive(root: string): Promise<Guide> {
  const stamp = await stampOf(root);
  if (live?.stamp !== stamp) live = { stamp, guide: load(root, { drafts: true, blanks: true }) };
  return live.guide;
}

/**
 * The guide of this project. A build reads the disk once; `astro dev` reads it for each page, so that an edit shows.
 * @throws ContentError with every problem where there is one.
 */
export function loadGuide(): Promise<Guide> {
  if (import.meta.env?.DEV) return loadLive(process.cwd());
  return (built ??= load(process.cwd(), { drafts: false, blanks: false }));
}

/**
 * For what must start while content is being written, as `npm run dev` does: where it is not sound an empty guide; each page
 * says what is wrong.
 * @param drafts whether drafts are shown, as they are to who writes them.
 */
export function loadGuideIfSound(drafts: boolean): Promise<Guide> {
  return load(process.cwd(), { drafts, blanks: true }).catch((error: unknown) => {
    if (!(error instanceof ContentError)) throw error;
    return { graph: buildGraph([], guide.groups), figures: new Map(), files: [], hidden: new Set(), hiddenPaths: new Set() };
  });
}
