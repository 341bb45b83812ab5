/** One row a collection: its folder, its kind in links, its schema, its names for readers. */
import type { z } from 'astro/zod';
import { chapterSchema } from './chapters.ts';
import { principleSchema } from './principles.ts';
import { questionSchema } from './questions.ts';
import { sourceSchema } from './sources.ts';
import { storySchema } from './stories.ts';
import { systemSchema } from './systems.ts';

export const KINDS = {
  chapter: { collection: 'chapters', one: 'Chapter', many: 'Guide', schema: chapterSchema },
  principle: { collection: 'principles', one: 'Principle', many: 'Principles', schema: principleSchema },
  story: { collection: 'stories', one: 'Story', many: 'Stories', schema: storySchema },
  question: { collection: 'questions', one: 'Question', many: 'Questions', schema: questionSchema },
  system: { collection: 'systems', one: 'System', many: 'Systems', schema: systemSchema },
  source: { collection: 'sources', one: 'Source', many: 'Sources', schema: sourceSchema },
} as const;

export type Kind = keyof typeof KINDS;
export type Data<K extends Kind> = z.infer<(typeof KINDS)[K]['schema']>;
export const KIND_NAMES = Object.keys(KINDS) as Kind[];
/** Kinds filed one folder deep; the folder is their group (a framework or a round). */
export const GROUPED = { principle: 'frameworks', question: 'rounds' } as const;

export const isKind = (name: string): name is Kind => Object.hasOwn(KINDS, name);
export const kindOfCollection = (folder: string): Kind | undefined => KIND_NAMES.find((kind) => KINDS[kind].collection === folder);
