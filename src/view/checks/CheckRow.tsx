import type { Check, Figure } from '../../cup/questions/checks.ts';
import { LineLinks } from '../ui/LineLinks.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';

/** A check in words with its lines, its two figures, and whether they agree. */
export function CheckRow({ check }: { readonly check: Check }) {
  const words = useWords();
  const { left, right, relation, holds } = check;
  const [claimed, counted] = relation === 'less' ? [right, left] : [left, right];
  const lines = [...new Set([...left.lines, ...right.lines])].toSorted((a, b) => a - b);
  return (
    <tr className="align-top" data-check={check.kind}>
      <th scope="row" className="py-2.5 pr-3 leading-snug font-plain">
        <Sentence text={words.checks.what(check)} />
        {lines.length > 0 && (
          <small className="block text-sm text-muted">
            <LineLinks lines={lines} />
          </small>
        )}
      </th>
      <td className="min-w-17 py-2.5 pr-3 font-winner wrap-anywhere">
        {relation === 'less' ? (
          <FigureText figure={{ ...claimed, value: words.checks.less(String(claimed.value)) }} />
        ) : (
          <FigureText figure={claimed} />
        )}
      </td>
      <td className="min-w-17 py-2.5 pr-3 font-winner wrap-anywhere">
        <FigureText figure={counted} />
      </td>
      <td className="py-2.5 whitespace-nowrap">
        <span aria-hidden="true" className={`font-winner ${holds ? 'text-blue' : ''}`}>
          {holds ? '✓ ' : '✗ '}
        </span>
        <span>{holds ? words.checks.holds : words.checks.fails}</span>
      </td>
    </tr>
  );
}

/** A figure, and the parts of its sum if there are several. */
function FigureText({ figure: { value, parts } }: { readonly figure: Figure }) {
  return (
    <>
      <bdi>{value}</bdi>
      {parts && <small className="block text-sm font-plain text-muted">{parts.join(' + ')}</small>}
    </>
  );
}
