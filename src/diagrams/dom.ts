/** A document in which Mermaid finds what it asks a browser for. Sets globals: only for a thread of its own. */
import { JSDOM } from 'jsdom';
import PathCommander from 'svg-path-commander';
import { loadFaces } from './fonts.ts';
import { boxOf, rectOf } from './geometry.ts';
import { styleReader } from './styles.ts';
import { textMeasurer } from './text.ts';

const put = (target: object, name: string, value: unknown): void =>
  void Object.defineProperty(target, name, { value, configurable: true, writable: true });

export async function installDom() {
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
  for (const name of ['window', 'document', 'CSSStyleSheet'] as const) put(globalThis, name, name === 'window' ? window : window[name]);
  // The layout engine looks for these on the window.
  for (const name of ['Map', 'Set', 'Date', 'Error', 'Object', 'Array'] as const)
    if (!(name in window)) put(window, name, globalThis[name]);

  const styleOf = styleReader(window.CSSStyleSheet);
  const textOf = textMeasurer(await loadFaces(), styleOf);
  const path = (element: Element) => element.getAttribute('d') ?? '';
  Object.assign(window.Element.prototype, {
    getBBox(this: Element) {
      return rectOf(boxOf(this, textOf));
    },
    getBoundingClientRect(this: Element) {
      const rect = rectOf(boxOf(this, textOf));
      return { ...rect, left: rect.x, top: rect.y, right: rect.x + rect.width, bottom: rect.y + rect.height };
    },
    getComputedTextLength(this: Element) {
      return textOf(this).length;
    },
    getTotalLength(this: Element) {
      return PathCommander.getTotalLength(path(this));
    },
    getPointAtLength(this: Element, length: number) {
      return PathCommander.getPointAtLength(path(this), length);
    },
  });
  return { window, styleOf };
}
