/** Gives guide.config.ts its types, and with them completion and descriptions in an editor. It is checked by `npm run check`. */
import type { GuideInput } from './schema.ts';

export const defineGuide = (guide: GuideInput): GuideInput => guide;
