import { usePrintedCupIndex } from '../data/useCupIndex.ts';
import { BUTTON } from '../ui/button.ts';
import { fileNameOf } from '../ui/fileNameOf.ts';
import { saveFile, textFile } from '../ui/saveFile.ts';
import { useWords } from '../words/useWords.ts';

/** For an opened cup whose text is too long for a link: its text as a file, which can be opened elsewhere. */
export function ShareText() {
  const words = useWords();
  const { cup } = usePrintedCupIndex();
  const save = (): void => {
    const text = `${cup.record.lines.join('\n')}\n`;
    saveFile(`${fileNameOf(cup)}.txt`, textFile('text/plain', text));
  };
  return (
    <section aria-labelledby="share-text" className="mt-4">
      <h3 id="share-text" className="text-sm font-winner">
        {words.share.link}
      </h3>
      <p className="mt-1.5">{words.opening.tooLong}</p>
      <button type="button" onClick={save} className={`${BUTTON} mt-2`}>
        {words.opening.saveText}
      </button>
    </section>
  );
}
