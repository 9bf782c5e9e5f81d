/** Looks up an id. Throws where there is none: every place that is prerendered exists. */
export function find<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing {
  const thing = things.get(id);
  if (!thing) throw new Error(`the cup has no "${id}"`);
  return thing;
}
