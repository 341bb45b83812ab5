/**
 * Draws diagrams while an entry is compiled: a ```mermaid fence or `<Diagram src="x.mmd" />` becomes a figure that holds
 * the drawing, its title and its description. The page gets SVG and text, and its style sheet only where a figure is.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Code, Root } from 'mdast';
import type { MdxjsEsm, MdxJsxFlowElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Plugin } from 'vite';
import { figure } from '../diagrams/figure.ts';
import { renderDiagram } from '../diagrams/render.ts';

const drawn = (html: string): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name: 'Fragment',
  attributes: [{ type: 'mdxJsxAttribute', name: 'set:html', value: html }],
  children: [],
});

const styleSheet = '/src/styles/diagram.css';

/** `import '/src/styles/diagram.css'`, as MDX would have parsed it. */
const importStyles = (): MdxjsEsm => ({
  type: 'mdxjsEsm',
  value: `import '${styleSheet}'`,
  data: {
    estree: {
      type: 'Program',
      sourceType: 'module',
      body: [
        {
          type: 'ImportDeclaration',
          specifiers: [],
          attributes: [],
          source: { type: 'Literal', value: styleSheet, raw: `'${styleSheet}'` },
        },
      ],
    },
  },
});

interface Place {
  readonly node: Code | MdxJsxFlowElement;
  readonly put: (replacement: MdxJsxFlowElement) => void;
}

const sourceFile = (node: Place['node']): string | undefined => {
  if (node.type === 'code') return undefined;
  const src = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'src')?.value;
  return typeof src === 'string' ? src : '';
};

/** Where a diagram's text stands, and the text. */
async function sourceOf(node: Place['node'], file: VFile): Promise<{ source: string; where: { file: string; line: number } }> {
  const here = relative(process.cwd(), file.path).replaceAll('\\', '/');
  const at = node.position?.start ?? { line: 1, column: 1 };
  if (node.type === 'code') return { source: node.value, where: { file: here, line: at.line + 1 } };
  const src = sourceFile(node) ?? '';
  try {
    const source = await readFile(join(dirname(file.path), src), 'utf8');
    return { source, where: { file: join(dirname(here), src).replaceAll('\\', '/'), line: 1 } };
  } catch {
    throw new Error(`${here}:${at.line}:${at.column}  no file "${src}" beside this entry  →  write it, or name one that lies there`);
  }
}

/** Remark plugin: puts figures in the place of diagrams. Throws a DiagramError that names file, line and column. */
export function remarkDiagrams() {
  return async (root: Root, file: VFile): Promise<void> => {
    const places: Place[] = [];
    visit(root, (node, index, parent) => {
      const isDiagram = (node.type === 'code' && node.lang === 'mermaid') || (node.type === 'mdxJsxFlowElement' && node.name === 'Diagram');
      if (!isDiagram || !parent || index === undefined) return;
      places.push({ node, put: (replacement) => void (parent.children[index] = replacement) });
    });
    const seen = new Map<string, number>();
    for (const { node, put } of places) {
      const { source, where } = await sourceOf(node, file);
      const diagram = await renderDiagram(source, where);
      const nth = (seen.get(diagram.id) ?? 0) + 1;
      seen.set(diagram.id, nth);
      put(drawn(figure(diagram, nth)));
    }
    if (places.length > 0) root.children.unshift(importStyles());
  };
}

/** Vite plugin, for authors at work: entries are drawn anew when a diagram file beside them changes. */
export const diagramFiles = (): Plugin => ({
  name: 'diagram-files',
  apply: 'serve',
  configureServer(server) {
    const redraw = (file: string): void => {
      if (!file.endsWith('.mmd')) return;
      for (const { moduleGraph, hot } of Object.values(server.environments)) {
        for (const module of moduleGraph.idToModuleMap.values())
          if (module.file?.endsWith('.mdx') && dirname(module.file) === dirname(file)) moduleGraph.invalidateModule(module);
        hot.send({ type: 'full-reload' });
      }
    };
    server.watcher.on('change', redraw).on('add', redraw);
  },
});
