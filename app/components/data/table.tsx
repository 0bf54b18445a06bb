import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'

export type Column<Row> = {
  key: string
  head: ReactNode
  cell: (row: Row) => ReactNode
  /** Names the row: one column of a table. */
  isRowHead?: boolean
  /** Numbers stand at the end of their column. */
  isNumber?: boolean
  /** On a narrow screen: without its head, or not at all. */
  narrow?: 'bare' | 'hidden'
}

type TableProps<Row> = {
  /** Read out; shown only if `isCaptionShown`. */
  caption: string
  isCaptionShown?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
}

/** A table that becomes a list of cards on a narrow screen. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, isCaptionShown, columns, rows, keyOf } = props
  return (
    <table {...ROLES.table} className="block w-full text-sm md:table">
      <caption
        className={classNames(
          isCaptionShown
            ? 'block pb-2 text-start font-medium md:table-caption'
            : 'sr-only',
        )}
      >
        {caption}
      </caption>
      <thead {...ROLES.group} className="hidden md:table-header-group">
        <tr {...ROLES.row}>
          {columns.map(({ key, head, isNumber }) => (
            <th
              key={key}
              {...ROLES.head}
              scope="col"
              className={classNames(
                'border-b border-line-strong/60 px-3 py-2 text-xs font-medium text-ink-faint first:ps-0 last:pe-0',
                isNumber ? 'text-end' : 'text-start',
              )}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody
        {...ROLES.group}
        className="flex flex-col gap-3 md:table-row-group"
      >
        {rows.map((row) => (
          <tr
            key={keyOf(row)}
            {...ROLES.row}
            className="flex flex-col gap-1.5 rounded-lg border border-line bg-sheet p-4 md:table-row md:border-0 md:bg-transparent md:hover:bg-wash/60"
          >
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Shown as cards, a table would lose its meaning to some screen readers. */
const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
}

type CellProps<Row> = { column: Column<Row>; row: Row }

function Cell<Row>({ column, row }: CellProps<Row>) {
  const { head, cell, isRowHead, isNumber, narrow } = column
  const isBare = isRowHead || narrow === 'bare'
  const Element = isRowHead ? 'th' : 'td'
  return (
    <Element
      {...(isRowHead ? ROLES.rowHead : ROLES.cell)}
      {...(isRowHead && { scope: 'row' })}
      className={classNames(
        'text-start font-normal md:table-cell md:border-b md:border-line md:px-3 md:py-3 md:align-baseline md:first:ps-0 md:last:pe-0',
        narrow === 'hidden'
          ? 'hidden'
          : 'flex items-baseline justify-between gap-4',
        isNumber && 'tabular-nums md:text-end',
      )}
    >
      {!isBare && (
        <span aria-hidden className="shrink-0 text-xs text-ink-faint md:hidden">
          {head}
        </span>
      )}
      {isBare ? (
        cell(row)
      ) : (
        <span className="max-md:text-end">{cell(row)}</span>
      )}
    </Element>
  )
}
