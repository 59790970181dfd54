/** Longest headline in characters and in words; agencies ask for some 60 to 100 characters, broadsheets and tabloids go beyond. */
const mostCharacters = 160
const mostWords = 26

/** Whether a line that stands alone at the top reads as a headline: short, of two words at least, and without the mark that ends a sentence. */
export function looksLikeHeadline(line: string): boolean {
  if (line.length > mostCharacters) return false
  const words = line.split(/\s+/)
  const last = words.at(-1) ?? ''
  return words.length >= 2 && words.length <= mostWords && (!/[.!?:;,…]["'”’)]*$/.test(last) || isAbbreviation(last) || isQuestion(line))
}

/** "Storm heads for the U.S." */
const isAbbreviation = (word: string): boolean => /^(?:\p{Lu}\.){2,}$/u.test(word)

/** "Who pays for the ferry?": a headline may ask in few words; a quotation that asks is speech. */
const isQuestion = (line: string): boolean => line.length <= 80 && /[^.!?]\?$/.test(line) && !/^["'“‘]/.test(line)
