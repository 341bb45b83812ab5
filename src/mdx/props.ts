/**
 * The components authors may use in MDX: what each is for, its props, where it may stand.
 * Pure: the check and the docs read it; components.ts gives each its Astro component.
 */
import { z } from 'astro/zod';
import { id, SEGMENT } from '../schemas/shared.ts';
import type { Kind } from '../schemas/index.ts';

export interface ComponentSpec {
  /** What it is for, for authors. */
  readonly what: string;
  readonly props: z.ZodObject;
  /** Kinds of entry it may stand in; absent: all. */
  readonly kinds?: readonly Kind[];
  /** Components one of which must directly hold it; absent: it stands at the top or in any other. */
  readonly inside?: readonly string[];
  /** A section draws an h2 with this anchor and title, is listed in the table of contents, and stands at the top level. */
  readonly section?: { readonly anchor: string; readonly title: string };
  /** A part that is drawn as this label and its text. */
  readonly label?: string;
}

const none = z.strictObject({});
const text = (what: string) => z.string().min(3).describe(what);
const section = (kinds: readonly Kind[], anchor: string, title: string, what: string): ComponentSpec => ({
  what,
  props: none,
  kinds,
  section: { anchor, title },
});

const specs = {
  // ---- anywhere
  Cite: {
    what: 'Wraps a claim about the outside world and cites its source, in the margin on wide screens.',
    props: z.strictObject({ source: id.describe('Id of the source.') }),
  },
  Fig: {
    what: 'Shows a figure of a system, linked to how it is derived. No figure of a system is typed.',
    props: z.strictObject({
      id: id.describe('<system>/<figure>, as view-count/peak-rate.'),
      show: z
        .enum(['full', 'number'])
        .optional()
        .describe('`full` (default): with its unit. `number`: without, where the sentence carries the unit.'),
    }),
  },
  Sidenote: { what: 'A remark in the margin; inline on narrow screens.', props: none },
  Say: { what: 'Words to say aloud, set apart.', props: none },
  Diagram: {
    what: 'Draws a Mermaid file that lies beside the entry.',
    props: z.strictObject({
      src: z
        .string()
        .regex(/^[a-z0-9-]+\.mmd$/, 'must name a .mmd file beside the entry')
        .describe('Name of the .mmd file.'),
    }),
  },
  Contrast: { what: 'Weak and strong wordings side by side; holds <Weak> and <Strong> in turn.', props: none },
  Weak: { what: 'The weak wording; a <Strong> follows.', props: none, inside: ['Contrast', 'Evidence'], label: 'Weak' },
  Strong: { what: 'The strong wording, after its <Weak>.', props: none, inside: ['Contrast', 'Evidence'], label: 'Strong' },
  Ladder: { what: 'One sentence at rising levels; holds <Rung>s.', props: none },
  Rung: { what: 'One level of a ladder.', props: z.strictObject({ level: text('Name of the level.') }), inside: ['Ladder'] },
  // ---- chapters
  Next: section(['chapter'], 'next', 'What to do next', 'Ends a chapter: what the reader does now.'),
  // ---- principles
  Meaning: section(['principle'], 'meaning', 'In our words', 'What the principle asks, paraphrased.'),
  ListenFor: section(['principle'], 'listen-for', 'What interviewers listen for', 'The questions in the interviewer’s head.'),
  Evidence: section(['principle'], 'evidence', 'Weak and strong evidence', 'Holds <Weak> and <Strong> in turn.'),
  Line: section(['principle'], 'line', 'A line to open with', 'The one sentence to say.'),
  AlsoAsked: section(['principle'], 'also-asked', 'Also asked as', 'Other wordings of the question that probes it.'),
  Mistakes: section(['principle'], 'mistakes', 'Mistakes', 'How candidates who mean well get it wrong.'),
  // ---- stories
  Situation: section(['story'], 'situation', 'Situation', 'What was so, with figures.'),
  Task: section(['story'], 'task', 'Task', 'What was mine to do, and why me.'),
  Action: section(['story'], 'action', 'Action', 'What I decided and did, and the other side’s best case.'),
  Result: section(['story'], 'result', 'Result', 'What came of it, measured or derived, and what it cost.'),
  Reflection: section(['story'], 'reflection', 'Reflection', 'What I got wrong and know now.'),
  SystemChange: section(['story'], 'system-change', 'System change', 'The mechanism left behind that works without me.'),
  Lenses: section(['story'], 'lenses', 'The same story through other principles', 'Holds <Lens>es.'),
  Lens: {
    what: 'The story retold for one principle; holds <Opening>, <Stress>, <LeaveOut> and <Expect>, one each.',
    props: z.strictObject({ principle: id.describe('Id of the principle; the story must show it.') }),
    kinds: ['story'],
    inside: ['Lenses'],
  },
  Opening: { what: 'First sentence for this principle.', props: none, inside: ['Lens'], label: 'Open with' },
  Stress: { what: 'What to dwell on.', props: none, inside: ['Lens'], label: 'Dwell on' },
  LeaveOut: { what: 'What to leave out.', props: none, inside: ['Lens'], label: 'Leave out' },
  Expect: { what: 'The probe to expect.', props: none, inside: ['Lens'], label: 'Expect the probe' },
  Probes: section(['story'], 'probes', 'Probed twelve deep', 'The exchange of follow-ups; holds <Probe>s.'),
  Probe: {
    what: 'One follow-up and its answer.',
    props: z.strictObject({
      ask: text('The follow-up as asked.'),
      verdict: z.enum(['safe', 'partial', 'gap']).describe('How well the answer stands.'),
    }),
    kinds: ['story'],
    inside: ['Probes'],
  },
  // ---- questions
  Tested: section(['question'], 'tested', 'What is being tested', 'What the interviewer wants to learn.'),
  Headline: section(['question'], 'headline', 'Headline', 'The first sentence: the answer itself.'),
  Answer: section(['question'], 'answer', 'The answer', 'Speakable, 60–120 seconds.'),
  Levels: section(['question'], 'levels', 'At three levels', 'Holds three <Level>s.'),
  Level: {
    what: 'The answer at one level; wrap what changed in <Changed>.',
    props: z.strictObject({
      name: z.enum(['senior', 'staff', 'principal']).describe('senior, staff or principal.'),
      where: text('Company labels, as "Google L6 · Amazon L6–L7".').optional(),
    }),
    kinds: ['question'],
    inside: ['Levels'],
  },
  Changed: { what: 'Marks what changed from the level before.', props: none },
  FollowUps: section(['question'], 'follow-ups', 'Follow-ups', 'Holds <FollowUp>s.'),
  FollowUp: {
    what: 'A follow-up and its short answer.',
    props: z.strictObject({ ask: text('The follow-up as asked.') }),
    kinds: ['question'],
    inside: ['FollowUps'],
  },
  RedFlags: section(['question'], 'red-flags', 'Red flags', 'What makes an interviewer stop believing.'),
  // ---- systems
  Constraints: section(['system'], 'constraints', 'Constraints', 'What the design must respect, before any technology.'),
  Decisions: section(['system'], 'decisions', 'Decisions', 'Holds <Decision>s.'),
  Decision: {
    what: 'One decision; its title, door and principles are in the frontmatter under the same id.',
    props: z.strictObject({ id: z.string().regex(SEGMENT).describe('Id of the decision in the frontmatter.') }),
    kinds: ['system'],
    inside: ['Decisions'],
  },
  Option: {
    what: 'An option that was weighed, with what it gives and what it costs.',
    props: z.strictObject({ name: text('The option.'), chosen: z.boolean().optional().describe('The one taken.') }),
    inside: ['Decision'],
  },
  Why: { what: 'The choice and why now.', props: none, inside: ['Decision'], label: 'Why, and why now' },
  Cost: { what: 'What the choice cost, and whom.', props: none, inside: ['Decision'], label: 'What it costs' },
  Reconsider: { what: 'What would change our mind.', props: none, inside: ['Decision'], label: 'What would change our mind' },
  FailureModes: section(
    ['system'],
    'failure-modes',
    'How it fails',
    'A table: cause, symptom, direction of error, mitigation, what it costs.',
  ),
  Metrics: section(['system'], 'metrics', 'What to watch', 'A table of metrics with alert thresholds.'),
} satisfies Record<string, ComponentSpec>;

export type ComponentName = keyof typeof specs;
export const COMPONENTS: Readonly<Record<string, ComponentSpec>> = specs;

/** Plain HTML that prose may need; all else is a component or Markdown. */
export const HTML_ALLOWED = ['sub', 'sup', 'kbd', 'abbr', 'br', 'b', 'i'] as const;

/** Sections an entry must have, in this order; those in `may` can stand anywhere the order allows. */
export const SECTIONS: Readonly<Partial<Record<Kind, { readonly must: readonly string[]; readonly order: readonly string[] }>>> = {
  chapter: { must: ['Next'], order: ['Next'] },
  principle: { must: ['Meaning', 'Evidence', 'Line'], order: ['Meaning', 'ListenFor', 'Evidence', 'Line', 'AlsoAsked', 'Mistakes'] },
  story: {
    must: ['Situation', 'Task', 'Action', 'Result', 'Reflection', 'SystemChange'],
    order: ['Situation', 'Task', 'Action', 'Result', 'Reflection', 'SystemChange', 'Lenses', 'Probes'],
  },
  question: {
    must: ['Tested', 'Headline', 'Answer', 'FollowUps', 'RedFlags'],
    order: ['Tested', 'Headline', 'Answer', 'Levels', 'FollowUps', 'RedFlags'],
  },
  system: { must: ['Constraints', 'Decisions', 'FailureModes'], order: ['Constraints', 'Decisions', 'FailureModes', 'Metrics'] },
};
