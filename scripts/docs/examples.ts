/** Examples in a document, taken from the files they show: `<!-- path -->` is followed by that file, `<!-- path: field -->` by a field of its frontmatter. */

const MARK = /^<!-- ([\w./-]+?)(?:: (\w+))? -->$\n*(?:^````?\w*\n[\s\S]*?^````?$\n*)?/gm;
const LANGUAGES: Readonly<Record<string, string>> = { ts: 'ts', mdx: 'mdx', yml: 'yaml' };

/** The lines of one field of a frontmatter. @throws where it has no such field. */
function fieldOf(text: string, field: string, path: string): string {
  const lines = text.split('\n');
  const start = lines.indexOf(`${field}:`);
  if (start < 0) throw new Error(`${path} has no field "${field}" with lines below it`);
  const length = lines.slice(start + 1).findIndex((line) => !line.startsWith(' '));
  return lines.slice(start, start + 1 + length).join('\n');
}

/** @param read gives the text of a file that the document names. */
export async function withExamples(document: string, read: (path: string) => Promise<string>): Promise<string> {
  const shown = new Map<string, string>();
  for (const [, path = '', field] of document.matchAll(MARK)) {
    const text = (await read(path)).trimEnd();
    const language = field === undefined ? (LANGUAGES[path.split('.').at(-1) ?? ''] ?? '') : 'yaml';
    shown.set(`${path} ${field}`, `\`\`\`${language}\n${field === undefined ? text : fieldOf(text, field, path)}\n\`\`\``);
  }
  return document.replaceAll(MARK, (_, path: string, field?: string) => {
    const mark = field === undefined ? path : `${path}: ${field}`;
    return `<!-- ${mark} -->\n\n${shown.get(`${path} ${field}`) ?? ''}\n\n`;
  });
}
