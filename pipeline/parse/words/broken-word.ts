import type { JoinRule } from './rule.ts'

/** A word that breaks off or shares its end keeps its hyphen: `I th- think`, `pre- and post-war`; longer ones do not: `right- and left-wing`. */
export const brokenWord: JoinRule = (texts, at) =>
  /^\p{L}{1,3}$/u.test(texts[at] ?? '') && texts[at + 1] === '-' && /^\s/.test(texts[at + 2] ?? '') ? at + 2 : at
