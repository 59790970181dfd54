/** Where a column's cell comes from. `path` leads through the record; see each kind. */
export type ColumnSource =
  /** the value at `path` of the record; an empty path is the record itself, in lists of plain values */
  | 'field'
  /** the words of the span at `path` of the record */
  | 'words'
  /** the id of the record of the list named by `path` in which this one lies */
  | 'ancestor'
  /** the position, from 1, of the record of the list named by `path` in which this one lies; an empty path is this one's own */
  | 'position'
  /** the name of the list in which the record lies */
  | 'list'
  /** worked out from several records of the story, by the column's name */
  | 'derived'

/** One column of a table. */
export interface Column {
  name: string
  source: ColumnSource
  path: readonly string[]
  type: 'string' | 'integer' | 'number' | 'boolean'
  description: string
  /** whether each row has it */
  required: boolean
  enum?: readonly string[]
  minimum?: number
  maximum?: number
  /** regular expression that the whole cell keeps to, without anchors */
  pattern?: string
}

/** Columns whose cells name a row of another table. */
export interface ForeignKey {
  columns: readonly string[]
  table: string
  to: readonly string[]
}

/** One table: a row for each record of one list of Facts, or of several lists of one kind. */
export interface Table {
  name: string
  description: string
  /** the lists that it holds, each as property names from Facts inwards; lists and objects on the way are walked */
  lists: readonly (readonly string[])[]
  columns: readonly Column[]
  /** columns that tell the rows apart; some may be empty where the table holds lists of several parents */
  key: readonly string[]
  foreignKeys: readonly ForeignKey[]
}
