import { lookUps } from './look-ups.ts'
import type { Table } from './tables.ts'
import type { Variant } from './variants.ts'

const notice = '// Made by nutgraf: change the stories, not this file.'

/** A table's module up to its rows. */
export function moduleStart({ name, id }: Table): string {
  const used = [...(id ? ['byId', 'finder'] : []), ...(lookUps[name]?.isGrouped ? ['grouped'] : [])]
  return `${notice}\nimport { ${used.join(', ')} } from './look-up.js'\n\nexport const ${name} = /* @__PURE__ */ JSON.parse('[\\\n`
}

/** What stands between two rows: a comma, and a line's end that is not part of the literal. */
export const betweenRows = ',\\\n'

/** A table's module after its rows: the rows by id, the look-ups, the guards of its variants. */
export function moduleEnd({ name, one, id }: Table, variants: readonly Variant[]): string {
  const lines = [
    "\\\n]')",
    ...(id ? [`export const ${name}ById = /* @__PURE__ */ byId(${name})`, `export const ${one} = /* @__PURE__ */ finder(${name}ById, '${name}')`] : []),
    ...(lookUps[name] ? [lookUps[name].code] : []),
    ...variants.map((variant) => `export const is${variant.name} = ({ type }) => type === '${variant.type}'`)
  ]
  return `${lines.join('\n')}\n`
}

/** The declarations of a table's module. */
export function moduleTypes({ name, one, record, id }: Table, variants: readonly Variant[]): string {
  const used = new Set([record, ...(id ? [id] : []), ...variants.map((variant) => variant.name), ...(lookUps[name]?.typesUsed ?? [])])
  const lines = [
    notice,
    `import type { ${[...used].sort().join(', ')} } from './records.js'`,
    '',
    `/** The rows of \`${name}\`, story by story. */\nexport declare const ${name}: readonly ${record}[]`,
    ...(id
      ? [
          `/** The same rows by id. */\nexport declare const ${name}ById: ReadonlyMap<${id}, ${record}>`,
          `/** The row of an id. */\nexport declare function ${one}(id: ${id}): ${record}\nexport declare function ${one}(id: ${id} | undefined): ${record} | undefined`
        ]
      : []),
    ...(lookUps[name] ? [lookUps[name].types] : []),
    ...variants.map((variant) => `export declare function is${variant.name}(${one}: ${record}): ${one} is ${variant.name}`)
  ]
  return `${lines.join('\n')}\n`
}
