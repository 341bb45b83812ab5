/** Pages against the HTML standard, by html-validate and the rules of the project. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import htmlRules from '../../.htmlvalidate.mjs';
import type { Finding } from './finding.ts';
import type { Site } from './read.ts';

export async function checkHtml({ pages }: Site): Promise<Finding[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
  const reports = await Promise.all(pages.map(async ({ path, html }) => ({ path, ...(await validator.validateString(html, path)) })));
  return reports.flatMap(({ path, results }) =>
    results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => ({
        page: path,
        what: `${ruleId}: ${message} (${selector})`,
        fix: `see https://html-validate.org/rules/${ruleId}.html`,
      })),
    ),
  );
}
