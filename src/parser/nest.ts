import type { RoundNode, Word } from './syntax.ts';

/** A heading and what stands under it: `level` grows inwards; without a round it holds none, or only a group. */
export type Section = {
  readonly name: Word;
  readonly level: number;
  readonly round?: RoundNode | undefined;
  readonly isGroup?: boolean;
};

/** The rounds of sections, each with the heading that it stands under, where that is empty. */
export const nest = (sections: readonly Section[]): RoundNode[] => {
  const open: Section[] = [];
  return sections.flatMap((section) => {
    while ((open.at(-1)?.level ?? 0) >= section.level) open.pop();
    const parent = open.at(-1);
    open.push(section);
    const isUnder = parent !== undefined && !parent.round && !parent.isGroup;
    return section.round ? { ...section.round, ...(isUnder && { above: parent.name }) } : [];
  });
};
