import type { Term } from '../../lexicon/terms.ts'
import type { Match, Pattern } from '../expression.ts'
import { afterPhrase } from './phrases.ts'

/**
 * A day counted from the day of publication.
 *
 *     announced today     since yesterday     the day before yesterday     tomorrow
 *               ^^^^^           ^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^
 * Not "USA Today".
 */
export const deicticDay: Pattern = { name: 'deictic-day', begins: ['today', 'yesterday', 'tomorrow', 'the'], match }

const days: Record<string, number> = { today: 0, yesterday: -1, tomorrow: 1 }

function match(terms: readonly Term[], at: number): Match | undefined {
  const beyond = afterPhrase(terms, at, [
    ['the', 'day', 'before', 'yesterday'],
    ['the', 'day', 'after', 'tomorrow']
  ])
  if (beyond !== undefined)
    return { end: beyond, reading: { kind: 'shift', grain: 'day', by: terms[at + 2]?.lower === 'before' ? -2 : 2, from: 'publication' } }
  const by = days[terms[at]?.lower ?? '']
  if (by === undefined || afterPhrase(terms, at - 1, [['usa', 'today']]) !== undefined) return undefined
  return { end: at + 1, reading: { kind: 'shift', grain: 'day', by, from: 'publication' } }
}
