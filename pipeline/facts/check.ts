import type { Facts } from '../document.ts'
import { validateFacts } from '../generated/validators.js'
import { objectsIn } from './objects.ts'
import { factsRules } from './rules.ts'

/** A record that does not pass its schema or a rule of `facts/`; `faults` says where and why. */
export class UncheckedFactsError extends Error {
  readonly faults: readonly string[]

  constructor(story: string, faults: readonly string[]) {
    super(`The facts of \`${story}\` do not pass the checks: ${faults.slice(0, 3).join('; ')}. This is a fault of nutgraf: please report it with the story`)
    this.name = 'UncheckedFactsError'
    this.faults = faults
  }
}

/**
 * What a record breaks: its JSON Schema first, then the rules that a schema cannot say.
 *
 * @returns one sentence a fault; none when the record is sound
 */
export function faultsOf(facts: Facts): string[] {
  if (!validateFacts(facts)) return (validateFacts.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message ?? error.keyword}`)
  const objects = objectsIn(facts)
  for (const rule of factsRules) {
    const faults = rule.faults(facts, objects)
    if (faults.length > 0) return faults.map((fault) => `${rule.name}: ${fault}`)
  }
  return []
}

/** @throws UncheckedFactsError when the record breaks its schema or a rule */
export function check(facts: Facts): void {
  const faults = faultsOf(facts)
  if (faults.length > 0) throw new UncheckedFactsError(facts.id, faults)
}
