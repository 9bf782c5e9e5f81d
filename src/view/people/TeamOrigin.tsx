import { fromSource } from '../../cup/evidence/grounds.ts';
import type { Team } from '../../cup/model/team.ts';
import { SourceNote } from '../ui/SourceNote.tsx';
import { Section } from '../ui/Section.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';

/** What second sources add about a team: its city then and today, and its name in other scripts. */
export function TeamOrigin({ team: { city, spellings } }: { readonly team: Team }) {
  const words = useWords();
  const languages = (['ru', 'kk'] as const).flatMap((language) => {
    const names = spellings?.[language] ?? [];
    return names.length ? [{ language, names }] : [];
  });
  return (
    <>
      {city && (
        <Section title={words.people.city} grounds={fromSource(city.source)}>
          <p className="wrap-anywhere">
            <Sentence text={words.people.cityThen(city.name, city.today)} />
          </p>
          <SourceNote {...fromSource(city.source)} />
        </Section>
      )}
      {spellings && languages.length > 0 && (
        <Section title={words.people.spellings} grounds={fromSource(spellings.source)}>
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
          <SourceNote {...fromSource(spellings.source)} />
        </Section>
      )}
    </>
  );
}
