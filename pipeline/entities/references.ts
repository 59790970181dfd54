import { genderOfFirstName } from '../lexicon/person-names.ts'
import { isSayingVerb } from '../lexicon/saying-verbs.ts'
import { type Draft, draftWith, type PlacedMention } from './draft.ts'

const genders = new Map<string, 'female' | 'male'>(
  Object.entries({
    he: 'male',
    him: 'male',
    his: 'male',
    himself: 'male',
    she: 'female',
    her: 'female',
    hers: 'female',
    herself: 'female'
  })
)

/** Where a sentence has somebody: the index behind the words that last named it, and whether all of them stood behind a preposition. */
interface Place {
  to: number
  isOblique: boolean
}

const article = /^(?:the|a|an|this|that|one|another) /

/** Whom the descriptions and pronouns of a story mean, in one pass through the text; what the story leaves open stays without an entity. */
export class References {
  readonly #ofName = new Map<PlacedMention, Draft>()
  readonly #ofRole = new Map<string, Set<Draft>>()
  readonly #unnamed = new Map<string, Draft>()
  readonly #unnamedByNoun = new Map<string, Set<Draft>>()
  /** people and bodies of the sentence being read and of the one before it */
  #sentence = -1
  #here = new Map<Draft, Place>()
  #before = new Map<Draft, Place>()
  readonly #descriptions = new Map<number, { end: number; draft: Draft }>()
  readonly #byEnd = new Map<number, Draft>()

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) {
      for (const mention of draft.mentions) {
        this.#ofName.set(mention, draft)
        this.#byEnd.set(mention.mention.end, draft)
      }
      for (const { start, end, role } of draft.roles) {
        this.#descriptions.set(start, { end, draft })
        if (role) this.#addRole(role, draft)
      }
    }
  }

  /** Reads the mentions in text order, adds each to its entity and returns the entities that have no name. */
  resolve(mentions: readonly PlacedMention[]): Draft[] {
    for (const mention of mentions) {
      this.#enter(mention.position.sentence)
      const named = this.#ofName.get(mention)
      const draft = named ?? this.#meant(mention)
      if (!draft) continue
      if (!named) draft.mentions.push(mention)
      if (mention.mention.form === 'nominal') continue
      const isOblique = isAfterPreposition(mention, draft) && this.#here.get(draft)?.isOblique !== false
      this.#here.set(draft, { to: mention.position.to, isOblique })
    }
    return [...this.#unnamed.values()]
  }

  /** A name that the story leaves open is nobody's. */
  #meant(mention: PlacedMention): Draft | undefined {
    if (mention.mention.form === 'pronoun') return this.#ofPronoun(mention)
    return mention.mention.form === 'nominal' ? this.#ofDescription(mention) : undefined
  }

  #enter(sentence: number): void {
    if (sentence === this.#sentence) return
    this.#before = sentence === this.#sentence + 1 ? this.#here : new Map()
    this.#here = new Map()
    this.#sentence = sentence
  }

  #addRole(role: string, draft: Draft): void {
    this.#ofRole.set(role, (this.#ofRole.get(role) ?? new Set()).add(draft))
  }

  #ofPronoun(mention: PlacedMention): Draft | undefined {
    if (/^who/.test(mention.key)) return this.#rightBefore(mention)
    if (mention.key === 'it') return this.#only((draft) => draft.type === 'Organization')
    const gender = genders.get(mention.key)
    if (gender === undefined) return undefined
    const person = this.#only((draft) => draft.type === 'Person' && fits(draft, gender))
    if (person && this.#isOwnSubject(person, mention)) return undefined
    if (person) person.gender ??= gender
    return person
  }

  /** "Moen thanked *her*": whoever does it is not who is meant. */
  #isOwnSubject(draft: Draft, { key, position: { words, from } }: PlacedMention): boolean {
    const isObject = key === 'him' || (key === 'her' && !/^\p{L}/u.test(words[from + 1]?.text ?? ''))
    const to = this.#here.get(draft)?.to
    return isObject && to !== undefined && from - to <= 2
  }

  /** The one entity of this and the previous sentence for which `holds`; none when there are two, or when it stands behind prepositions only. */
  #only(holds: (draft: Draft) => boolean): Draft | undefined {
    let found: Draft | undefined
    let isOblique = true
    for (const places of [this.#here, this.#before]) {
      for (const [draft, place] of places) {
        if (!holds(draft)) continue
        if (found && found !== draft) return undefined
        found = draft
        isOblique &&= place.isOblique
      }
    }
    return isOblique ? undefined : found
  }

  /** "Kari Moen, *who* ...": the person whose name ends right before. */
  #rightBefore({ position: { words, from } }: PlacedMention): Draft | undefined {
    const before = words[from - 1]?.key === ',' ? words[from - 2] : words[from - 1]
    const draft = this.#byEnd.get(before?.end ?? -1)
    return draft?.type === 'Person' ? draft : undefined
  }

  #ofDescription(mention: PlacedMention): Draft | undefined {
    const described = this.#descriptions.get(mention.mention.start)
    if (described && mention.mention.end <= described.end && mention.mention.type === described.draft.type) return described.draft
    const role = mention.key.replace(article, '')
    const known = this.#ofRole.get(role)
    if (known && /^the /.test(mention.key)) return known.size === 1 ? [...known][0] : undefined
    return this.#unnamed.get(role) ?? this.#unnamedAgain(mention, role) ?? (isRowOfItsOwn(mention) ? this.#begin(role, mention) : undefined)
  }

  #begin(role: string, mention: PlacedMention): Draft {
    const draft = draftWith([mention])
    draft.mentions = []
    this.#unnamed.set(role, draft)
    const noun = nounOf(role)
    this.#unnamedByNoun.set(noun, (this.#unnamedByNoun.get(noun) ?? new Set()).add(draft))
    return draft
  }

  /** "a defense official", then "*the official*": the one unnamed source with that noun. */
  #unnamedAgain({ key }: PlacedMention, role: string): Draft | undefined {
    const known = key.startsWith('the ') ? this.#unnamedByNoun.get(role) : undefined
    return known?.size === 1 ? [...known][0] : undefined
  }
}

/** Whether a pronoun's gender is the person's as the story states it or as the first name tells it; either where neither does. */
function fits(draft: Draft, gender: 'female' | 'male'): boolean {
  if (draft.gender) return draft.gender === gender
  for (const { mention } of draft.mentions) {
    const words = mention.form === 'name' ? mention.text.split(/\s+/) : []
    const told = genderOfFirstName(words[0] ?? '')
    if (told) return told === gender
  }
  return true
}

/** "a friend *of* Kari Moen", "*with* President Moen": a person behind a preposition that does not make it the one who speaks. */
function isAfterPreposition({ position: { words, from } }: PlacedMention, { titles }: Draft): boolean {
  const title = titles.find(({ end }) => end + 1 === words[from]?.start)
  let first = from
  while (title && first > 0 && (words[first]?.start ?? 0) > title.start) first--
  return /^(?:of|with|by|from|for|between|like|against)$/.test(words[first - 1]?.key ?? '')
}

/** The last word of a description. */
const nounOf = (role: string): string => role.slice(role.lastIndexOf(' ') + 1)

/** Verbs whose object is who hears it: "*told* reporters". */
const hearers =
  /^(?:told|tells|telling|asked|asks|urged|urges|warned|warns|answered|answers|called|calls|charged|feared|thanked|praised|criticized|criticised|condemned)$/

/** Police and authorities, and whoever speaks without being named: "*a defense official* said". */
function isRowOfItsOwn({ mention, key, position: { words, from, to } }: PlacedMention): boolean {
  if (mention.type === 'Organization' && !/ /.test(key)) return true
  if (mention.type === 'Place') return false
  return isSayingVerb(words[to]?.key ?? '') || (isSayingVerb(words[from - 1]?.key ?? '') && !hearers.test(words[from - 1]?.key ?? ''))
}
