import { type EntityFound, firstWhere, type MentionFound, type Sentence } from '../document.ts'
import { type Link, link } from './link.ts'

const descriptionsOf = (person: EntityFound): string =>
  [...(person.titles ?? []), ...(person.roles ?? [])]
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase()

/** What the words of a person's titles and roles make of the affiliation. */
function typeOf(person: EntityFound): Link['type'] {
  const words = descriptionsOf(person)
  if (/\bspokes(?:man|woman|person)\b|\bpress secretary\b/.test(words)) return 'spokesperson-for'
  return /\b(?:member|fighter|militant|lawmaker|activist)\b/.test(words) ? 'member-of' : 'title-at'
}

/** "Pentagon spokesman John Kirby", "Ann Lee, head of US Central Command": the person's name in the sentence that states the affiliation. */
export function affiliationOf(person: EntityFound, names: readonly MentionFound[], sentences: readonly Sentence[]): Link[] {
  const { affiliation } = person
  if (person.type !== 'Person' || !affiliation?.entity) return []
  const sentence = sentences[firstWhere(sentences, ({ start }) => start > affiliation.start) - 1]
  const subject = names.find(({ start, end }) => sentence && sentence.start <= start && end <= sentence.end)
  return subject ? [link(typeOf(person), { mention: subject, entity: person }, affiliation)] : []
}
