/** The shape of guide.config.ts: what a team says of its guide. Pure; every field is described, unknown ones are refused. */
import { z } from 'astro/zod';
import { KIND_NAMES, type Kind } from '../schemas/index.ts';
import { SEGMENT } from '../schemas/shared.ts';
import { BASE } from './location.ts';
import { TEAM } from '../content-files/place.ts';

const absoluteUrl = z.url({ protocol: /^https?$/ }).refine((url) => !url.endsWith('/'), 'must not end in a slash');
const origin = absoluteUrl.refine(
  (url) => !/^https?:/.test(url) || !URL.canParse(url) || new URL(url).origin === url,
  'has more than an origin: the path goes into `base`',
);
const folderName = z
  .string()
  .regex(SEGMENT, 'must be lower-case words joined by hyphens')
  .refine((name) => name !== TEAM, `cannot be called "${TEAM}": ids that begin so are a team's own`);

export const frameworkSchema = z.strictObject({
  name: z.string().min(1).describe('Heading of the framework wherever its principles are listed.'),
  note: z.string().min(1).describe('One line: whose list it is and what it is for.'),
});

export const roundSchema = z.strictObject({ name: z.string().min(1).describe('Heading of the round.') });

/** Kinds of the book's own entries that can be hidden by kind; a source is shown as long as something shown cites it. */
export type SampleKind = Exclude<Kind, 'source'>;
export const SAMPLE_KINDS = KIND_NAMES.filter((kind): kind is SampleKind => kind !== 'source');

export const hideSchema = z.strictObject({
  frameworks: z.array(z.string()).default([]).describe('Frameworks not to show, by their folder: ["google-values"].'),
  rounds: z.array(z.string()).default([]).describe('Rounds not to show, by their folder: ["googleyness"].'),
  samples: z
    .union([z.boolean(), z.array(z.enum(SAMPLE_KINDS as [SampleKind, ...SampleKind[]]))])
    .default(false)
    .describe('The book’s own entries: `true` hides them all, a list hides these kinds, as ["story", "question"].'),
  entries: z
    .array(z.string().regex(new RegExp(`^(${SAMPLE_KINDS.join('|')}):`), 'must name an entry by kind and id, as chapter:levels-by-company'))
    .default([])
    .describe('Single entries, by kind and id: ["chapter:levels-by-company"].'),
});

export const configSchema = z.strictObject({
  title: z.string().trim().min(1).describe('Name of the guide: header, page titles, sharing cards.'),
  tagline: z.string().trim().min(1).describe('One line under the name.'),
  logo: z
    .string()
    .regex(/^(?!\.)\w[\w.-]*(\/\w[\w.-]*)*\.(svg|png|webp)$/, 'must name an .svg, .png or .webp file below public/')
    .optional()
    .describe('A picture beside the name, from public/: "logo.svg". It stands on light and on dark ground.'),
  site: origin.optional().describe('Origin the guide is served from, where it is not the one GitHub Pages gives the repository.'),
  base: z
    .string()
    .regex(BASE, 'must start and end in a slash')
    .optional()
    .describe('Path below the origin, "/" or "/team-guide/", where it is not the one GitHub Pages gives the repository.'),
  repository: absoluteUrl.optional().describe('Where "edit this page" and "report an error" lead, where it is not the repository itself.'),
  editBranch: z
    .string()
    .regex(/^[^\s~^:?*[\\]+$/, 'must name a branch')
    .default('main')
    .describe('Branch that "edit this page" opens.'),
  frameworks: z
    .record(folderName, frameworkSchema)
    .default({})
    .describe('Frameworks of your own: folder under content/team/principles → how it is shown. They come before the book’s.'),
  rounds: z
    .record(folderName, roundSchema)
    .default({})
    .describe('Rounds of your own: folder under content/team/questions → how it is shown. They come before the book’s.'),
  hide: hideSchema.prefault({}).describe('What of the book is not shown.'),
  footer: z
    .array(
      z.strictObject({
        label: z.string().min(1).describe('What the link says.'),
        url: z.url({ protocol: /^(https?|mailto)$/ }).describe('Where it leads: https://… or mailto:….'),
      }),
    )
    .max(8)
    .default([])
    .describe('Links of your own at the foot of every page.'),
});

/** What guide.config.ts is typed as: only title and tagline must be given. */
export type GuideInput = z.input<typeof configSchema>;
export type Config = z.output<typeof configSchema>;
