import type { Words } from '../en/en.ts';

/** The words of the page of sources, in Kazakh. */
export const sources: Words['sources'] = {
  title: 'Дереккөздер',
  intro:
    'Жанында екінші дереккөз аталмаса, мұндағының бәрі негізгі дереккөзден алынған не содан шығады.',
  kind: { record: 'Негізгі дереккөз', second: 'Екінші дереккөз' },
  licence: (licence) => `лицензиясы ${licence}`,
  noLicence: 'лицензиясы белгісіз',
  read: (day) => `қаралған күні: ${day}`,
  noAddress: 'мекенжайы белгісіз',
  text: (lines) => `Негізгі дереккөз мәтіні, ${lines} жол, және әрқайсысынан не шыққаны`,
};
