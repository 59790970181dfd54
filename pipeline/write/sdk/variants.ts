import type { Observation } from './observation.ts'

/** One member of a union: the value of its `type`, and its interface (`INJURY` is `InjuryEvent`). */
export interface Variant {
  type: string
  name: string
}

/** The members of a union that occur, in alphabetical order. */
export function variantsOf(record: string, observation: Observation): Variant[] {
  const types = [...(observation.words(record)?.get('type') ?? [])].sort()
  return types.map((type) => ({ type, name: `${type.split('_').map(capitalised).join('')}${record}` }))
}

/** `NATURAL` is Natural; `CreativeWork` stays as it is. */
const capitalised = (word: string) => (word === word.toUpperCase() ? `${word[0]}${word.slice(1).toLowerCase()}` : word)
