/** The figure that stands on the page: the drawing, and below it what it is called and what it shows. */
import { again, type Diagram } from './render.ts';

/** From this width, in px, the column of text makes a drawing's text small: where there is a margin, the figure runs into it. */
const ROOMY = 750;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The figure as HTML. What may have to scroll can be reached and scrolled by keyboard, and says what it is.
 * @param nth how often this drawing has stood on the page, this time included.
 */
export function figure({ svg, id, title, description, width, wide }: Diagram, nth: number): string {
  const scroll = wide ? ` tabindex="0" role="group" aria-label="${escape(`${title}, a diagram that may scroll sideways`)}"` : '';
  return (
    `<figure class="diagram${width > ROOMY ? ' diagram-wide' : ''}"><div class="diagram-scroll"${scroll}>${again(svg, id, nth)}</div>` +
    `<figcaption><b>${escape(/[?!]$/.test(title) ? title : `${title}.`)}</b> ${escape(description)}</figcaption></figure>`
  );
}
