import type { Check, Figure } from '../../cup/checks.ts';
import { Sentence } from '../words/Sentence.tsx';
import { checksWords } from '../words/checksWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';

/** A check in words, the lines it rests on, its two figures, and whether it holds, as a mark and as a word. */
export function CheckRow({ check }: { readonly check: Check }) {
  const words = useWordsOf(checksWords);
  const { left, right, relation, holds } = check;
  const [claimed, counted] = relation === 'less' ? [right, left] : [left, right];
  const lines = [...new Set([...left.lines, ...right.lines])].toSorted((a, b) => a - b);
  return (
    <tr className="align-top" data-check={check.kind}>
      <th scope="row" className="py-2.5 pr-3 leading-snug font-plain">
        <Sentence text={words.checks.what(check)} />
        {lines.length > 0 && (
          <small className="block text-sm text-muted">{words.lines(lines)}</small>
        )}
      </th>
      <td className="min-w-17 py-2.5 pr-3 font-winner wrap-anywhere">
        {relation === 'less' && <span className="font-plain">{words.checks.less} </span>}
        <FigureText figure={claimed} />
      </td>
      <td className="min-w-17 py-2.5 pr-3 font-winner wrap-anywhere">
        <FigureText figure={counted} />
      </td>
      <td className="py-2.5 whitespace-nowrap">
        <span aria-hidden="true" className={`font-winner ${holds ? 'text-blue' : ''}`}>
          {holds ? '✓' : '✗'}{' '}
        </span>
        {holds ? words.checks.holds : words.checks.fails}
      </td>
    </tr>
  );
}

/** A figure, and the parts it adds up from where it has several. */
function FigureText({ figure: { value, parts } }: { readonly figure: Figure }) {
  return (
    <>
      <bdi>{value}</bdi>
      {parts && <small className="block text-sm font-plain text-muted">{parts.join(' + ')}</small>}
    </>
  );
}
