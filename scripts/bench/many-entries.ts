/** A guide of any size, made of copies of this one's entries: drafts with titles and places of their own, so that it is sound. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** The text of the nth copy of an entry. */
export function copyOf(text: string, nth: number): string {
  return text
    .replace(/^formerly:.*\n/m, '')
    .replace(/^status:.*\n/m, '')
    .replace(
      /^title: (["']?)(.*?)\1$/m,
      (_, __: string, title: string) => `title: ${JSON.stringify(`${title.replaceAll('\\"', '')} ${nth}`)}\nstatus: draft`,
    )
    .replace(/^order: (\d+)$/m, (_, order: string) => `order: ${Number(order) + nth * 10_000}`);
}

/**
 * Writes `content/` below a folder with as many entries as asked for, or a few less.
 * @param from the project whose content is copied.
 */
export async function writeMany(from: string, to: string, entries: number): Promise<void> {
  await cp(join(from, 'content'), join(to, 'content'), { recursive: true });
  const listed = await readdir(join(from, 'content'), { recursive: true, withFileTypes: true });
  const paths = listed.filter((each) => each.name.endsWith('.mdx')).map((each) => relative(from, join(each.parentPath, each.name)));
  for (let nth = 1; nth * paths.length < entries; nth++) {
    for (const path of paths.slice(0, entries - nth * paths.length)) {
      const copy = join(to, path.replace(/\.mdx$/, `-copy-${nth}.mdx`));
      await mkdir(dirname(copy), { recursive: true });
      await writeFile(copy, copyOf(await readFile(join(from, path), 'utf8'), nth));
    }
  }
}
