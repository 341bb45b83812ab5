/**
 * `npm run links:outside`: whether the pages that the guide links to are still there. Asks the web, and so belongs to no
 * build; it exits 0 whatever it finds.
 *
 * `--report FILE` writes it as Markdown too, an empty file where nobody has anything to do. `--concurrency 8`,
 * `--timeout 20` seconds, `--retries 2`.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { guide } from '../src/guide/index.ts';
import { whereabouts } from '../src/guide/surroundings.ts';
import { fileUrl } from '../src/lib/repository.ts';
import { collectLinks, type Place, type Text } from '../src/outside/collect.ts';
import { isNews, outsideMarkdown, outsideText } from '../src/outside/report.ts';
import { judge } from '../src/outside/verdict.ts';
import { command, readFlags, wholeNumber } from './flags.ts';
import { askAll } from './outside/ask.ts';

const OPTIONS = {
  report: { type: 'string' },
  concurrency: { type: 'string', default: '8' },
  timeout: { type: 'string', default: '20' },
  retries: { type: 'string', default: '2' },
} as const;
/** Fewer may well be dead together. */
const FEW = 5;

/** The entries, and the pages about the guide at the project's root and in docs/, in a fixed order. */
async function textsOf(root: string): Promise<Text[]> {
  const listed = await readdir(root, { withFileTypes: true });
  const own = listed.filter((each) => each.isFile() && each.name.endsWith('.md')).map(({ name }) => name);
  const below = await Promise.all(
    ['content', 'docs'].map(async (folder) => {
      const names = await readdir(`${root}/${folder}`, { recursive: true }).catch(() => []);
      return names.filter((name) => /\.mdx?$/.test(name)).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
    }),
  );
  const paths = [...below.flat(), ...own].sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(`${root}/${path}`, 'utf8') })));
}

await command(async () => {
  const values = readFlags(OPTIONS, process.argv.slice(2));
  const asking = {
    concurrency: wholeNumber('--concurrency', values.concurrency, 1),
    timeout: wholeNumber('--timeout', values.timeout, 1) * 1000,
    retries: wholeNumber('--retries', values.retries),
  };
  const root = process.cwd();
  const links = collectLinks(await textsOf(root));
  console.log(`Asking for ${links.size} addresses…`);
  const answers = await askAll([...links.keys()], asking);
  // Every one of them dead is less likely than a cable unplugged, and no news to open an issue on.
  if (answers.length >= FEW && answers.every(({ final }) => final === 0))
    throw new Error(`none of ${answers.length} addresses answered  →  see whether this machine reaches the web`);
  const judged = answers.map(judge);
  console.log(`\n${outsideText(judged, links)}`);
  if (values.report === undefined) return;
  const { repository } = whereabouts(root);
  const urlOf =
    repository === undefined
      ? undefined
      : ({ path, line }: Place) => `${fileUrl({ repository, editBranch: guide.editBranch }, path)}?plain=1#L${line}`;
  await mkdir(dirname(values.report), { recursive: true });
  await writeFile(values.report, isNews(judged) ? `${outsideMarkdown(judged, links, urlOf)}\n` : '');
});
