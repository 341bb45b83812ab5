/** Coverage in words: principle × stories × questions, and the gaps that the guide does not allow itself. */
import { coverage } from './coverage.ts';
import type { EntryOf, Graph } from './types.ts';

export interface Row {
  readonly principle: EntryOf<'principle'>;
  readonly strong: readonly string[];
  readonly supporting: readonly string[];
  readonly questions: readonly string[];
}

/** Strong stories that each principle of a framework must have: two where two interviewers may ask for it. */
export const NEEDED: Readonly<Record<string, { readonly strong: number; readonly questions: number }>> = {
  amazon: { strong: 2, questions: 1 },
  googleyness: { strong: 1, questions: 1 },
  staff: { strong: 1, questions: 1 },
};

export function coverageRows(graph: Graph, framework: string): Row[] {
  const { principles } = coverage(graph, framework);
  return principles.map((principle) => {
    const shows = graph.into(principle, 'shows');
    const stories = (strength: 'strong' | 'supporting') => shows.filter((edge) => edge.strength === strength).map(({ from }) => from);
    return {
      principle,
      strong: stories('strong'),
      supporting: stories('supporting'),
      questions: graph.into(principle, 'tests').map(({ from }) => from),
    };
  });
}

/** One sentence for each gap; none where every principle has what its framework needs. */
export function gaps(graph: Graph, framework: string): string[] {
  const needed = NEEDED[framework];
  if (!needed) return [];
  return coverageRows(graph, framework).flatMap(({ principle, strong, questions }) => [
    ...(strong.length < needed.strong ? [`${principle.id} has ${strong.length} of ${needed.strong} strong stories`] : []),
    ...(questions.length < needed.questions ? [`${principle.id} has ${questions.length} of ${needed.questions} questions`] : []),
  ]);
}
