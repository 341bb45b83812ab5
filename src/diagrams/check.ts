/** What can be told of a diagram at once, from its text: kind, words that are not for use, title, description, characters. */
import { EXT, MAIN } from '../fonts/charset.ts';
import { diagramProblem, KINDS, TONES, type DiagramKind, type DiagramProblem } from './problems.ts';
import { diagramText, linesOf, statementsOf, type SourceLine } from './source.ts';

const CHARACTERS = new Set(`${MAIN}${EXT}\t`);

const COLOURS = 'colours come from the site, for light, dark and print alike: give a node :::clear, :::cost, :::good or :::bad';
const LINKS = 'diagrams hold no links: put the link in the text beside it';

/** Words that open a line and are not for use, and what to do instead; `kinds` where a word means another thing elsewhere. */
const REFUSED: readonly { readonly word: RegExp; readonly why: string; readonly kinds?: readonly DiagramKind[] }[] = [
  { word: /^(style|linkStyle|classDef|class)\s/, why: COLOURS },
  { word: /^(click|href)\s/, why: LINKS },
  { word: /^(links?|properties|details)\s/, why: LINKS, kinds: ['sequenceDiagram'] },
  { word: /^(rect)\s/, why: COLOURS, kinds: ['sequenceDiagram'] },
  {
    word: /^(box)(\s|$)/,
    why: 'participants stand in one row: name the group in the participants or in a note',
    kinds: ['sequenceDiagram'],
  },
  { word: /^(%%\{\s*\w*)/, why: 'every diagram is set alike: leave it out' },
  { word: /^(---)$/, why: 'every diagram is set alike: leave the settings out, and write the title as accTitle:' },
];

/** The same, anywhere in a line. */
const REFUSED_WITHIN: typeof REFUSED = [
  { word: /(@\{)/, why: 'say the shape with brackets: [box], (round), {decision}, [(store)], ([end])' },
  { word: /((?<!<)<(?!br\s*\/?>)\/?[a-z][^>]*>)/i, why: 'text holds no HTML but <br/>; write **bold** as "`**bold**`"' },
  { word: /\b(fa[bsr]?:fa-[\w-]+)/, why: 'there are no icons: say it in words' },
  { word: /\b((?:color|radius|stroke-color|stroke-width)\s*:)/, why: COLOURS, kinds: ['quadrantChart'] },
];

const kindOf = (word: string): DiagramKind | undefined => KINDS.find((kind) => kind === word);

function checkLine({ text, line }: SourceLine, kind: DiagramKind): DiagramProblem[] {
  const indent = text.length - text.trimStart().length;
  const problems: DiagramProblem[] = [];
  const applies = (kinds?: readonly DiagramKind[]) => !kinds || kinds.includes(kind);
  for (const { word, why, kinds } of REFUSED) {
    const found = applies(kinds) && word.exec(text.trim())?.[1];
    if (found) problems.push(diagramProblem('diagram-directive', line, indent + 1, found, why));
  }
  for (const { word, why, kinds } of REFUSED_WITHIN) {
    const found = applies(kinds) && word.exec(text);
    if (found) problems.push(diagramProblem('diagram-directive', line, found.index + 1, found[1] ?? '', why));
  }
  for (const found of text.matchAll(/:::([\w-]+)/g))
    if (kind === 'quadrantChart')
      problems.push(diagramProblem('diagram-directive', line, found.index + 1, ':::', 'points of a quadrant chart are all alike'));
    else if (!(TONES as readonly string[]).includes(found[1] ?? ''))
      problems.push(diagramProblem('diagram-class', line, found.index + 1, found[1] ?? ''));
  return problems;
}

/** One problem for each character that the font lacks, where it first stands. */
function checkCharacters(lines: readonly SourceLine[]): DiagramProblem[] {
  const seen = new Set<string>();
  return lines.flatMap(({ text, line }) => {
    let column = 1;
    const problems: DiagramProblem[] = [];
    for (const char of text) {
      if (!CHARACTERS.has(char) && !seen.has(char)) problems.push(diagramProblem('diagram-character', line, column, char));
      if (!CHARACTERS.has(char)) seen.add(char);
      column += char.length;
    }
    return problems;
  });
}

/** Everything wrong with a diagram that its text alone shows; instant, pure. */
export function checkDiagramSource(source: string): DiagramProblem[] {
  const lines = linesOf(source);
  const first = lines[0];
  if (!first) return [diagramProblem('diagram-empty', 1, 1)];
  const column = first.text.length - first.text.trimStart().length + 1;
  const word = /^[^\s;]+/.exec(first.text.trim())?.[0] ?? '';
  if (word.startsWith('%%{') || word === '---') return checkLine(first, 'flowchart');
  const kind = kindOf(word);
  if (!kind) return [diagramProblem('diagram-kind', first.line, column, word)];
  const { title, description } = diagramText(source);
  return [
    ...(title ? [] : [diagramProblem('diagram-title', first.line, column)]),
    ...(description ? [] : [diagramProblem('diagram-description', first.line, column)]),
    ...statementsOf(lines).flatMap((line) => checkLine(line, kind)),
    ...checkCharacters(lines),
  ];
}
