/** The components authors may use, each with the Astro component that draws it. One missing is a type error. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Changed from './Changed.astro';
import Cite from './Cite.astro';
import Decision from './Decision.astro';
import Diagram from './Diagram.astro';
import Fig from './Fig.astro';
import FollowUp from './FollowUp.astro';
import Group from './Group.astro';
import HeaderCell from './HeaderCell.astro';
import Lens from './Lens.astro';
import Level from './Level.astro';
import Option from './Option.astro';
import Part from './Part.astro';
import Probe from './Probe.astro';
import type { ComponentName } from './props.ts';
import Say from './Say.astro';
import Section from './Section.astro';
import Sidenote from './Sidenote.astro';
import Table from './Table.astro';

export const components: Readonly<Record<ComponentName | 'table' | 'th', AstroComponentFactory>> = {
  Cite,
  Fig,
  Sidenote,
  Say,
  Diagram,
  Contrast: Group,
  Weak: Part,
  Strong: Part,
  Ladder: Group,
  Rung: Part,
  Next: Section,
  Meaning: Section,
  ListenFor: Section,
  Evidence: Section,
  Line: Section,
  AlsoAsked: Section,
  Mistakes: Section,
  Situation: Section,
  Task: Section,
  Action: Section,
  Result: Section,
  Reflection: Section,
  SystemChange: Section,
  Lenses: Section,
  Lens,
  Opening: Part,
  Stress: Part,
  LeaveOut: Part,
  Expect: Part,
  Probes: Section,
  Probe,
  Tested: Section,
  Headline: Section,
  Answer: Section,
  Levels: Section,
  Level,
  Changed,
  FollowUps: Section,
  FollowUp,
  RedFlags: Section,
  Constraints: Section,
  Decisions: Section,
  Decision,
  Option,
  Why: Part,
  Cost: Part,
  Reconsider: Part,
  FailureModes: Section,
  Metrics: Section,
  // Markdown's own: tables that can scroll, cells that head something.
  table: Table,
  th: HeaderCell,
};
