import { reserved } from '../cup/names/reserved.ts';
import { parse } from '../parser/parse.ts';
import { makeIds } from './ids.ts';
import { readFacts } from './infobox.ts';
import { readParsed, type ReadCup } from './readCup.ts';

/**
 * Reads a text in any form, without annotations. The cup's id is made of its title. What contradicts the rest is a doubt,
 * and does not refuse the cup. Never throws; linear in the text.
 */
export function openCup(text: string): ReadCup {
  const parsed = parse(text);
  const id = makeIds(reserved.cups)(readFacts(parsed.syntax).title);
  return readParsed(id, parsed, {}, 'doubted');
}
