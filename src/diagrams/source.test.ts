import { expect, it } from 'vitest';
import { diagramText, forMermaid } from './source.ts';

it('reads title and description, on one line or in a block', () => {
  expect(diagramText('flowchart TB\n  accTitle: The saga.\n  accDescr: How it  ends.')).toEqual({
    title: 'The saga',
    description: 'How it ends.',
  });
  expect(diagramText('flowchart TB\n  accTitle: T\n  accDescr {\n    Two\n    lines.\n  }')).toEqual({
    title: 'T',
    description: 'Two lines.',
  });
  expect(diagramText('flowchart TB\n  %% accTitle: no')).toEqual({ title: '', description: '' });
});

it('keeps the numbers of lines for Mermaid, which cuts comments and blank lines at the start', () => {
  expect(forMermaid('\n%% first\nflowchart TB\r\n  %% second\n  a')).toEqual({ text: 'flowchart TB\n\n  a', skipped: 2 });
});

it('keeps the tone of a state that stands on a line of its own', () => {
  expect(forMermaid('stateDiagram-v2\n  Paid:::good\n  a --> b:::bad').text).toBe('stateDiagram-v2\n  class Paid good\n  a --> b:::bad');
  expect(forMermaid('flowchart TB\n  a:::good').text).toBe('flowchart TB\n  a:::good');
});
