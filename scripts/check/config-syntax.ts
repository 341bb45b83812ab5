/**
 * A guide.config.ts that cannot be read stops every command before it begins; here it is told as any problem is. Imports
 * nothing that imports the configuration.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TOP } from '../../src/content-files/position.ts';
import { formatOf, toAnnotations, toJson, toText } from '../../src/problems/format.ts';
import { problem } from '../../src/problems/table.ts';
import type { Problem } from '../../src/problems/types.ts';

const FILE = 'guide.config.ts';
const PROJECT = resolve(import.meta.dirname, '../..');

/** What keeps the configuration in a folder from being read; undefined where nothing does. */
export async function configSyntax(folder: string): Promise<Problem | undefined> {
  const path = join(folder, FILE);
  try {
    const read = (await import(pathToFileURL(path).href)) as { default?: unknown };
    if (read.default !== undefined) return undefined;
    return problem('config-syntax', FILE, TOP, 'it exports no defineGuide({ … })');
  } catch (error) {
    const text = await readFile(path, 'utf8').catch(() => '');
    const { default: ts } = await import('typescript');
    const [slip] = ts.transpileModule(text, { fileName: FILE, reportDiagnostics: true }).diagnostics ?? [];
    const place = ts.createSourceFile(FILE, text, ts.ScriptTarget.Latest).getLineAndCharacterOfPosition(slip?.start ?? 0);
    const said = slip ? ts.flattenDiagnosticMessageText(slip.messageText, ' ') : error instanceof Error ? error.message : String(error);
    return problem('config-syntax', FILE, { line: place.line + 1, column: place.character + 1 }, said.replace(/\.$/, ''));
  }
}

/** Ends the command with a word on a configuration that cannot be read. */
export async function stopAtConfigSyntax(asked?: string): Promise<void> {
  const unread = await configSyntax(PROJECT);
  if (!unread) return;
  const format = formatOf(asked, process.env);
  if (format === 'json') console.log(toJson([unread]));
  else for (const line of toText([unread])) console.error(line);
  if (format === 'github') for (const line of toAnnotations([unread])) console.log(line);
  process.exit(1);
}
