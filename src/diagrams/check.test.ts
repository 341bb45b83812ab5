import { describe, expect, it } from 'vitest';
import { checkDiagramSource } from './check.ts';

const TEXT = '  accTitle: A title\n  accDescr: What it shows.';
const flow = (...lines: string[]) => ['flowchart TB', TEXT, ...lines.map((line) => `  ${line}`)].join('\n');
const of = (kind: string, ...lines: string[]) => [kind, TEXT, ...lines.map((line) => `  ${line}`)].join('\n');
const told = (source: string) =>
  checkDiagramSource(source).map(({ code, line, column, what, fix }) => `${code} ${line}:${column}  ${what}  →  ${fix}`);

describe('what a diagram is told', () => {
  it('passes one that is sound', () => {
    expect(told(flow('a["a box"]:::good --> b{"decide?"}', '%% style comments are fine', 'b -->|"yes"| c[("store")]'))).toEqual([]);
    expect(told(of('stateDiagram-v2', 'state choose <<choice>>', '[*] --> choose'))).toEqual([]);
    expect(told(of('sequenceDiagram', 'A->>B: style is a word<br/>here, and click too'))).toEqual([]);
  });

  it('when empty', () => {
    expect(told('\n  %% nothing\n')).toEqual([
      'diagram-empty 1:1  the diagram is empty  →  start it with its kind, one of flowchart, sequenceDiagram, stateDiagram-v2, quadrantChart',
    ]);
  });

  it.each(['mindmap', 'gantt', 'graph', 'pie', 'stateDiagram'])('of kind %s, which cannot be drawn', (kind) => {
    expect(told(of(kind, 'a'))).toEqual([
      `diagram-kind 1:1  a diagram of kind "${kind}" cannot be drawn  →  use one of flowchart, sequenceDiagram, stateDiagram-v2, quadrantChart`,
    ]);
  });

  it('without title and description', () => {
    expect(told('flowchart TB\n  a --> b')).toEqual([
      'diagram-title 1:1  the diagram has no title  →  add a line accTitle: with its title, below the first line',
      'diagram-description 1:1  the diagram has no description  →  add a line accDescr: that says in a sentence or two what the diagram shows, for search and for those who do not see it',
    ]);
    expect(told('flowchart TB\n  accTitle:\n  accDescr: x\n  a')).toHaveLength(1);
  });

  it.each([
    ['style a fill:#f00', 'style'],
    ['linkStyle 0 stroke:red', 'linkStyle'],
    ['classDef hot fill:red', 'classDef'],
    ['class a hot', 'class'],
  ])('with its own colours: %s', (line, word) => {
    expect(told(flow('a --> b', line))).toEqual([
      `diagram-directive 5:3  "${word}" is not for diagrams here  →  colours come from the site, for light, dark and print alike: give a node :::clear, :::cost, :::good or :::bad`,
    ]);
  });

  it('with links', () => {
    expect(told(flow('click a "https://example.org"'))).toEqual([
      'diagram-directive 4:3  "click" is not for diagrams here  →  diagrams hold no links: put the link in the text beside it',
    ]);
    expect(told(of('sequenceDiagram', 'link A: Page @ https://example.org'))[0]).toContain('"link" is not for diagrams here');
  });

  it('with settings of its own', () => {
    const fix = 'every diagram is set alike: leave';
    expect(told(`%%{init: {"theme": "dark"}}%%\n${flow('a')}`)[0]).toContain(`1:1  "%%{init" is not for diagrams here  →  ${fix}`);
    expect(told(`---\ntitle: x\n---\n${flow('a')}`)[0]).toContain(`1:1  "---" is not for diagrams here  →  ${fix}`);
    expect(told(flow('%%{init: {}}%%', 'a'))[0]).toContain('4:3');
  });

  it('with parts that are not drawn well', () => {
    expect(told(flow('a@{ shape: cyl }'))[0]).toContain('4:4  "@{" is not for diagrams here  →  say the shape with brackets');
    expect(told(flow('a["<b>bold</b>"]'))[0]).toContain('4:6  "<b>" is not for diagrams here  →  text holds no HTML but <br/>');
    expect(told(flow('a["fa:fa-car go"]'))[0]).toContain('"fa:fa-car" is not for diagrams here  →  there are no icons');
    expect(told(of('sequenceDiagram', 'rect rgb(1,2,3)', 'end'))[0]).toContain('"rect" is not for diagrams here');
    expect(told(of('sequenceDiagram', 'box Blue Team', 'end'))[0]).toContain('"box" is not for diagrams here');
    expect(told(of('quadrantChart', 'P: [0.1, 0.2] color: #ff0000'))[0]).toContain('"color:" is not for diagrams here');
    expect(told(of('quadrantChart', 'P:::hot: [0.1, 0.2]'))[0]).toContain('points of a quadrant chart are all alike');
  });

  it('with a class that means nothing', () => {
    expect(told(flow('a:::hot --> b:::cost'))).toEqual([
      'diagram-class 4:4  no class "hot" for a node  →  use one of :::clear, :::cost, :::good, :::bad',
    ]);
  });

  it('with a character that the font lacks, once', () => {
    expect(told(flow('a["go 漢"] --> b["漢"]', 'b["🚀"]'))).toEqual([
      'diagram-character 4:9  the diagrams\' font has no "漢" (U+6F22)  →  write it in words or with another sign, or add it to src/fonts/charset.ts and run npm run fonts',
      'diagram-character 5:6  the diagrams\' font has no "🚀" (U+1F680)  →  write it in words or with another sign, or add it to src/fonts/charset.ts and run npm run fonts',
    ]);
  });

  it('tells words of a description from directives', () => {
    expect(told('flowchart TB\n  accTitle: t\n  accDescr {\n    style of it\n    click here\n  }\n  a --> b')).toEqual([]);
  });

  it('tells everything at once', () => {
    expect(told('flowchart TB\n  accTitle: t\n  style a fill:red\n  a:::hot --> b["漢"]')).toHaveLength(4);
  });
});
