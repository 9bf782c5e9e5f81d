interface ImportMetaEnv {
  /** The id of the cup that `/` shows; stands in `.env`. */
  readonly VITE_DEFAULT_CUP: string;
}
