import { bindings } from '../bracket/keys.ts';
import { keysWords } from '../words/keysWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';

/** Every key of the bracket, and what it does. */
export function KeyList() {
  const { keyList } = useWordsOf(keysWords);
  return (
    <dl className="grid grid-cols-[max-content_1fr] gap-x-5 gap-y-1.5">
      {bindings.map(({ key, action }) => (
        <div key={action} className="contents">
          <dt>
            <kbd className="rounded-md border border-link px-2 font-sans">{keyList.name(key)}</kbd>
          </dt>
          <dd>{keyList.does[action]}</dd>
        </div>
      ))}
    </dl>
  );
}
