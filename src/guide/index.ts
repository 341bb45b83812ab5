/** The guide's configuration, for scripts, for Astro's own configuration and for pages. `npm run check` tells what is wrong with it. */
import own from '../../guide.config.ts';
import { TOP } from '../content-files/position.ts';
import { AS_SHIPPED } from './as-shipped.ts';
import { resolveConfig, type Guide } from './config.ts';
import { BOOK } from './shipped.ts';

export type { Guide } from './config.ts';
/** As written, not yet checked. */
export const input: unknown = AS_SHIPPED ? BOOK : own;
export const guide: Guide = resolveConfig(input, () => TOP).guide;
