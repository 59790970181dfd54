import { unified } from 'unified'
import { VFile } from 'vfile'
import { entities } from '../../pipeline/entities/index.ts'
import { mentions } from '../../pipeline/mentions/index.ts'
import { parse } from '../../pipeline/parse/index.ts'
import { places } from '../../pipeline/places/index.ts'
import { relations } from '../../pipeline/relations/index.ts'
import { syntax } from '../../pipeline/syntax/index.ts'

/** Runs the stages that deal with names over a text, without times and figures. */
export function annotate(text: string): VFile {
  const file = new VFile(text)
  file.data.story = { id: 's', language: 'en', source: { format: 'text', sha256: '0'.repeat(64) } } as VFile['data']['story'] & object
  file.data.times = []
  file.data.quantities = []
  const processor = unified().use(parse).use(syntax).use(mentions).use(entities).use(places).use(relations)
  processor.runSync(processor.parse(file), file)
  return file
}

/** The names that a text holds, each as "text/Type". */
export const namesIn = (text: string): string[] =>
  (annotate(text).data.mentions ?? []).filter(({ form }) => form === 'name').map((mention) => `${mention.text}/${mention.type}`)

/** The entity whose name, one of its aliases included, is given. */
export function entityNamed(file: VFile, name: string) {
  const found = (file.data.entities ?? []).find((entity) => entity.name === name || entity.aliases?.includes(name))
  if (!found) throw new Error(`No entity is named \`${name}\`; there are ${(file.data.entities ?? []).map((entity) => entity.name).join(', ')}`)
  return found
}

/** The words of the mentions of an entity. */
export const mentionsOf = (file: VFile, name: string): string[] => {
  const ids = new Set(entityNamed(file, name).mentions)
  return (file.data.mentions ?? []).filter(({ id }) => ids.has(id)).map(({ text }) => text)
}
