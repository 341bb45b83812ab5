/** The shape of guide.config.ts. Pure: read by scripts, by Astro's config and by pages alike. */
import { z } from 'astro/zod';

const absoluteUrl = z.url().refine((url) => !url.endsWith('/'), 'must not end in a slash');
const folderName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

export const guideSchema = z.strictObject({
  title: z.string().min(1).describe('Name of the guide: header, page titles, sharing cards.'),
  tagline: z.string().min(1).describe('One line under the name.'),
  site: absoluteUrl.describe('Origin the guide is served from, without the base path or a final slash.'),
  base: z
    .string()
    .regex(/^\/([\w.-]+\/)*$/, 'must start and end in a slash')
    .describe('Path below the origin, "/" or "/team-guide/".'),
  repository: absoluteUrl.describe('Where "edit this page" and "report an error" lead.'),
  editBranch: z.string().min(1).describe('Branch that "edit this page" opens.'),
  frameworks: z
    .record(
      folderName,
      z.strictObject({
        name: z.string().min(1).describe('Heading of the framework wherever its principles are listed.'),
        note: z.string().min(1).describe('One line: whose list it is and what it is for.'),
      }),
    )
    .describe('Folder under content/principles → how it is shown. Order here is order on the pages.'),
  rounds: z
    .record(folderName, z.strictObject({ name: z.string().min(1).describe('Heading of the round.') }))
    .describe('Folder under content/questions → how it is shown. Order here is order on the pages.'),
});

export type Guide = z.infer<typeof guideSchema>;

/** Checks a configuration when it is loaded, so that a slip is told by field, not by a broken page. */
export function defineGuide(guide: Guide): Guide {
  const parsed = guideSchema.safeParse(guide);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `guide.config.ts  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(problems.join('\n'));
}
