/** The card that sites show when somebody shares a page: an HTML page of 1200 × 630, to be photographed. */
import { LIGHT } from './mark.ts';

export const CARD = { width: 1200, height: 630 } as const;

interface Card {
  readonly title: string;
  readonly tagline: string;
  readonly mark: string;
  /** data: URLs of the two fonts. */
  readonly serif: string;
  readonly sans: string;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function cardHtml({ title, tagline, mark, serif, sans }: Card): string {
  return `<!doctype html><meta charset="utf-8"><style>
@font-face{font-family:'Card Serif';src:url(${serif});font-weight:400 600}
@font-face{font-family:'Card Sans';src:url(${sans});font-weight:400 600}
*{margin:0;box-sizing:border-box}
body{width:${CARD.width}px;height:${CARD.height}px;overflow:hidden;position:relative;padding:76px 84px;background:#fdfcf9;color:#211e19;font-family:'Card Serif'}
i{font-style:normal;color:${LIGHT.clear}}b{font-weight:600;color:${LIGHT.cost}}
.name{font:600 36px/1 'Card Serif'}
h1{font:600 122px/1.06 'Card Serif';letter-spacing:-.028em;margin:66px 0 52px}
.line{font:400 38px/1.3 'Card Sans';color:#5d574c}
.mark{position:absolute;z-index:-1;right:-64px;top:66px;width:500px}
.mark svg{display:block;width:100%}
.foot{position:absolute;left:0;bottom:0;display:flex;width:100%;height:12px}.foot i{flex:1;background:${LIGHT.clear}}.foot b{flex:1;background:${LIGHT.cost}}
</style><div class="mark">${mark}</div>
<p class="name">${escape(title)}</p>
<h1>Make it <i>clear</i>.<br>Make it <b>costed</b>.</h1>
<p class="line">${escape(tagline)}</p><div class="foot"><i></i><b></b></div>`;
}
