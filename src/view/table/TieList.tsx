import type { Placed } from '../../cup/questions/ties.ts';
import { TieLink } from '../ui/TieLink.tsx';
import type { TieGroup } from './groupTies.ts';
import { Outcome } from '../ui/Outcome.tsx';
import { ScorersCell } from './ScorersCell.tsx';
import { howDecided } from '../../cup/questions/facts.ts';

/** The table on narrow screens: each row a block with the same facts, grouped by round. */
export const TieList = ({ groups }: { readonly groups: readonly TieGroup[] }) =>
  groups.map(({ round, ties }, index) => (
    <section key={round?.id ?? index} className="mt-5">
      {round && <h3 className="mb-2 text-lg font-winner">{round.name}</h3>}
      <ul className="grid grid-cols-1 gap-4 md:grid-cols-2">
        {ties.map((placed) => (
          <TieBlock key={placed.tie.id} placed={placed} />
        ))}
      </ul>
    </section>
  ));

/** A tie as a block, with the facts of a row one below the other. */
export const TieBlock = ({ placed }: { readonly placed: Placed }) => (
  <li className="leading-snug">
    <TieLink placed={placed} />
    <div className="mt-1.5 grid gap-1 px-3 text-[0.9375rem]">
      {howDecided(placed.tie) !== 'score' && (
        <p className="wrap-anywhere">
          <Outcome placed={placed} />
        </p>
      )}
      <div>
        <ScorersCell tie={placed.tie} />
      </div>
    </div>
  </li>
);
