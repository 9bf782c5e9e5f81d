import { useId } from 'react';
import { Sentence } from '../words/Sentence.tsx';

type Props = {
  readonly name: string;
  /** What can be chosen, in words with isolated names. */
  readonly labels: readonly string[];
  /** The index of what is chosen. */
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
};

/** One of a few, as radio buttons in a row; nothing where there is nothing to choose. */
export function Choices({ name, labels, chosen, onChoose }: Props) {
  const id = useId();
  if (labels.length < 2) return null;
  return (
    <fieldset className="flex flex-wrap gap-x-5">
      <legend className="sr-only">{name}</legend>
      {labels.map((label, index) => (
        <label key={label} className="inline-flex min-h-11 items-center gap-2">
          <input
            type="radio"
            name={id}
            checked={index === chosen}
            onChange={() => onChoose(index)}
            className="size-4 accent-blue"
          />
          <span>
            <Sentence text={label} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
