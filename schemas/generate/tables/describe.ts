import type { Column, Table } from '../../../pipeline/write/csv/table.ts'

const code = (name: string) => `\`${name}\``
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

function row({ name, type, required, description, enum: values }: Column): string {
  return `| ${code(name)} | ${values ? values.map(code).join(' ') : type} | ${required ? 'yes' : ''} | ${cell(description)} |`
}

function section(table: Table): string {
  const key = table.key.length ? `Key: ${table.key.map(code).join(', ')}. ` : ''
  const joins = table.foreignKeys.map(({ columns, table: to, to: at }) => `${columns.map(code).join(', ')} to ${code(to)} (${at.map(code).join(', ')})`)
  return `### ${table.name}.csv

${table.description}

${key}${joins.length ? `Joins: ${joins.join('; ')}.` : ''}

| column | type | always there | what it is |
|---|---|---|---|
${table.columns.map(row).join('\n')}
`
}

/** The tables of the CSV output in Markdown: what holds for all, then one section a table. */
export function describeTables(tables: readonly Table[]): string {
  return `## Tables

With \`--to csv\` the records come as tables: one file a table, one value a cell, and \`datapackage.json\` beside them, which says the same as this section to programs
([Data Package](https://datapackage.org), version 2). The text of each story is in \`text/\`; \`stories.csv\` names the file.

**Form.** RFC 4180: commas, quotation marks doubled, lines ended by CR LF, a header; UTF-8, with \`--excel\` begun by a byte order mark. An absent value is an empty cell. When a spreadsheet
asks, the separator is the comma. (A spreadsheet set to semicolons that opens a file by a double click puts lines together wrongly: import the file instead.)

**Columns.** An object inside a record is laid flat, names joined by \`_\`: \`speaker_start\`. A field of its object's own name takes that name alone: an event's \`time.time\` is \`time\`. For each span
there is a column of its words. A list is a table of its own, whose rows hold the id of the record that they belong to and a position from 1. Some columns are conveniences that repeat what a join
would give: ${conveniences(tables)}.

**Apostrophes.** No text cell starts a formula. A text cell is written with an apostrophe before it when it begins with one of \`=\` \`+\` \`-\` \`@\` \`'\`, their full-width and small forms,
the minus sign, a tab or a line break, also after white space and characters that are not seen. So the rule to read a text cell is: where it begins with an apostrophe, take one away. Numbers never
have one. Ids are text like any other, and have the same in each table, so joins hold.

**Long cells.** A spreadsheet takes 32,767 characters in a cell. A longer one is cut and ends with \`[cut: the whole is in the text file]\`.

${tables.map(section).join('\n')}`
}

/** The columns that are worked out, but for those that every table has. */
function conveniences(tables: readonly Table[]): string {
  const usual = ['story', 'start', 'end', 'sentence']
  return tables
    .flatMap(({ name, columns }) =>
      columns.filter((column) => column.source === 'derived' && !usual.includes(column.name)).map((column) => code(`${name}.${column.name}`))
    )
    .join(', ')
}
