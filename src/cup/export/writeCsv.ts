/** What spreadsheets take for the start of a formula, behind any apostrophes. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/;

const NEEDS_QUOTES = /[",\r\n]/;

/**
 * Rows of cells as CSV by RFC 4180: commas, CRLF behind every row, quotes where they are needed and doubled inside.
 *
 * A cell that a spreadsheet would run as a formula gets one apostrophe in front, the known guard of OWASP ("CSV
 * injection"). Whoever reads the file gets the data back whole: one apostrophe is to be taken from each cell in which
 * apostrophes stand before `=`, `+`, `-`, `@`, a tab or a line break. Other cells are never changed.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(writeCell).join()}\r\n`).join('');

function writeCell(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
