/** What astro.config.mjs hands to the pages at build time. */
interface ImportMetaEnv {
  /** Address of the repository in a browser; empty where none is known. */
  readonly REPOSITORY: string;
}

/** A module as the text of one script: src/lib/inline-script.ts. */
declare module '*?inline-script' {
  const code: string;
  export default code;
}
