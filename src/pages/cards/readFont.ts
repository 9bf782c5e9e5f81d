/** What must be known of a typeface to set a line of it. */
export type Font = {
  /** The cut's weight, as SVG names it. */
  readonly weight: number;
  /** Whether the face has a glyph for a character. */
  readonly has: (character: string) => boolean;
  /** How far a text reaches at a size, without kerning. */
  readonly widthOf: (text: string, size: number) => number;
};

/** Reads the letters and widths of a TrueType file; throws where it has no table of letters of the usual form. */
export function readFont(file: Uint8Array, weight: number): Font {
  const tables = readTables(new DataView(file.buffer, file.byteOffset, file.byteLength));
  const glyphs = readLetters(tables('cmap'));
  const advanceOf = readAdvances(tables('hmtx'), tables('hhea').getUint16(34));
  const unitsPerEm = tables('head').getUint16(18);
  const glyphOf = (character: string): number => glyphs.get(character.codePointAt(0) ?? 0) ?? 0;
  return {
    weight,
    has: (character) => glyphOf(character) !== 0,
    widthOf: (text, size) =>
      Array.from(text).reduce((sum, character) => sum + advanceOf(glyphOf(character)), 0) *
      (size / unitsPerEm),
  };
}

function readTables(file: DataView): (name: string) => DataView {
  const count = file.getUint16(4);
  const places = new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + 16 * index;
      const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => file.getUint8(at + byte)));
      return [name, { offset: file.getUint32(at + 8), length: file.getUint32(at + 12) }] as const;
    }),
  );
  return (name) => {
    const place = places.get(name);
    if (!place) throw new Error(`the font has no table “${name}”`);
    return new DataView(file.buffer, file.byteOffset + place.offset, place.length);
  };
}

/** Widths of glyphs; those past the last one that is given are as wide as it. */
const readAdvances = (table: DataView, given: number) => (glyph: number) =>
  table.getUint16(4 * Math.min(glyph, given - 1));

/** The glyph of each character, from the subtable of segments (format 4) that every Unicode font carries. */
function readLetters(table: DataView): ReadonlyMap<number, number> {
  const count = table.getUint16(2);
  const offsets = Array.from({ length: count }, (_, index) => table.getUint32(8 + 8 * index));
  const at = offsets.find((offset) => table.getUint16(offset) === 4);
  if (at === undefined) throw new Error('the font has no table of letters by segments');
  const segments = table.getUint16(at + 6) / 2;
  const [ends, starts] = [at + 14, at + 16 + 2 * segments];
  const [deltas, ranges] = [starts + 2 * segments, starts + 4 * segments];
  const glyphs = new Map<number, number>();
  for (let index = 0; index < segments; index++) {
    const [start, end] = [table.getUint16(starts + 2 * index), table.getUint16(ends + 2 * index)];
    const delta = table.getUint16(deltas + 2 * index);
    const range = table.getUint16(ranges + 2 * index);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const listed = ranges + 2 * index + range + 2 * (code - start);
      const glyph = range === 0 ? code : table.getUint16(listed);
      if (glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff);
    }
  }
  return glyphs;
}
