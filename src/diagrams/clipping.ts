/**
 * Finds text of diagrams that a reader cannot read whole: outside the drawing, outside its own shape, or over other text.
 * Runs in the page, as in Playwright's `page.evaluate(findClippedText)`: it may use nothing from outside itself.
 */
export function findClippedText(): string[] {
  type Rect = { left: number; top: number; right: number; bottom: number };
  /** Measures of text and of what was drawn round it differ by less than this, in px of the drawing. */
  const SLACK = 1.5;
  const problems: string[] = [];

  for (const svg of document.querySelectorAll<SVGSVGElement>('.diagram svg')) {
    const frame = svg.getBoundingClientRect();
    const name = svg.getAttribute('aria-label') ?? 'a diagram';
    const scale = frame.width / (svg.viewBox.baseVal.width || 1);
    const slack = SLACK * scale;
    const within = (inner: Rect, outer: Rect) =>
      inner.left >= outer.left - slack &&
      inner.right <= outer.right + slack &&
      inner.top >= outer.top - slack &&
      inner.bottom <= outer.bottom + slack;
    /** Lines of text: a `<text>` or, where it has several, each of its rows. The letters alone, without the room above and below. */
    const lines = [...svg.querySelectorAll<SVGTextContentElement>('text')].flatMap((text) => {
      const rows = [...text.querySelectorAll<SVGTSpanElement>(':scope > tspan[x]')];
      return (rows.length > 0 ? rows : [text]).map((row) => {
        const { left, right, top, bottom } = row.getBoundingClientRect();
        const trim = (bottom - top) * 0.15;
        return { row, text, says: (row.textContent ?? '').trim(), box: { left, right, top: top + trim, bottom: bottom - trim } };
      });
    });

    for (const { text, says, box } of lines) {
      if (!within(box, frame)) problems.push(`${name}: "${says}" runs out of the drawing`);
      const shape = text
        .closest('.node')
        ?.querySelector<SVGGeometryElement>(':scope > :is(rect, polygon, circle, ellipse, path), :scope > .outer > *');
      if (!shape) continue;
      // All four corners of the text lie in its shape: a box is not enough for a diamond.
      const toShape = shape.getScreenCTM()?.inverse();
      const corners = [
        [box.left, box.top],
        [box.right, box.top],
        [box.left, box.bottom],
        [box.right, box.bottom],
      ] as const;
      const out = corners.some(([x, y]) => {
        const inset = {
          x: x + Math.sign((box.left + box.right) / 2 - x) * slack,
          y: y + Math.sign((box.top + box.bottom) / 2 - y) * slack,
        };
        return toShape && !shape.isPointInFill(new DOMPoint(inset.x, inset.y).matrixTransform(toShape));
      });
      if (out) problems.push(`${name}: "${says}" runs out of its shape`);
    }
    lines.forEach((one, index) => {
      for (const other of lines.slice(index + 1)) {
        const overlaps =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > slack &&
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > slack;
        if (overlaps) problems.push(`${name}: "${one.says}" and "${other.says}" overlap`);
      }
    });
  }
  return problems;
}
