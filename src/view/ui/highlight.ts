import { createContext, useContext, useMemo } from 'react';
import type { CupIndex } from '../../cup/questions/indexCup.ts';
import type { Picked } from '../../cup/questions/picked.ts';
import { championOf, roadOf } from '../../cup/questions/ties.ts';
import { stopRoad } from './roadDrawing.ts';

/** What the page highlights in gold: what a reader has picked, else the champion's road. */
export type Highlight = {
  /** The team whose road it is; none where a round, a scorer or single ties are picked. */
  readonly team: string | undefined;
  /** The ids of its ties. */
  readonly ties: ReadonlySet<string>;
  /** Whether a reader has picked it; all else then steps back. */
  readonly isPicked: boolean;
};

const none: ReadonlySet<string> = new Set();

/** What is highlighted, for everything below; rendered as `data-highlight`. */
export const HighlightContext = createContext<Highlight>({
  team: undefined,
  ties: none,
  isPicked: false,
});

/** What to highlight in a cup: what is picked, else the champion's road. */
export function useHighlight({ cup }: CupIndex, picked: Picked | undefined): Highlight {
  return useMemo(() => {
    if (picked) return { team: teamOf(picked), ties: picked.ties, isPicked: true };
    const champion = championOf(cup);
    if (!champion) return { team: undefined, ties: none, isPicked: false };
    const { team } = champion;
    return { team, ties: new Set(roadOf(cup, team).map(({ id }) => id)), isPicked: false };
  }, [cup, picked]);
}

function teamOf(picked: Picked): string | undefined {
  if (picked.kind === 'pick') return picked.notable.team;
  return picked.kind === 'team' ? picked.id : undefined;
}

/** The ids of the ties that a reader has picked; empty where nothing is picked. */
export function usePickedTies(): ReadonlySet<string> {
  const { ties, isPicked } = useContext(HighlightContext);
  return isPicked ? ties : none;
}

/**
 * What an element is about: a team, or else some ties. A card and its rows are about a team, and about one tie in the
 * charts.
 */
export type Subject = { readonly team: string | undefined; readonly ties: readonly string[] };

/** A card of the bracket, and no other link to a tie. */
const CARD = 'a[data-tie][data-teams]';

const MARK = '[data-tie-mark]';

/** The subject of the current preview. There is one pointer and one focus, so there is one preview in the page. */
let current: Subject | undefined;

/**
 * Previews what the pointer is on or the focus is about, in the bracket and in the charts: sets `data-preview` on the
 * elements that belong to it and `data-previewing` on the root, and re-renders nothing. The focus counts where it is
 * visible, so that a click previews nothing by itself. Returns a function that stops it.
 */
export function startPreview(): () => void {
  const root = document.documentElement;
  const listeners = [
    ['pointerover', previewPointed],
    ['focusin', previewFocused],
    ['focusout', clearPreview],
  ] as const;
  // Captured, because React stops events from parts of the page that have not hydrated yet.
  for (const [name, listener] of listeners) document.addEventListener(name, listener, true);
  root.addEventListener('pointerleave', previewFocused);
  return () => {
    for (const [name, listener] of listeners) document.removeEventListener(name, listener, true);
    root.removeEventListener('pointerleave', previewFocused);
    clearPreview();
  };
}

/** Ends the preview, until the pointer or the focus moves on. */
export const clearPreview = (): void => preview(undefined);

/** Previews the same again, for elements that have been rendered since. */
export const refreshPreview = (): void => {
  if (current) preview(current);
};

/** The subject of an element; none for most of the page. */
export function subjectAt(target: EventTarget | null): Subject | undefined {
  if (!(target instanceof Element)) return undefined;
  const element = target.closest(`${MARK}, [data-ties], [data-team], ${CARD}`);
  if (!element) return undefined;
  const { team, ties } = readData(element);
  const card = element.closest(CARD);
  if (!card) return { team, ties };
  const { winner, tie = '' } = readData(card);
  return { team: team ?? winner, ties: [tie] };
}

function readData(element: Element) {
  const read = (name: string) => element.getAttribute(`data-${name}`) ?? undefined;
  const ties = (read('tie-mark') ?? read('ties') ?? '').split(' ').filter(Boolean);
  return { team: read('team'), winner: read('winner'), tie: read('tie'), ties };
}

const focusedSubject = (): Subject | undefined =>
  document.activeElement?.matches(':focus-visible') ? subjectAt(document.activeElement) : undefined;

const previewFocused = (): void => preview(focusedSubject());

const previewPointed = ({ target }: Event): void => preview(subjectAt(target) ?? focusedSubject());

function preview(subject: Subject | undefined): void {
  current = subject;
  if (subject) stopRoad();
  document.documentElement.toggleAttribute('data-previewing', subject !== undefined);
  for (const element of document.querySelectorAll('[data-preview]'))
    element.removeAttribute('data-preview');
  if (subject) for (const element of elementsOf(subject)) element.setAttribute('data-preview', '');
}

/** The elements that belong to a subject: marks of its ties, and all that is its team's, else the cards of its ties. */
function elementsOf({ team, ties }: Subject): Element[] {
  const wanted = new Set(ties);
  const isOf = (name: string) => (element: Element) => wanted.has(element.getAttribute(name) ?? '');
  const marks = [...document.querySelectorAll(MARK)].filter(isOf('data-tie-mark'));
  // Ids are slugs, which need no escape in a selector.
  const others =
    team === undefined
      ? [...document.querySelectorAll(CARD)].filter(isOf('data-tie'))
      : document.querySelectorAll(`[data-team="${team}"], [data-teams~="${team}"]`);
  return [...marks, ...others];
}
