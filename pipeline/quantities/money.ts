import { lazy, readTable } from '../lexicon/table.ts'
import type { Term } from '../lexicon/terms.ts'
import type { Figure } from './figure.ts'
import { phraseAt, phraseTable } from './phrase-table.ts'
import { singular } from './singular.ts'

const currencies = lazy(() =>
  phraseTable(readTable<'words' | 'code'>(new URL('./currencies.tsv', import.meta.url)).map(({ words, code }) => [words, code] as const))
)

/**
 * The currency that stands before a number: a sign, a code, or both.
 *
 *     $1.2bn     US$40     HK$ 3     Rs 25     USD 5
 *     ^          ^^^       ^^^       ^^        ^^^
 */
export function currencyBefore(terms: readonly Term[], at: number): { end: number; says: string } | undefined {
  const term = terms[at]
  // words ("dollar", "won") stand behind the number
  if (!term || (term.kind === 'word' && term.text !== 'Rs' && !(term.text.length <= 3 && term.text === term.text.toUpperCase()))) return undefined
  return phraseAt(currencies(), terms, at, (one) => one.lower)
}

const hundredths = new Map<string, string>(Object.entries({ cent: 'USD', penny: 'GBP', pence: 'GBP' }))

/**
 * The number as money where a currency stands behind it, also after a hyphen.
 *
 *     5 billion euros     40 Australian dollars     a million-dollar house     26 cents     50p
 *                   ^^^^^             ^^^^^^^^^^^^^^^^^^              ^^^^^^               ^^^^^       ^
 */
export function asMoney(terms: readonly Term[], figure: Figure): Figure | undefined {
  const next = terms[figure.end]
  if (!next) return undefined
  // "a $5-million plan", "billions of dollars"
  const at = (next.text === '-' && next.joined) || (next.lower === 'of' && figure.value === undefined) ? figure.end + 1 : figure.end
  const word = singular(terms[at]?.lower ?? '')
  const hundredth = hundredths.get(word) ?? (word === 'p' && terms[at]?.joined ? 'GBP' : undefined)
  if (hundredth && figure.value !== undefined)
    return { ...figure, kind: 'money', unit: hundredth, value: Number((figure.value / 100).toPrecision(12)), end: at + 1 }
  const found = phraseAt(currencies(), terms, at, (term) => singular(term.lower))
  if (found && (terms[at] as Term).text !== '$' && !isVerb(word, figure)) return { ...figure, kind: 'money', unit: found.says, end: found.end }
  // "5 pounds" weigh, "a million pounds" pay
  const large = (figure.value ?? figure.max ?? 0) >= 10000
  return word === 'pound' && large ? { ...figure, kind: 'money', unit: 'GBP', end: at + 1 } : undefined
}

/** "all 5 won medals": won is money only by the thousand. */
const isVerb = (word: string, figure: Figure): boolean => word === 'won' && (figure.value ?? figure.max ?? 0) < 1000
