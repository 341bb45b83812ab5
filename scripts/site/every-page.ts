/** Does something on every page of a built site, a few pages at a time. */
import type { Finding } from './finding.ts';
import type { Visit, VisitOptions, Visitor } from './visit.ts';

/** Pages open at once: one more than the cores of a small machine, because pages also wait. */
const LANES = 3;

/** Opens each page and does `work` on it; gives what the browser complained of. Pages that only lead on are gone before they can be looked at. */
export async function onEveryPage(
  visit: Visit,
  options: VisitOptions,
  work: (visitor: Visitor, path: string) => Promise<void>,
): Promise<Finding[]> {
  const queue = visit.site.pages.filter((page) => page.leadsTo === undefined).map(({ path }) => path);
  const lane = async (): Promise<Finding[]> => {
    const visitor = await visit.open(options);
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      await visitor.goto(path);
      await work(visitor, path);
    }
    await visitor.close();
    return visitor.problems;
  };
  return (await Promise.all(Array.from({ length: LANES }, lane))).flat();
}
