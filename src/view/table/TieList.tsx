import type { Placed } from '../../cup/ties.ts';
import { TieLink } from '../links/TieLink.tsx';
import type { TieGroup } from './groupTies.ts';
import { Decided } from './Decided.tsx';
import { ScorersCell } from './ScorersCell.tsx';

/** The table where it has no room: each row a block with the same facts, those of one round below its name. */
export const TieList = ({ groups }: { readonly groups: readonly TieGroup[] }) =>
  groups.map(({ round, ties }, index) => (
    <section key={round?.id ?? index} className="mt-5">
      {round && <h3 className="mb-2 text-lg font-winner">{round.name}</h3>}
      <ul className="grid gap-4 md:grid-cols-2">
        {ties.map((placed) => (
          <TieBlock key={placed.tie.id} placed={placed} />
        ))}
      </ul>
    </section>
  ));

/** A tie as a block: what a row says, one below the other. */
export const TieBlock = ({ placed }: { readonly placed: Placed }) => (
  <li className="leading-snug">
    <TieLink placed={placed} />
    <div className="mt-1.5 grid gap-1 px-3 text-[0.9375rem]">
      <p className="wrap-anywhere">
        <Decided placed={placed} />
      </p>
      <div>
        <ScorersCell tie={placed.tie} />
      </div>
    </div>
  </li>
);
