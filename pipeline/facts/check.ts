import type { Facts } from '../document.ts'
import { validateFacts } from '../generated/validators.js'

/** A record that does not pass its schema or a rule of `facts/`; `faults` says where and why. */
export class UncheckedFactsError extends Error {
  readonly faults: readonly string[]
  constructor(story: string, faults: readonly string[]) {
    super(`The facts of \`${story}\` do not pass the checks: ${faults.slice(0, 3).join('; ')}. This is a fault of nutgraf: please report it with the story`)
    this.name = 'UncheckedFactsError'
    this.faults = faults
  }
}

/** @throws UncheckedFactsError when the record breaks its schema or a rule */
export function check(facts: Facts): void {
  if (!validateFacts(facts)) {
    const faults = (validateFacts.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
    throw new UncheckedFactsError(facts.id, faults)
  }
}
