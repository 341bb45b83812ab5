/** How heavy each page is on a first visit, gzipped, against its budget. kB is 1,000 bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Finding } from './finding.ts';
import { loadsOf } from './loads.ts';
import { pageTypes, publishedGuide, TEXT_TYPES } from './page-types.ts';
import type { Page, Site } from './read.ts';

/**
 * 14,600 bytes is what a server sends in its first flight (ten packets of 1,460), before it waits for an answer.
 * The book is fetched on purpose and grows with the guide: it has so much for each entry.
 */
export const BUDGET = { medianText: 14_600, any: 24_000, bookEntry: 2_200, fonts: 31_000, diagram: 4_000 } as const;

export interface Weight {
  readonly path: string;
  readonly type: string;
  readonly html: number;
  readonly css: number;
  readonly js: number;
  /** html + css + js. */
  readonly total: number;
  /** What the total may be. */
  readonly cap: number;
  readonly fonts: number;
  readonly diagrams: readonly number[];
}

export const gzipped = (data: string | Buffer): number => gzipSync(data, { level: 9 }).length;

/** The weight of every page of a site. */
export function weigh(site: Site): Weight[] {
  const sizes = new Map<string, number>();
  const sizeOf = (file: string, measure: (data: Buffer) => number) => {
    const size = sizes.get(file) ?? measure(readFileSync(join(site.dir, file)));
    sizes.set(file, size);
    return size;
  };
  const sum = (files: readonly string[], measure: (data: Buffer) => number) =>
    files.reduce((total, file) => total + sizeOf(file, measure), 0);
  const book = BUDGET.bookEntry * publishedGuide(site).entries.length + BUDGET.any;
  return [...pageTypes(site)].map(([page, type]) => {
    const loads = loadsOf(page, site);
    const [html, css, js] = [gzipped(page.html), sum(loads.css, gzipped), sum(loads.js, gzipped)];
    // Fonts are compressed in themselves; servers send them as they are.
    const fonts = sum([...new Set(loads.fonts)], (data) => data.length);
    return {
      path: page.path,
      type,
      html,
      css,
      js,
      total: html + css + js,
      cap: type === 'book' ? book : BUDGET.any,
      fonts,
      diagrams: drawings(page),
    };
  });
}

/** Weight of each inline drawing by itself. */
function drawings({ elements, html }: Page): number[] {
  return elements
    .filter(({ tag, parent }) => tag === 'svg' && parent?.tag !== 'svg')
    .map(({ start, end }) => gzipped(html.slice(start, end)));
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

const isText = ({ type }: Weight): boolean => (TEXT_TYPES as readonly string[]).includes(type);
const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

/** What weighs more than it may. */
export function checkWeights(weights: readonly Weight[]): Finding[] {
  const found: Finding[] = [];
  const text = median(weights.filter(isText).map(({ total }) => total));
  if (text > BUDGET.medianText) {
    found.push({
      page: 'the median text page',
      what: `weighs ${kB(text)} kB of ${kB(BUDGET.medianText)}`,
      fix: 'cut CSS or scripts that all pages share',
    });
  }
  for (const { path: page, html, css, js, total, cap, fonts, diagrams } of weights) {
    if (total > cap) {
      const parts = `HTML ${kB(html)}, CSS ${kB(css)}, JS ${kB(js)}`;
      found.push({ page, what: `weighs ${kB(total)} kB of ${kB(cap)} (${parts})`, fix: 'cut what is heaviest, or split the page' });
    }
    if (fonts > BUDGET.fonts)
      found.push({ page, what: `loads ${kB(fonts)} kB of fonts of ${kB(BUDGET.fonts)}`, fix: 'make a smaller subset: npm run fonts' });
    for (const size of diagrams.filter((one) => one > BUDGET.diagram)) {
      found.push({ page, what: `a drawing weighs ${kB(size)} kB of ${kB(BUDGET.diagram)}`, fix: 'draw less in it, or make two' });
    }
  }
  return found;
}

/** A table of weights by type of page: how many, the median of each part, the heaviest. */
export function weightTable(weights: readonly Weight[]): string[] {
  const types = [...new Set(weights.map(({ type }) => type))].sort();
  const row = (name: string, group: readonly Weight[]) => {
    const mid = (pick: (weight: Weight) => number) => kB(median(group.map(pick)));
    const heaviest = group.reduce((a, b) => (b.total > a.total ? b : a));
    return [
      name,
      `${group.length}`,
      mid((w) => w.html),
      mid((w) => w.css),
      mid((w) => w.js),
      mid((w) => w.total),
      kB(heaviest.total),
      mid((w) => w.fonts),
      heaviest.path,
    ];
  };
  const rows = [
    ['page', 'n', 'HTML', 'CSS', 'JS', 'total', 'most', 'fonts', 'heaviest'],
    ...types.map((type) =>
      row(
        type,
        weights.filter((weight) => weight.type === type),
      ),
    ),
    row('text pages', weights.filter(isText)),
    row('all pages', weights),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  const lines = rows.map((cells) =>
    cells
      .map((cell, at) => (at === 0 || at === cells.length - 1 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join('  ')
      .trimEnd(),
  );
  return ['First visit, kB gzip, medians by type of page:', ...lines];
}
