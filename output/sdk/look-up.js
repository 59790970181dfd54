export const byId = (rows) => new Map(rows.map((row) => [row.id, row]))

export const finder = (rows, table) => (id) => {
  if (id === undefined) return undefined
  const row = rows.get(id)
  if (row === undefined) throw new RangeError(`Cannot find ${JSON.stringify(id)}: it is no id of \`${table}\``)
  return row
}

export const grouped = (rows, keysOf) => {
  let groups
  return (key) => {
    groups ??= group(rows, keysOf)
    return groups.get(key) ?? []
  }
}

const group = (rows, keysOf) => {
  const groups = new Map()
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      const members = groups.get(key)
      if (members) members.push(row)
      else groups.set(key, [row])
    }
  }
  return groups
}
