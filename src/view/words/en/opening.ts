import { isolate } from '../isolate.ts';
import { plural } from './grammar.ts';

/** The words of the page where one opens a cup, in English. */
export const opening = {
  title: 'Open your own cup',
  intro:
    'Paste the results of a knockout cup, and see its bracket. The text is read in this browser and leaves it only in a link that you share.',
  choose: 'Choose a file',
  drop: 'or drop one anywhere on this page',
  example: 'Try an example',
  tooLarge: 'This file is larger than 4 MB: no cup is that long.',
  text: 'Text of the cup',
  placeholder: 'Paste a text here, or type one',
  outcome: 'What was read',
  empty: 'What was read appears here as you type: the cup, or the lines that stand in its way.',
  reading: 'Reading the text …',
  cancel: 'Cancel',
  read: 'Read the text',
  linesRead: (read: number, all: number) => `${read} of ${plural(all, 'line', 'lines')} read`,
  notRead: '; not read:',
  inDoubt: '; in doubt:',
  more: (count: number) => `and ${count} more`,
  toLine: (line: number) => `Line ${line}`,
  whole: 'Opened',
  doubted: 'Opened, with doubts',
  cannot: 'Not a whole cup yet',
  wayOn: 'Change these lines in the text; it is read again as you type.',
  unnamed: 'A cup without a name',
  show: 'Show the bracket',
  change: 'Change the text',
  another: 'Open another cup',
  issue: {
    fault: (found: string, expected: string) =>
      `Found ${isolate(found)}; expected ${isolate(expected)}.`,
    slip: (found: string, expected: string) =>
      `${isolate(found)} was read as ${isolate(expected)}.`,
    note: (found: string, expected: string) =>
      `Passed over: ${isolate(found)}; expected ${isolate(expected)}.`,
    doubt: (found: string, expected: string) =>
      `In doubt: found ${isolate(found)}; expected ${isolate(expected)}.`,
  },
  moreIssues: (count: number) => `And ${count} more.`,
  lost: 'The text of this link cannot be read: a part of the link may be missing, or this browser no longer keeps the text. Paste it again, or choose its file.',
  problem: {
    'no-worker':
      'The part of this site that reads texts did not load. Try again once you are online.',
    silent:
      'Reading took longer than 5 seconds and was ended. Is this the text of one cup? A shorter part may do.',
  },
  kept: 'Opened in this browser',
  keptNote: 'Kept in this browser only.',
  remove: 'Remove',
  removeOf: (cup: string) => `Remove ${cup}`,
  tooLong:
    'The text of this cup is too long for a link that every program passes on. Send its file, which opens on this page.',
  onlyHere: 'Too long for a link: it stays in this browser.',
  notKept: 'Too long for a link, and this browser keeps nothing: save the text before you leave.',
  saveText: 'Save the text',
};
