import data from './faces.json';

/**
 * A character's advance width, followed by its outline as a path with relative coordinates, both in thousandths of the
 * font's size: `271m64-711l142 0z`.
 */
type Traced = string;

/** The characters of one weight of a typeface. */
export type Glyphs = Readonly<Record<string, Traced | undefined>>;

/** The weights that pictures are set in. */
export type Weight = 'plain' | 'bold';

const faces: readonly Readonly<Record<Weight, Glyphs>>[] = data;

/** The height of capitals and digits, as a share of the font's size. */
export const CAPITAL = 0.68;

/** A character's advance width in thousandths of the font's size, and its outline; empty for a space. */
export type Glyph = { readonly advance: number; readonly outline: string };

/**
 * The glyphs of a text: of the first typeface that has all of its characters, else each of the first that has it.
 * Nothing where none has one of them.
 */
export function glyphsOf(text: string, weight: Weight): readonly Glyph[] | undefined {
  const characters = Array.from(text);
  const whole = faces.find((face) => characters.every((character) => face[weight][character]));
  const chosen = whole ? [whole] : faces;
  const traced = characters.map(
    (character) => chosen.find((face) => face[weight][character])?.[weight][character],
  );
  const known = traced.filter((glyph) => glyph !== undefined);
  return known.length === traced.length ? known.map(readGlyph) : undefined;
}

function readGlyph(traced: Traced): Glyph {
  const advance = Number.parseInt(traced, 10);
  return { advance, outline: traced.slice(String(advance).length) };
}
