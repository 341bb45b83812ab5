/**
 * Makes the font files in src/fonts and src/styles/fonts.css. Run it (`npm run fonts`) only when the
 * characters or the weights change: its output is committed, so no build needs it.
 *
 * The originals are Adobe's own variable fonts, fetched with `npm pack` at a pinned version and checked by hash: the
 * cuts that are packaged for the web lack → ← ≤ ≥ ≈ ≠, and as dependencies they would cost every install 57 MB.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import subsetFont from 'subset-font';
import { EXT, MAIN } from '../src/fonts/charset.ts';
import { FAMILIES, fontsCss, type Family } from '../src/fonts/css.ts';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '..');
const fonts = path.join(root, 'src/fonts');
const cache = path.join(root, 'node_modules/.cache/fonts');

interface Original {
  readonly package: string;
  readonly entry: string;
  readonly sha256: string;
  /** Axes besides weight, each pinned: the reading cut. */
  readonly pinned: Readonly<Record<string, number>>;
}

const ORIGINALS: Readonly<Record<Family['file'], Original>> = {
  'source-serif-4': {
    package: 'source-serif@4.5.1',
    entry: 'package/VAR/SourceSerif4Variable-Roman.ttf',
    sha256: '14d360ee1b76655da9276628b229e11671bc1f5d1083636144db6677d452cf55',
    pinned: { opsz: 14 },
  },
  'source-sans-3': {
    package: 'source-sans@3.52.0',
    entry: 'package/VF/SourceSans3VF-Upright.ttf',
    sha256: '1147db9a3f0edd4956068de77930148acce2742dd76d57f7239b2b1c687ac63f',
    pinned: {},
  },
};

async function original({ package: name, entry, sha256 }: Original): Promise<Buffer> {
  const kept = path.join(cache, `${sha256.slice(0, 12)}.ttf`);
  if (!existsSync(kept)) {
    const temp = await mkdtemp(path.join(tmpdir(), 'fonts-'));
    try {
      const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', temp, name], { shell: process.platform === 'win32' });
      await run('tar', ['xzf', path.join(temp, stdout.trim()), '-C', temp, entry]);
      await mkdir(cache, { recursive: true });
      await writeFile(`${kept}.part`, await readFile(path.join(temp, entry)));
      await rename(`${kept}.part`, kept);
    } finally {
      await rm(temp, { recursive: true, force: true });
    }
  }
  const bytes = await readFile(kept);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) throw new Error(`${name}: ${entry} has sha256 ${found}, expected ${sha256}; delete ${kept} and check the package`);
  return bytes;
}

for (const family of FAMILIES) {
  const source = ORIGINALS[family.file];
  const bytes = await original(source);
  for (const [suffix, text] of [
    ['', MAIN],
    ['-ext', EXT],
  ] as const) {
    const subset = await subsetFont(bytes, text, {
      targetFormat: 'woff2',
      variationAxes: { ...source.pinned, wght: { min: 400, max: 600, default: 400 } },
      keepFeatures: ['kern'],
      noLayoutClosure: true,
      noHinting: true,
      // Without GDEF's variations kerning stays that of the regular weight: nobody sees it, and it saves 3 kB.
      dropTables: ['GDEF', 'STAT', 'MVAR', 'gasp'],
    });
    await writeFile(path.join(fonts, `${family.file}${suffix}.woff2`), subset);
    console.log(`src/fonts/${family.file}${suffix}.woff2  ${(subset.length / 1000).toFixed(1)} kB`);
  }
}

const files = new Map<string, Buffer>();
for (const { file } of FAMILIES)
  for (const name of [`${file}.woff2`, `${file}-ext.woff2`]) files.set(name, await readFile(path.join(fonts, name)));
await writeFile(path.join(root, 'src/styles/fonts.css'), await fontsCss((name) => files.get(name) ?? Buffer.alloc(0)));
console.log('src/styles/fonts.css');
