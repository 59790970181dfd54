const marks = /\p{M}+/gu
const beyondAscii = /[^\x20-\x7e]/
const curlyQuotes = /[‘’ʼʻ`´]/g
const dashes = /[‐‑–—]/g

/**
 * The form in which names are compared: lower case, without accents, plain apostrophes and hyphens, one space between words.
 * "São  Tomé" and "Sao Tome" are one, "U.S." and "us" are not.
 */
export function fold(name: string): string {
  if (!beyondAscii.test(name) && !name.includes('  ')) return name.toLowerCase()
  return name.replace(curlyQuotes, "'").replace(dashes, '-').normalize('NFD').replace(marks, '').toLowerCase().split(/\s+/).join(' ')
}

/** `fold` without apostrophes and hyphens, as census lists write names: "O'Brien" and "Obrien", "Jean-Luc" and "Jeanluc" are one. */
export const foldPersonName = (name: string): string => fold(name).replaceAll("'", '').replaceAll('-', '')

/** Drops the article that some tables write before a name. */
export const withoutArticle = (key: string): string => (key.startsWith('the ') ? key.slice(4) : key)
