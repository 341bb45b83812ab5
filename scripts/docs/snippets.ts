/**
 * Snippets for VS Code, made from the table of components: type a component's name in an entry, press Tab, and go from
 * hole to hole. `npm run docs` writes them; a test compares.
 */
import { COMPONENTS } from '../../src/mdx/props.ts';
import { componentText } from '../../src/mdx/template.ts';
import { KIND_NAMES } from '../../src/schemas/index.ts';

export const SNIPPETS_FILE = '.vscode/content.code-snippets';

interface Snippet {
  readonly scope: 'mdx';
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** `$`, `}` and `\` mean something in a tab stop; so do `,` and `|` in a choice. */
const plain = (text: string): string => text.replace(/[\\$}]/g, '\\$&').replaceAll('<', '&lt;');
const choice = (nth: number, values: readonly string[]): string => `\${${nth}|${values.join(',')}|}`;

function ofComponent(name: string, what: string): Snippet {
  let stops = 0;
  const text = componentText(name, {
    text: (words) => `\${${++stops}:${plain(words)}}`,
    value: ({ what: words, choices }) => (choices.length > 0 ? choice(++stops, choices) : `\${${++stops}:${plain(words)}}`),
  });
  return { scope: 'mdx', prefix: name, description: what, body: text.split('\n') };
}

const LINK: Snippet = {
  scope: 'mdx',
  prefix: 'link',
  description: 'A link by kind and id; it goes on working when an entry is renamed, and wherever the guide is hosted.',
  body: [`[\${1:words}](${choice(2, KIND_NAMES)}:\${3:id})`],
};

/** The file as text. */
export function snippets(): string {
  const made = Object.entries(COMPONENTS).map(([name, { what }]) => [`<${name}>`, ofComponent(name, what)] as const);
  return `${JSON.stringify(Object.fromEntries([['Link by id', LINK], ...made]), null, 2)}\n`;
}
