import type { Column, Table } from './table.ts'

/** A Data Package, version 2, that describes the tables: https://datapackage.org/standard/data-package/ */
export function dataPackage(tables: readonly Table[], hasMark: boolean): string {
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'nutgraf',
    title: 'What news stories say, as tables',
    description:
      'Offsets are UTF-16 code units into text/<story>.txt, end exclusive. A text cell that a spreadsheet could run starts with an apostrophe: take one leading apostrophe away.',
    resources: tables.map((table) => resource(table, hasMark))
  }
  return `${JSON.stringify(description, null, 2)}\n`
}

function resource(table: Table, hasMark: boolean): object {
  return {
    name: table.name,
    type: 'table',
    path: `${table.name}.csv`,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: hasMark ? 'utf-8-sig' : 'utf-8',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.map(field),
      missingValues: [''],
      ...keys(table),
      ...(table.foreignKeys.length ? { foreignKeys: table.foreignKeys.map((key) => foreignKey(table, key)) } : {})
    }
  }
}

/** A primary key may hold no empty cell; a key of which a row fills only a part is a unique one. */
function keys({ key, columns }: Table): object {
  if (key.length === 0) return {}
  const isWhole = columns.filter((column) => key.includes(column.name)).every((column) => column.required)
  return isWhole ? { primaryKey: key } : { uniqueKeys: [key] }
}

function field({ name, type, description, required, enum: values, minimum, maximum, pattern }: Column): object {
  const constraints = {
    ...(required ? { required } : {}),
    ...(values ? { enum: values } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(pattern === undefined ? {} : { pattern })
  }
  return { name, type, description, ...(Object.keys(constraints).length ? { constraints } : {}) }
}

function foreignKey(own: Table, { columns, table, to }: Table['foreignKeys'][number]): object {
  // the standard names a table's reference to itself by leaving the resource empty
  return { fields: columns, reference: { ...(table === own.name ? {} : { resource: table }), fields: to } }
}
