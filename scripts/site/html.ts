/** Reads built HTML with the parser of the standard, into the few things the tests ask about. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type TreeElement = DefaultTreeAdapterTypes.Element;

export interface Element {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  /** All text within it, as written. */
  readonly text: string;
  /** Place in the source, to cut out what stands there. */
  readonly start: number;
  readonly end: number;
  readonly parent: Element | undefined;
  /** Element before it under the same parent. */
  readonly before: Element | undefined;
}

/** Every element of a document in order; the content of `<template>` is left out, since it is not yet part of the page. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Node, parent: Element | undefined) => {
    let before: Element | undefined;
    for (const child of 'childNodes' in node ? node.childNodes : []) {
      if (!('attrs' in child)) continue;
      const place = child.sourceCodeLocation;
      const element: Element = {
        tag: child.tagName,
        attrs: Object.fromEntries(child.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value])),
        text: textOf(child),
        start: place?.startOffset ?? 0,
        end: place?.endOffset ?? 0,
        parent,
        before,
      };
      found.push(element);
      walk(child, element);
      before = element;
    }
  };
  walk(parse(html, { sourceCodeLocationInfo: true }), undefined);
  return found;
}

function textOf(node: TreeElement): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : 'attrs' in child ? textOf(child) : '')).join('');
}

/** Whether an element stands within another, at any depth. */
export function isWithin(element: Element, test: (ancestor: Element) => boolean): boolean {
  for (let up = element.parent; up; up = up.parent) if (test(up)) return true;
  return false;
}

/** How to point at an element in a message: `<a href="/x/">`, with the attribute that identifies it. */
export function show({ tag, attrs }: Element): string {
  const name = ['id', 'href', 'src', 'name', 'property', 'class'].find((key) => attrs[key]);
  return name ? `<${tag} ${name}="${attrs[name]}">` : `<${tag}>`;
}
