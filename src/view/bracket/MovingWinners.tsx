import { useEffect, useRef } from 'react';
import type { Connector } from '../../layout/bracket/bracketLayout.ts';
import { pointOnConnector } from '../../layout/replay/pointOnConnector.ts';
import { isMoving } from '../ui/replayMotion.ts';

/** How long a winner is on its way, in milliseconds. */
const DURATION = 700;

/** After a step of the replay: a dot for each winner of the day, which runs along the connector to its next tie. */
export function MovingWinners({ connectors }: { readonly connectors: readonly Connector[] }) {
  const group = useRef<SVGGElement>(null);
  useEffect(() => {
    const dots = Array.from(group.current?.children ?? []);
    if (!isMoving() || dots.length === 0) return undefined;
    const start = performance.now();
    let frame = requestAnimationFrame(function move(now) {
      const share = (now - start) / DURATION;
      const isOnWay = share < 1 && isMoving();
      dots.forEach((dot, index) => {
        const connector = connectors[index];
        const { x, y } = connector ? pointOnConnector(connector, share) : { x: 0, y: 0 };
        dot.setAttribute('transform', `translate(${x} ${y})`);
        dot.setAttribute('visibility', isOnWay ? 'visible' : 'hidden');
      });
      if (isOnWay) frame = requestAnimationFrame(move);
    });
    return () => cancelAnimationFrame(frame);
  }, [connectors]);
  return (
    <g ref={group} className="fill-blue stroke-none">
      {connectors.map(({ from, to, side }) => (
        <circle key={`${from} ${to} ${side}`} r="5" visibility="hidden" />
      ))}
    </g>
  );
}
