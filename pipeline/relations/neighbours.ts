import { type Link, link, type Name } from './link.ts'

/** What the words between two neighbouring names say of them. */
interface Pattern {
  type: Link['type']
  between: RegExp
  first: Name['entity']['type']
  second: Name['entity']['type']
  /** the link starts from the second of the two */
  reversed?: true
}

const patterns: readonly Pattern[] = [
  // "Vestferge, based in Bergen"
  { type: 'based-in', between: /^,? (?:is |are |which is )?(?:based|headquartered) in (?:the )?$/, first: 'Organization', second: 'Place' },
  // "the Bergen-based Vestferge"
  { type: 'based-in', between: /^-based (?:[a-z]+ )?$/, first: 'Place', second: 'Organization', reversed: true },
  // "Vestferge, a subsidiary of Nordline"
  {
    type: 'part-of',
    between: /^, (?:a|an|the) (?:part|unit|subsidiary|arm|division|branch|wing) of (?:the )?$/,
    first: 'Organization',
    second: 'Organization'
  },
  // "Kari Moen joined Vestferge"
  { type: 'member-of', between: /^,? (?:who )?(?:is a member of|joined|belongs to) (?:the )?$/, first: 'Person', second: 'Organization' }
]

/** Longest text between two names that a pattern can match. */
const longestGap = 40

/** The links that the words between two names state; "Bergen, Norway" says that one lies in the other. */
export function linksBetween(text: string, first: Name, second: Name): Link[] {
  const gap = text.slice(first.mention.end, second.mention.start)
  if (gap.length > longestGap || first.entity === second.entity) return []
  const object = (name: Name) => ({ start: name.mention.start, end: name.mention.end, entity: name.entity.id })
  if (gap === ', ' && isTown(first) && isDivision(second)) return [link('part-of', first, object(second))]
  return patterns
    .filter((pattern) => pattern.first === first.entity.type && pattern.second === second.entity.type && pattern.between.test(gap))
    .map(({ type, reversed }) => (reversed ? link(type, second, object(first)) : link(type, first, object(second))))
}

const isTown = ({ mention, entity }: Name): boolean => entity.type === 'Place' && (mention.subtype === 'City' || mention.subtype === undefined)
const isDivision = ({ mention, entity }: Name): boolean =>
  entity.type === 'Place' && (mention.subtype === 'Country' || mention.subtype === 'AdministrativeArea')
