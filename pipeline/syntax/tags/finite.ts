import type { Label } from './label.ts'
import { type Labelled, mayBe } from './transformation.ts'

/** How far the rules look for the verb of a clause. */
const reach = 20

/** Passives that keep an object: `a gang called the Owls`, `a man given a prize`. */
const keepsObject = new Set(['called', 'named', 'dubbed', 'nicknamed', 'titled', 'entitled', 'termed', 'given', 'awarded', 'offered', 'paid', 'owed', 'denied'])

const isFiniteVerb = (label: Label | undefined): boolean => label !== undefined && /^(?:VB[DPZ]|MD)/.test(label)
const isVerbal = (label: Label | undefined): boolean => label !== undefined && /^(?:V|MD|TO)/.test(label)
const isNominal = (label: Label | undefined): boolean => label !== undefined && /^(?:NN|PRP$)/.test(label)
const isSingular = (label: Label | undefined): boolean => label === 'NN' || label === 'NNP'
const opensObject = (label: Label | undefined): boolean => label !== undefined && /^(?:DT|PRP|CD|\$|``|NNP|NNS)/.test(label)
const endsClause = (label: Label | undefined): boolean => label === undefined || /^(?:IN\+SCONJ|W|,|:|\.|``|'')/.test(label)

const opensClause = (label: Label | undefined): boolean => label === undefined || /^(?:IN\+SCONJ|W|``)/.test(label)

type FiniteRule = (sentence: Labelled, at: number) => Label | undefined

/** A participle with an object is no passive: `Rebels seized the town`, `The minister added that …`, `Soldiers opened fire`; not `a state sponsored lab`. */
const activePast: FiniteRule = ({ labels, words, first }, at) => {
  const next = labels[at + 1]
  const hasObject = words[at + 1] === 'that' || opensObject(next) || (next === 'NN' && labels[at - 1] !== 'NN')
  if (labels[at] !== 'VBN' || !hasObject || keepsObject.has(words[at] ?? '')) return undefined
  return isMainVerb(labels, at, endsClause) && mayBe(first[at], 'VBD') ? 'VBD' : undefined
}

/** A verb whose past is like its base is in the past after a singular: `The agency put the toll at 40`. */
const pastLikeBase: FiniteRule = ({ labels, first }, at) =>
  labels[at] === 'VB' && isSingular(labels[at - 1]) && isMainVerb(labels, at, endsClause) && first[at]?.possible?.includes('VBD') ? 'VBD' : undefined

/** A verb joined to another has its form: `killed 64 and injured three`. */
const coordinate: FiniteRule = ({ labels, first }, at) => {
  if (!/^(?:JJ|VBN)$/.test(labels[at] ?? '') || labels[at - 1] !== 'CC' || !/^(?:DT|PRP|CD)/.test(labels[at + 1] ?? '') || !mayBe(first[at], 'VBD'))
    return undefined
  for (let before = at - 2; before >= 0 && before > at - reach; before--) {
    if (isVerbal(labels[before])) return labels[before] === 'VBD' ? 'VBD' : undefined
    if (endsClause(labels[before])) return undefined
  }
  return undefined
}

/** Where a sentence has no other verb a plural after a singular is its verb: `Strike on camp kills 13`, `Berg notes that …`. */
const thirdPerson: FiniteRule = ({ labels, first, words }, at) => {
  if (labels[at] !== 'NNS' || !isSingular(labels[at - 1]) || at > reach || labels.slice(0, at).some(isFiniteVerb)) return undefined
  const next = labels[at + 1]
  const goesOn = words[at + 1] === 'that' || opensObject(next) || isSingular(next) || (next !== undefined && /^(?:IN|TO|RP|RB|JJ|VBG)/.test(next))
  return goesOn && isMainVerb(labels, at, opensClause) && mayBe(first[at], 'VBZ') ? 'VBZ' : undefined
}

/**
 * Whether a word stands where the verb of a main clause would: after a noun that may be its subject, with no verb before it in its clause, and no finite one behind
 * until a label that `stops`.
 */
function isMainVerb(labels: readonly Label[], at: number, stops: (label: Label | undefined) => boolean): boolean {
  if (!isNominal(labels[at - 1])) return false
  let subject = false
  for (let before = at - 1; before > at - reach && !endsClause(labels[before]); before--) {
    if (isVerbal(labels[before])) return false
    // in `At weekend press conferences` the noun belongs to the preposition
    if (labels[before] === 'IN') subject = false
    else if (isNominal(labels[before])) subject = true
  }
  for (let after = at + 1; after < at + reach && !stops(labels[after]); after++) if (isFiniteVerb(labels[after])) return false
  return subject
}

const rules: readonly FiniteRule[] = [activePast, pastLikeBase, coordinate, thirdPerson]

/** Finite verbs that the transformations, which see but few neighbours, have missed: their labels by their places. */
export function missedVerbs(sentence: Labelled): Map<number, Label> {
  const found = new Map<number, Label>()
  for (let at = 1; at < sentence.labels.length; at++) {
    for (const rule of rules) {
      const label = rule(sentence, at)
      if (label === undefined) continue
      found.set(at, label)
      sentence.labels[at] = label
      break
    }
  }
  return found
}
