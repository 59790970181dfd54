import type { JoinRule } from './rule.ts'

/** Web addresses and handles are one word: `https://example.org/a-b?c=1`, `www.example.org/news`, `@YouTube`. */
export const address: JoinRule = (texts, at) => {
  const text = texts[at] ?? ''
  if (text === '@' || text === '#') return isWord(texts[at + 1]) && !isWord(texts[at - 1]) ? at + 2 : at
  const scheme = /^(?:https?|ftp)$/i.test(text) && texts[at + 1] === ':' && texts[at + 2] === '//'
  const domain = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|co\.uk)$)/i.test(text) && (texts[at + 1] === '/' || /^www\./i.test(text))
  if (!scheme && !domain) return at
  let end = at + 1
  while (end < texts.length && !/^[\s"<>”’)\]]/.test(texts[end] ?? '')) end++
  while (end > at + 1 && /^[.,;:!?'…]+$/.test(texts[end - 1] ?? '')) end--
  return end
}

const isWord = (text: string | undefined): boolean => text !== undefined && /^[\p{L}\p{N}_]/u.test(text)
