/** The guide's configuration, for scripts, for Astro's own configuration and for pages. `npm run check` tells what is wrong with it. */
import input from '../../guide.config.ts';
import { TOP } from '../content-files/position.ts';
import { resolveConfig, type Guide } from './config.ts';

export type { Guide } from './config.ts';
export const guide: Guide = resolveConfig(input, () => TOP).guide;
