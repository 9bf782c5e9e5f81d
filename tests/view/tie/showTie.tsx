import { renderToStaticMarkup } from 'react-dom/server';
import type { Cup } from '../../../src/cup/model/cup.ts';
import { indexCup } from '../../../src/cup/questions/indexCup.ts';
import { tiesOf } from '../../../src/cup/questions/ties.ts';
import { CupContext } from '../../../src/view/data/useCupIndex.ts';
import { TiePanel } from '../../../src/view/tie/TiePanel.tsx';
import { InEnglish } from '../render.tsx';

/** The panel of one tie, as it is before anything is measured. */
export function showTie(cup: Cup, id: string): HTMLElement {
  const index = indexCup(cup);
  const placed = index.ties.get(id);
  if (!placed) throw new Error(`no tie ${id}`);
  const panel = document.createElement('div');
  panel.innerHTML = renderToStaticMarkup(
    <InEnglish>
      <CupContext value={index}>
        <TiePanel placed={placed} />
      </CupContext>
    </InEnglish>,
  );
  return panel;
}

/** The panels of all ties of a cup, round by round. */
export const showTies = (cup: Cup): { readonly id: string; readonly panel: HTMLElement }[] =>
  tiesOf(cup).map(({ id }) => ({ id, panel: showTie(cup, id) }));
