/** Compares two folders byte by byte: two builds of one commit must be the same. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files that differ between two folders, each with how; empty if the folders are the same. */
export function differences(one: string, other: string): string[] {
  const [left, right] = [hashes(one), hashes(other)];
  return [...new Set([...left.keys(), ...right.keys()])].sort().flatMap((file) => {
    if (!right.has(file)) return [`${file}: only in the first build`];
    if (!left.has(file)) return [`${file}: only in the second build`];
    return left.get(file) === right.get(file) ? [] : [`${file}: ${firstDifference(join(one, file), join(other, file))}`];
  });
}

function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [
        path.slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ];
    }),
  );
}

function firstDifference(one: string, other: string): string {
  const [left, right] = [readFileSync(one, 'latin1'), readFileSync(other, 'latin1')];
  let at = 0;
  while (left[at] === right[at]) at++;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 30));
  return `differs at byte ${at}: ${around(left)} against ${around(right)}`;
}
