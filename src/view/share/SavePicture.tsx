import { useState } from 'react';
import type { Picture } from '../../picture/svg.ts';
import { saveFile, textFile } from '../ui/saveFile.ts';
import { useWords } from '../words/useWords.ts';
import { BUTTON } from '../ui/button.ts';
import { drawPng } from './drawPng.ts';
import { canSharePictures, sharePicture } from './sharePicture.ts';

type Props = {
  readonly picture: Picture;
  /** The name of its file, without the kind. */
  readonly file: string;
};

/** Buttons that download a picture as PNG or SVG, or hand it to the system's sheet, and what came of it. */
export function SavePicture({ picture, file }: Props) {
  const { share } = useWords();
  const [told, setTold] = useState('');
  const save = (kind: string, content: Blob): void => {
    saveFile(`${file}.${kind}`, content);
    setTold(share.saving(`${file}.${kind}`));
  };
  const send = async (png: Blob): Promise<void> => {
    if (!(await sharePicture(`${file}.png`, png))) save('png', png);
  };
  const withPng = (act: (png: Blob) => void) => (): void =>
    void drawPng(picture).then(act, () => setTold(share.notDrawn));
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2">
      <button type="button" onClick={withPng((png) => save('png', png))} className={BUTTON}>
        {share.download.png}
      </button>
      <button
        type="button"
        onClick={() => save('svg', textFile('image/svg+xml', picture.svg))}
        className={BUTTON}
      >
        {share.download.svg}
      </button>
      {canSharePictures() && (
        <button type="button" onClick={withPng((png) => void send(png))} className={BUTTON}>
          {share.send}
        </button>
      )}
      <output className="text-sm text-muted wrap-anywhere">{told}</output>
    </div>
  );
}
