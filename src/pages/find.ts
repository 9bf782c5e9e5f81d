/** The thing of an id; every place that is written names what is there. */
export function find<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing {
  const thing = things.get(id);
  if (!thing) throw new Error(`the cup has no "${id}"`);
  return thing;
}
