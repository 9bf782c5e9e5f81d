interface ImportMetaEnv {
  /** The id of the cup that `/` shows; stands in `.env`. */
  readonly VITE_DEFAULT_CUP: string;
}

/** Made by the Vite plugin `src/pages/listCups.ts`. */
declare module 'virtual:cups' {
  /* oxlint-disable typescript/consistent-type-imports -- such a module cannot import from a relative path */
  type CupSummary = import('../cup/questions/summarise.ts').CupSummary;
  type Sketch = import('../layout/bracket/sketchBracket.ts').Sketch;
  /* oxlint-enable typescript/consistent-type-imports */
  export const cups: readonly (CupSummary & { readonly sketch: Sketch })[];
}
