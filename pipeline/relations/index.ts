import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { added, inTextOrder, numbered } from '../document.ts'
import { affiliationOf } from './affiliations.ts'
import type { Link, Name } from './link.ts'
import { linksBetween } from './neighbours.ts'

/** Finds stated links between entities: adds `relations`, each pair once for a type. */
export const relations: Plugin<[], Root> = () => (_tree, file) => {
  const text = String(file.value)
  const entities = added(file, 'entities')
  const sentences = added(file, 'sentences')
  const entityOf = new Map(entities.flatMap((entity) => entity.mentions.map((mention) => [mention, entity] as const)))
  const names = added(file, 'mentions').flatMap((mention): Name[] => {
    const entity = entityOf.get(mention.id)
    return entity && mention.form === 'name' ? [{ mention, entity }] : []
  })
  const namesOf = new Map(entities.map((entity) => [entity.id, [] as Name['mention'][]]))
  for (const { mention, entity } of names) namesOf.get(entity.id)?.push(mention)
  const links = [
    ...entities.flatMap((entity) => affiliationOf(entity, namesOf.get(entity.id) ?? [], sentences)),
    ...names.slice(1).flatMap((second, index) => linksBetween(text, names[index] as Name, second))
  ]
  file.data.relations = numbered(added(file, 'story').id, 'r', once(links.sort(inTextOrder)))
}

/** The first statement of each link. */
function once(links: readonly Link[]): Link[] {
  const seen = new Set<string>()
  return links.filter(({ type, subject, object }) => {
    const key = `${type} ${subject.entity} ${object.entity}`
    return !seen.has(key) && seen.add(key)
  })
}
