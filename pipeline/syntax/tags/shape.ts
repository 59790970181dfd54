import type { Label } from './label.ts'

/** Shapes that give the label away, the first that fits; `Capitalised` words are left to the caller's lexicon. */
const shapes: readonly (readonly [RegExp, Label])[] = [
  [/^(?:https?:\/\/|www\.|.+@.+\.)/i, 'ADD'],
  [/^[@#]\p{L}/u, 'NNP'],
  [/^[+-]?\d[\d.,:/]*$|^\d+(?:-\d+)+$|^\.\d+$/, 'CD'],
  [/^\d+(?:st|nd|rd|th)$/i, 'JJ'],
  [/^['’]?\d+['’]?s$/, 'NNS'],
  [/^[.?!…]+$/, '.'],
  [/^[-–—]+$/, ','],
  [/^[*=~_#<>|]+$/, 'NFP'],
  [/^[([{]$/, '-LRB-'],
  [/^[)\]}]$/, '-RRB-'],
  [/^\p{Sc}$/u, '$'],
  [/^\p{P}+$/u, ':'],
  [/^[^\p{L}\p{N}]+$/u, 'SYM'],
  [/^[\p{L}]*\d/u, 'NNP'],
  [/^\p{Lu}\p{Ll}+(?:i|ic)ans$/u, 'NNPS']
]

/** The label of a word that is in no table, by its shape; undefined for words of letters. */
export function labelByShape(form: string): Label | undefined {
  return shapes.find(([shape]) => shape.test(form))?.[1]
}
