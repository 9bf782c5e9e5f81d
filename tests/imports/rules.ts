/**
 * What a room may import besides itself, and what it may not even mention. A name ending in `*` stands for all
 * that begin so; everything not listed is refused.
 */
export type Room = {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  /** Whether its code must give the same numbers anywhere: no page and no machine around it. */
  readonly pure: boolean;
  /**
   * Its folders, from the top floor down: a file imports from its own folder and from lower floors, never from a
   * neighbour on its floor or from above. A room without floors has none of these rules.
   */
  readonly floors?: readonly (readonly string[])[];
};

const react = ['react', 'react-dom', 'react-dom/client', '@tanstack/react-query'];

/** The table of the house: a room is a folder of `src`, or a file that stands in `src` itself. */
export const rooms: Readonly<Record<string, Room>> = {
  issue: { rooms: [], packages: [], pure: true },
  parser: { rooms: ['issue'], packages: [], pure: true },
  cup: {
    rooms: ['issue'],
    packages: ['valibot'],
    pure: true,
    floors: [['gate', 'export', 'search'], ['evidence'], ['questions'], ['names', 'model']],
  },
  reasoning: { rooms: ['parser', 'cup', 'issue'], packages: ['valibot'], pure: true },
  layout: { rooms: ['cup'], packages: ['d3'], pure: true },
  picture: { rooms: ['cup', 'layout'], packages: ['d3'], pure: true },
  view: {
    rooms: ['cup', 'layout', 'picture', 'issue'],
    packages: [...react, 'wouter', 'wouter/*', 'd3', 'virtual:cups'],
    pure: false,
    floors: [
      ['app'],
      ['people', 'cups'],
      ['tie'],
      ['share', 'charts', 'replay', 'open'],
      ['search', 'bracket', 'table', 'record', 'checks'],
      ['ui'],
      ['address', 'words', 'data'],
    ],
  },
  pages: {
    rooms: ['cup', 'layout', 'picture', 'view', 'issue'],
    packages: [...react, 'react-dom/static', '@resvg/resvg-js', 'subset-font', 'node:*', 'vite'],
    pure: false,
  },
  build: {
    rooms: ['parser', 'reasoning', 'cup', 'issue'],
    packages: ['node:*', '@valibot/to-json-schema'],
    pure: false,
  },
  open: { rooms: ['parser', 'reasoning', 'cup', 'issue'], packages: [], pure: false },
  main: {
    rooms: ['view'],
    packages: [],
    pure: false,
  },
};

/** What a pure room does not mention: the page's globals and the machine's. */
export const impureGlobals: readonly string[] = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'fetch',
  'localStorage',
  'sessionStorage',
  'globalThis',
  'self',
  'process',
  'Buffer',
];

/** Whether one of the names or `name*` patterns covers a name. */
export const covers = (patterns: readonly string[], name: string): boolean =>
  patterns.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
