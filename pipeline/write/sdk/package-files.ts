import { tables } from './tables.ts'

/** Name under which the package is imported. */
export const packageName = 'nutgraf-data'

/** package.json: one entry for the whole and one for each table. */
export function packageManifest(schemaVersion: string): string {
  const entry = (module: string) => ({ types: `./${module}.d.ts`, default: `./${module}.js` })
  const manifest = {
    name: packageName,
    version: schemaVersion,
    description: 'What news stories say, as typed data: who, what, when, where, how many and who says so.',
    type: 'module',
    sideEffects: false,
    exports: { '.': entry('index'), ...Object.fromEntries(tables.map(({ name }) => [`./${name}`, entry(name)])), './package.json': './package.json' },
    types: './index.d.ts'
  }
  return `${JSON.stringify(manifest, undefined, 2)}\n`
}

/** index.js: everything of every table. */
export const indexModule = (schemaVersion: string): string =>
  `${tables.map(({ name }) => `export * from './${name}.js'`).join('\n')}\nexport const schemaVersion = '${schemaVersion}'\n`

/** index.d.ts */
export const indexTypes = (schemaVersion: string): string =>
  `export type * from './records.js'\n${tables.map(({ name }) => `export * from './${name}.js'`).join('\n')}\n/** Version of the records' schemas. */\nexport declare const schemaVersion: '${schemaVersion}'\n`

/** README.md: what is there, and three things to do with it. */
export function readme(counts: ReadonlyMap<string, number>): string {
  const rows = tables.map(({ name, record, one, id }) => `| \`${name}\` | ${counts.get(name) ?? 0} | \`${record}\` | ${id ? `\`${one}(id)\`` : ''} |`)
  return `# ${packageName}

What the stories say, as typed data. Every fact cites its words: \`words(fact)\` gives them. The types know the data: they name only the types, roles, places and ids that occur.
Made by nutgraf; there is nothing to install beside it.

| import | rows | type | one row |
|---|---|---|---|
${rows.join('\n')}

Each table is a module of its own (\`${packageName}/events\`), and \`${packageName}\` has them all.

## Who says what

\`\`\`ts
import { entities, quotesOf, words } from '${packageName}'

for (const speaker of entities) {
  for (const quote of quotesOf(speaker)) console.log(\`\${speaker.name}: \${words(quote)}\`)
}
\`\`\`

## Who did what to whom

\`\`\`ts
import { entity, events, words } from '${packageName}'

for (const event of events) {
  if (!event.main) continue
  const parties = event.participants.map((participant) => \`\${participant.role} \${entity(participant.entity)?.name ?? words(participant, event)}\`)
  console.log(event.type, event.status, words(event.trigger, event), parties.join('; '))
}
\`\`\`

## What happened, how many, and where it is told

\`\`\`ts
import { entity, eventsOf, incidents, storyOf, words } from '${packageName}'

for (const incident of incidents) {
  console.log(storyOf(incident).headline, incident.type, entity(incident.where?.entity)?.name, incident.when?.from)
  for (const figure of incident.figures) console.log(figure.what, figure.status, figure.min, figure.max, figure.disputed ? 'disputed' : '')
  for (const event of eventsOf(incident)) console.log(event.start, event.end, words(event))
}
\`\`\`

## Good to know

- A row's \`type\` tells the compiler what else can be there, and each type has its guard: \`entities.filter(isPersonEntity)\` where persons occur.
- \`entity(id)\` throws a \`RangeError\` for an id that is in no row, and gives \`undefined\` for \`undefined\`; so do the others.
- The ids of a table of more than 200 rows are strings that only the data gives: \`entity(text as EntityId)\` for one that comes from elsewhere.
- A claim is not a fact: read an event's \`status\`, \`polarity\`, \`certainty\` and \`sources\` together.
`
}
