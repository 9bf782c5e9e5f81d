import type { Reading } from '../cup/model/reading.ts';
import { openCup } from '../reasoning/openCup.ts';

/** Reads a text that a reader has opened. Never throws. */
export function readText(text: string): Reading {
  const { lines, cup, issues } = openCup(text);
  return { issues, ...(cup && { cup }), read: lines.read, unread: lines.passedOver };
}
