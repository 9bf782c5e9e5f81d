import { fromSource } from '../../cup/evidence/grounds.ts';
import type { Team } from '../../cup/team.ts';
import { Cite } from '../tie/Cite.tsx';
import { Part } from '../tie/Part.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { peopleWords } from '../words/peopleWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';

/** What second sources add to a team's names: its city, then and today, and its spellings in other scripts. */
export function TeamOrigin({ team: { city, spellings } }: { readonly team: Team }) {
  const words = useWordsOf(peopleWords);
  const languages = (['ru', 'kk'] as const).flatMap((language) => {
    const names = spellings?.[language] ?? [];
    return names.length ? [{ language, names }] : [];
  });
  return (
    <>
      {city && (
        <Part title={words.people.city} grounds={fromSource(city.source)}>
          <p className="wrap-anywhere">
            <Sentence text={words.people.cityThen(city.name, city.today)} />
          </p>
          <Cite {...fromSource(city.source)} />
        </Part>
      )}
      {spellings && languages.length > 0 && (
        <Part title={words.people.spellings} grounds={fromSource(spellings.source)}>
          <dl>
            {languages.map(({ language, names }) => (
              <div key={language} className="flex flex-wrap gap-x-2">
                <dt className="text-muted">{words.people.language[language]}</dt>
                <dd lang={language} className="wrap-anywhere">
                  {names.join(', ')}
                </dd>
              </div>
            ))}
          </dl>
          <Cite {...fromSource(spellings.source)} />
        </Part>
      )}
    </>
  );
}
