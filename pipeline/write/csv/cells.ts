import type { Span } from '../../document.ts'
import { cell } from './cell.ts'
import { citation } from './citation.ts'
import { conveniences } from './convenience.ts'
import { type Plain, type Row, valueAt } from './rows.ts'
import type { StoryIndex } from './story-index.ts'
import type { Column, Table } from './table.ts'

/** The cells of a row in the order of the table's columns. Without `index`, for what tells of no story, only those that the record itself gives. */
export function cellsOf(table: Table, row: Row, index?: StoryIndex): string[] {
  return table.columns.map((column) => cell(rawValue(table, column, row, index) as string | number | boolean | undefined))
}

function rawValue(table: Table, column: Column, row: Row, index: StoryIndex | undefined): unknown {
  const [list = ''] = column.path
  switch (column.source) {
    case 'field':
      return valueAt(row.record, column.path)
    case 'words': {
      const span = valueAt(row.record, column.path) as Partial<Span> | undefined
      return span?.start === undefined || span.end === undefined ? undefined : index?.words({ start: span.start, end: span.end })
    }
    case 'ancestor':
      return (row.ancestors.get(list)?.record as Plain | undefined)?.id
    case 'position':
      return list ? row.ancestors.get(list)?.position : row.position
    case 'list':
      return row.list
    case 'derived':
      return index && derive(table.name, column.name, row, index)
  }
}

function derive(table: string, column: string, row: Row, index: StoryIndex): string | number | undefined {
  const convenience = conveniences[table]?.[column]
  if (convenience) return convenience(row.record as never, index)
  if (column === 'story') return index.facts.id
  const span = citation(table, row, index)
  if (column === 'sentence') return span && index.sentence(span.start)
  return column === 'start' ? span?.start : span?.end
}
