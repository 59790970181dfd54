import { declaration } from './declaration.ts'
import { type Definition, definitions } from './definitions.ts'
import { type Ids, idTypes } from './id-types.ts'
import { type Observation, unions } from './observation.ts'
import { variantsOf } from './variants.ts'

/** The module of all types, `records.d.ts`: ids, records and their parts, narrowed to what occurs. */
export async function recordTypes(observation: Observation, ids: Ids): Promise<string> {
  const declarations: string[] = []
  for (const definition of definitions().values()) {
    if (unions.has(definition.name)) declarations.push(...(await unionDeclarations(definition, observation)))
    else declarations.push(await declaration(definition, observation.words(definition.name), { name: definition.name }))
  }
  const text = `// Made by nutgraf from its schemas and the data in hand.\n\n${idTypes(ids)}\n\n${declarations.join('\n\n')}\n`
  // names and ids are JSON strings, which are TypeScript's but for these two
  return text.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

/** What all have in common, then one interface a type, then the union of them. */
async function unionDeclarations(definition: Definition, observation: Observation): Promise<string[]> {
  const common = `${definition.name}Record`
  const variants = variantsOf(definition.name, observation)
  const interfaces = []
  for (const { type, name } of variants) {
    const seen = observation.wordsOfVariant(definition.name, type)
    interfaces.push(await declaration(definition, seen, { name, extends: common, only: ({ kind }) => kind === 'word' }))
  }
  const members = variants.length > 0 ? variants.map(({ name }) => name).join(' | ') : common
  return [
    await declaration(definition, observation.words(definition.name), { name: common }),
    ...interfaces,
    `/** ${definition.description} */\nexport type ${definition.name} = ${members}`
  ]
}
