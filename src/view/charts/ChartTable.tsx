import type { ReactNode } from 'react';

type Props = {
  readonly head: readonly string[];
  /** The id and the cells of each row; the first cell is the row's heading, all others are figures. */
  readonly rows: readonly (readonly [id: string, cells: readonly ReactNode[]])[];
};

/** The numbers of a chart as a table. */
export function ChartTable({ head, rows }: Props) {
  return (
    <table className="w-full border-collapse text-left">
      <thead>
        <tr className="align-bottom text-muted">
          {head.map((text, column) => (
            <th key={text} scope="col" className={`py-1 font-plain ${alignOf(column)}`}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([id, [name, ...cells]]) => (
          <tr key={id} className="border-t border-line align-baseline">
            <th scope="row" className="py-1 font-plain max-md:py-2.5">
              {name}
            </th>
            {cells.map((cell, index) => (
              <td key={head[index + 1]} className={`py-1 max-md:py-2.5 ${alignOf(index + 1)}`}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const alignOf = (column: number): string => (column > 0 ? 'pl-4 text-right' : '');
