/** The words of the page of sources, in English. */
export const sources = {
  title: 'Sources',
  intro:
    'Everything here comes from the main source or follows from it, unless a second source is named beside it.',
  kind: { record: 'Main source', second: 'Second source' },
  licence: (licence: string) => `licence ${licence}`,
  noLicence: 'licence not known',
  read: (day: string) => `read on ${day}`,
  noAddress: 'address not known',
  text: (lines: number) => `The text of the main source, ${lines} lines, with what came of each`,
};
