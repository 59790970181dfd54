import type { Token } from '../../document.ts'
import { lazy, readTable } from '../../lexicon/table.ts'

/**
 * A Penn tag with its universal part of speech, as the tables write it: the Penn tag alone where the part of speech is its usual one (`VBZ` for VERB),
 * with it otherwise (`VBZ+AUX`).
 */
export type Label = string

type Upos = Token['upos']

const usual = lazy(() => new Map(readTable<'xpos' | 'upos'>(new URL('./penn.tsv', import.meta.url)).map(({ xpos, upos }) => [xpos, upos as Upos])))

/** The label of a Penn tag and a part of speech. */
export const labelOf = (xpos: string, upos: string): Label => (usual().get(xpos) === upos ? xpos : `${xpos}+${upos}`)

interface Tags {
  xpos: string
  upos: Upos
}

const parted = new Map<Label, Tags>()

/** The Penn tag and the part of speech of a label. */
export function tagsOf(label: Label): Tags {
  const known = parted.get(label)
  if (known) return known
  const [xpos = label, upos = usual().get(xpos) ?? 'X'] = label.split('+')
  const tags = { xpos, upos: upos as Upos }
  parted.set(label, tags)
  return tags
}
