/** The formats of a match's picture: for link previews, for posts, and for stories on phones. */
export type TieFormat = 'landscape' | 'portrait' | 'story';

/** The room for a text: where it starts, has its middle or ends, and its largest size. */
export type TextRoom = {
  readonly x: number;
  readonly middle: number;
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  readonly anchor?: 'start' | 'middle' | 'end';
};

/** The room for a match's goals. */
export type GoalsRoom = {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
};

/** The size of a format in pixels, and where everything stands in it. */
export type TieRooms = {
  readonly width: number;
  readonly height: number;
  readonly head: TextRoom;
  readonly home: TextRoom;
  readonly score: TextRoom;
  readonly away: TextRoom;
  readonly outcome: TextRoom;
  readonly homeScorers: TextRoom;
  readonly awayScorers: TextRoom;
  readonly goals: GoalsRoom;
  readonly legend: TextRoom;
  readonly source: TextRoom;
};

const landscape: TieRooms = {
  width: 1200,
  height: 630,
  head: { x: 84, middle: 64, width: 1032, height: 50, largest: 30 },
  home: { x: 84, middle: 168, width: 345, height: 140, largest: 84 },
  score: { x: 600, middle: 164, width: 290, height: 150, largest: 150, anchor: 'middle' },
  away: { x: 1116, middle: 168, width: 345, height: 140, largest: 84, anchor: 'end' },
  outcome: { x: 600, middle: 268, width: 1032, height: 36, largest: 28, anchor: 'middle' },
  homeScorers: { x: 84, middle: 326, width: 490, height: 62, largest: 26 },
  awayScorers: { x: 1116, middle: 326, width: 490, height: 62, largest: 26, anchor: 'end' },
  goals: { left: 84, width: 1032, top: 368, height: 204 },
  legend: { x: 84, middle: 604, width: 480, height: 40, largest: 18 },
  source: { x: 1116, middle: 604, width: 520, height: 24, largest: 18, anchor: 'end' },
};

/** The rooms of an upright format, one below the other; `at` stretches them over its height. */
const upright = (height: number, at: (share: number) => number): TieRooms => {
  const middle = { x: 557, width: 880, anchor: 'middle' } as const;
  const left = { x: 117, width: 420 } as const;
  const right = { x: 997, width: 420, anchor: 'end' } as const;
  const top = at(0.69);
  return {
    width: 1080,
    height,
    head: { ...middle, middle: at(0.05), height: 50, largest: 42 },
    home: { ...middle, middle: at(0.165), height: 130, largest: 104 },
    score: { ...middle, middle: at(0.29), height: 200, largest: 220 },
    away: { ...middle, middle: at(0.415), height: 130, largest: 104 },
    outcome: { ...middle, middle: at(0.505), height: 100, largest: 44 },
    homeScorers: { ...left, middle: at(0.605), height: 180, largest: 38 },
    awayScorers: { ...right, middle: at(0.605), height: 180, largest: 38 },
    goals: { left: 97, width: 920, top, height: at(0.925) - top },
    legend: { ...middle, middle: at(0.955), height: 30, largest: 24 },
    source: { ...middle, middle: at(0.985), height: 30, largest: 24 },
  };
};

/** The rooms of a tie without goals: what else there is stands nearer to the middle. */
export function lower(rooms: TieRooms): TieRooms {
  const down = (room: TextRoom): TextRoom => ({ ...room, middle: room.middle + rooms.height / 8 });
  const { home, score, away, outcome } = rooms;
  return {
    ...rooms,
    home: down(home),
    score: down(score),
    away: down(away),
    outcome: down(outcome),
  };
}

export const tieFormats: Readonly<Record<TieFormat, TieRooms>> = {
  landscape,
  portrait: upright(1350, (share) => 24 + share * 1302),
  // Phones cover the top and the bottom of a story with their own controls.
  story: upright(1920, (share) => 140 + share * 1600),
};
