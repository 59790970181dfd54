import type { CutRule } from './rule.ts'

/** Clitics are words: `did|n't`, `Oslo|'s`, `we|'ve`, `would|n't|'ve`; not the plural of a number: `the 1980's`. */
export const clitics: CutRule = (word) => {
  const cuts: number[] = []
  let end = word.length
  for (;;) {
    const clitic = /(?:n['’]t|(?<!\d)['’]s|['’](?:m|re|ve|ll|d))$/i.exec(word.slice(Math.max(0, end - 3), end))
    if (!clitic) return cuts
    end -= clitic[0].length
    if (end <= 0) return cuts
    cuts.unshift(end)
  }
}
