/** Whoever draws a bracket in the bench. `alias` says which of several installed versions it gets of a package. */
export type Contender = {
  readonly name: string;
  readonly kind: 'peer' | 'baseline';
  readonly alias?: Readonly<Record<string, string>>;
};

const withReact = (react: number, styled: number) => ({
  react: `react-${react}`,
  'react-dom': `react-dom-${react}`,
  'styled-components': `styled-components-${styled}`,
});

/** All that have a page of their own in `contenders`; ours is the site itself. The first is what all are compared with. */
export const contenders: readonly Contender[] = [
  { name: 'svg-string', kind: 'baseline' },
  { name: 'canvas', kind: 'baseline' },
  { name: 'bracketry', kind: 'peer' },
  { name: 'brackets-viewer', kind: 'peer' },
  { name: 'g-loot', kind: 'peer', alias: withReact(18, 4) },
  { name: 'react-brackets', kind: 'peer', alias: withReact(17, 5) },
  { name: 'jquery-bracket', kind: 'peer' },
];
