import { expect, it } from 'vitest';
import { diagramProblems } from './render.ts';

const TEXT = '  accTitle: T\n  accDescr: D.';
const problems = async (kind: string, ...lines: string[]) =>
  (await diagramProblems([kind, TEXT, ...lines.map((line) => `  ${line}`)].join('\n'))).map(({ code, line, column, what }) => {
    expect(code).toBe('diagram-syntax');
    return `${line}:${column} ${what.replace('the diagram cannot be read', '…')}`;
  });

it.each([
  ['flowchart', ['a --> b', 'b --> --> c', 'c --> d'], '5:3 … at "b --> --> c"'],
  ['flowchart', ['--> a', 'b'], '4:3 … at "--> a"'],
  ['flowchart', ['a["x"]]', 'b'], '4:3 … at "a["x"]]"'],
  ['flowchart', ['a["open --> b', 'c'], '4:3 … at "a["open --> b": something that was opened is not closed'],
  ['flowchart', ['subgraph s', 'a --> b'], '5:3 … at "a --> b": something that was opened is not closed'],
  ['sequenceDiagram', ['A->>B: fine', 'A=>B: not', 'B-->>A: fine'], '5:3 … at "A=>B: not"'],
  ['sequenceDiagram', ['A->>B', 'B-->>A: fine'], '4:3 … at "A->>B"'],
  ['sequenceDiagram', ['loop x', 'B-->>A: fine'], '5:3 … at "B-->>A: fine": something that was opened is not closed'],
  ['sequenceDiagram', ['deactivate A'], '1:1 …: Trying to inactivate an inactive participant (A)'],
  ['stateDiagram-v2', ['[*] --> A', 'A --> { B'], '5:3 … at "A --> { B"'],
  ['quadrantChart', ['A: [0.1, 0.2]', 'B: [2, 3]'], '5:3 … at "B: [2, 3]"'],
])('tells the line of a slip in a %s: %j', async (kind, lines, expected) => {
  expect(await problems(kind, ...lines)).toEqual([expected]);
});

it('counts lines as the author does, past comments and blank lines', async () => {
  const [problem] = await diagramProblems(`\n%% comment\nflowchart TB\n%% another\n${TEXT}\n  a --> --> b`);
  expect(problem).toMatchObject({ line: 7, what: 'the diagram cannot be read at "a --> --> b"' });
});
