/** Mermaid, set once for every diagram. Loaded only after the DOM stands, because it looks for it at once. */
import type { Mermaid, MermaidConfig } from 'mermaid';
import { FONT_SIZE } from './sizes.ts';

// Mermaid 12 lets a diagram's own defaults win over the top level: layout, look and theme are pinned for each.
const look = { theme: 'base', look: 'classic', layout: 'elk' } as const;

/** What of Mermaid's own configuration is used here: the kinds that are drawn, and what is no kind. */
const KEPT = new Set(['flowchart', 'sequence', 'state', 'class', 'quadrantChart', 'elk', 'secure', 'themeVariables']);

const CONFIG: MermaidConfig = {
  startOnLoad: false,
  suppressErrorRendering: true,
  securityLevel: 'strict',
  htmlLabels: false,
  deterministicIds: true,
  logLevel: 5,
  ...look,
  fontFamily: 'Source Sans 3, sans-serif',
  fontSize: FONT_SIZE,
  // Weights that the layout must know of; colours are styles/diagram.css's.
  themeCSS: '.cluster-label text { font-weight: 600 }',
  themeVariables: { fontSize: `${FONT_SIZE}px` },
  flowchart: {
    ...look,
    wrappingWidth: 260,
    minNodeWidth: 0,
    nodeSpacing: 32,
    rankSpacing: 36,
    padding: 12,
    subGraphTitleMargin: { top: 4, bottom: 4 },
  },
  state: { ...look, wrappingWidth: 260, minNodeWidth: 0 },
  sequence: {
    ...look,
    actorFontSize: FONT_SIZE,
    actorFontWeight: 600,
    messageFontSize: FONT_SIZE,
    noteFontSize: FONT_SIZE - 1,
    height: 40,
    width: 120,
    actorMargin: 28,
    messageMargin: 30,
    diagramMarginX: 8,
    diagramMarginY: 8,
    boxMargin: 8,
    mirrorActors: false,
  },
  quadrantChart: {
    ...look,
    titleFontSize: 16,
    quadrantLabelFontSize: 14,
    pointLabelFontSize: 14,
    xAxisLabelFontSize: 14,
    yAxisLabelFontSize: 14,
    chartWidth: 560,
    chartHeight: 480,
  },
} as MermaidConfig;

/** Mermaid copies its whole configuration for every label it sets, that of all its kinds of diagram included: a fifth of the time. */
function forgetOtherKinds(all: MermaidConfig): void {
  for (const [name, ofKind] of Object.entries(all))
    if (typeof ofKind === 'object' && !KEPT.has(name))
      for (const key of Object.keys(ofKind)) delete (ofKind as Record<string, unknown>)[key];
}

export async function loadMermaid(): Promise<Mermaid> {
  const { default: mermaid } = await import('mermaid');
  forgetOtherKinds(mermaid.mermaidAPI.defaultConfig);
  mermaid.initialize(CONFIG);
  return mermaid;
}
