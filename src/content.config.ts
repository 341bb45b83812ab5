/**
 * Hands the content files to Astro, which only renders their bodies: records, edges and errors come from
 * src/content-files and src/graph, because Astro reports schema errors without a line and broken references not at all.
 * The schemas it gets here check nothing; Astro writes them out for editors.
 */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { placeOf, TEAM } from './content-files/place.ts';
import { readContent } from './content-files/read.ts';
import { editorSchema } from './schemas/editor.ts';
import { KINDS, KIND_NAMES, type Kind } from './schemas/index.ts';

const { files } = await readContent(process.cwd());
const idsOf = (kind: Kind): string[] => files.flatMap((file) => (file.kind === kind ? [file.id] : []));

export const collections = Object.fromEntries(
  KIND_NAMES.map((kind) => {
    const { collection } = KINDS[kind];
    const loader = glob({
      base: './content',
      pattern: [`${collection}/**/*.mdx`, `${TEAM}/${collection}/**/*.mdx`],
      generateId: ({ entry }) => placeOf(`content/${entry}`)?.id ?? entry,
    });
    return [collection, defineCollection({ loader, schema: editorSchema(kind, idsOf) })];
  }),
);
