/** The names tier: titles and aliases matched as they are typed, typos and all. Pure; runs in the browser. */
import MiniSearch from 'minisearch';
import type { NameRow, NamesFile, SearchKind } from './types.ts';
import { subjectOf, wordsOf } from './words.ts';

export interface NameHit {
  readonly row: NameRow;
  /** Words of the row that matched, folded. */
  readonly terms: ReadonlySet<string>;
  /** The alias that matched better than the title did, to be shown. */
  readonly alias?: string;
  /** How much of what was asked the name answers, from 0 to 1, rare words weighing more. */
  readonly coverage: number;
  readonly score: number;
}

export interface Names {
  add(file: NamesFile): void;
  search(query: string): NameHit[];
  /** The words of a query that no name has, each with the nearest word that one has, or ''. */
  unknown(query: string): Map<string, string>;
  /** Every name, or every name of a kind, in reading order. */
  all(kind?: SearchKind): NameHit[];
  readonly byPath: ReadonlyMap<string, NameRow>;
  label(kind: SearchKind, many?: boolean): string;
  groupLabel(row: NameRow): string;
  groups(kind: SearchKind): Readonly<Record<string, string>>;
  readonly kinds: readonly SearchKind[];
}

/** From this coverage on, a name is an answer; below, it is a guess and comes after the full text. */
export const STRONG = 0.6;

/** A name may be asked for; a source or an index page is seldom what was meant when an entry fits as well. */
const WEIGHT: Partial<Record<SearchKind, number>> = { source: 0.25, page: 0.6 };
export const weightOf = (row: NameRow | undefined): number => (row ? (WEIGHT[row[0]] ?? 1) : 0.6);
const FIELDS = ['title', 'aliases', 'group'];
/** A whole title or alias, but for the words that carry a question, beats any sum of words. */
const EXACT = 4;
const NONE: ReadonlySet<string> = new Set();

interface Doc {
  readonly id: number;
  readonly title: string;
  readonly aliases: string;
  readonly group: string;
}

export function createNames(): Names {
  const rows: NameRow[] = [];
  const kinds = new Map<SearchKind, readonly [string, string]>();
  const groups = new Map<SearchKind, Readonly<Record<string, string>>>();
  const byPath = new Map<string, NameRow>();
  const index = new MiniSearch<Doc>({
    fields: FIELDS,
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: { boost: { title: 3, aliases: 2, group: 0.3 }, combineWith: 'OR', weights: { prefix: 0.6, fuzzy: 0.3 } },
  });
  const label = (kind: SearchKind, many = false) => kinds.get(kind)?.[many ? 1 : 0] ?? '';
  const groupLabel = ([kind, , , group]: NameRow) => groups.get(kind)?.[group] ?? '';

  /** How a word is looked up: as it stands or as a beginning; as a misspelling only where it is neither. */
  function probe(word: string) {
    const results = index.search(word, { prefix: word.length > 1 });
    if (results.length > 0) return { word, results };
    const near = word.length < 4 ? [] : index.search(word, { prefix: false, fuzzy: word.length < 6 ? 1 : 0.26 });
    return { word, results: near, meant: near[0]?.terms[0] ?? '' };
  }

  return {
    byPath,
    get kinds() {
      return [...kinds.keys()];
    },
    label,
    groupLabel,
    groups: (kind) => groups.get(kind) ?? {},
    add(file) {
      for (const [kind, labels] of Object.entries(file.kinds)) kinds.set(kind as SearchKind, labels);
      for (const [kind, labels] of Object.entries(file.groups)) groups.set(kind as SearchKind, labels);
      const first = rows.length;
      rows.push(...file.rows);
      for (const row of file.rows) byPath.set(row[2], row);
      index.addAll(
        file.rows.map((row, at) => ({
          id: first + at,
          title: row[1],
          aliases: row.slice(4).join(' '),
          group: `${label(row[0])} ${groupLabel(row)}`,
        })),
      );
    },
    unknown(query) {
      const probes = subjectOf(query).map(probe);
      // One edit in a short word makes another word: good enough to guess a name by, too little to search the text for.
      return new Map(probes.flatMap(({ word, meant }) => (meant === undefined ? [] : [[word, word.length > 5 ? meant : '']])));
    },
    all(kind) {
      return rows.filter((row) => !kind || row[0] === kind).map((row) => ({ row, terms: NONE, coverage: 1, score: 0 }));
    },
    search(query) {
      const probes = subjectOf(query).map(probe);
      const rarity = probes.map(({ results }) => Math.log(1 + rows.length / ((results.length || rows.length / 4) + 0.5)));
      const total = rarity.reduce((sum, each) => sum + each, 0);
      if (!total) return [];
      const found = new Map<number, { score: number; covered: number; terms: Set<string> }>();
      probes.forEach(({ results }, at) => {
        for (const { id, score, terms } of results) {
          const sum = found.get(id as number) ?? { score: 0, covered: 0, terms: new Set<string>() };
          sum.score += score;
          sum.covered += rarity[at] ?? 0;
          for (const term of terms) sum.terms.add(term);
          found.set(id as number, sum);
        }
      });
      const meant = new Map(probes.map((each) => [each.word, each.meant || each.word]));
      const asked = [...meant.values()].join(' ');
      const hits = [...found].map(([id, { score, covered, terms }]): NameHit => {
        const row = rows[id] as NameRow;
        const coverage = covered / total;
        const exact = [row[1], ...row.slice(4)].some((name) => subjectOf(name).join(' ') === asked) ? EXACT : 1;
        const alias = bestAlias(row, terms);
        return { row, terms, coverage, score: score * coverage * exact * weightOf(row), ...(alias && { alias }) };
      });
      return hits.sort((a, b) => b.score - a.score || (a.row[2] < b.row[2] ? -1 : 1));
    },
  };
}

/** The alias with the most matched words, where it has more than the title. */
function bestAlias(row: NameRow, terms: ReadonlySet<string>): string | undefined {
  const matched = (name: string) => wordsOf(name).filter((word) => terms.has(word)).length;
  let best: string | undefined;
  let most = matched(row[1]);
  for (const alias of row.slice(4)) {
    const count = matched(alias);
    if (count > most) [best, most] = [alias, count];
  }
  return best;
}
