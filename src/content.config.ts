/**
 * Hands the content files to Astro, which only renders their bodies: records, edges and errors come from
 * src/content-files and src/graph, because Astro reports schema errors without a line and broken references not at all.
 */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { placeOf, TEAM } from './content-files/place.ts';
import { KINDS, KIND_NAMES } from './schemas/index.ts';

export const collections = Object.fromEntries(
  KIND_NAMES.map((kind) => {
    const { collection, schema } = KINDS[kind];
    const loader = glob({
      base: './content',
      pattern: [`${collection}/**/*.mdx`, `${TEAM}/${collection}/**/*.mdx`],
      generateId: ({ entry }) => placeOf(`content/${entry}`)?.id ?? entry,
    });
    return [collection, defineCollection({ loader, schema })];
  }),
);
