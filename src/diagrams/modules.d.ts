/** The part of an untyped package that we use. */
declare module 'jsdom' {
  export type DomWindow = Window & typeof globalThis;
  export class JSDOM {
    constructor(html: string, options?: { pretendToBeVisual?: boolean; contentType?: string });
    readonly window: DomWindow;
  }
}
