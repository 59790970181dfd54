import type { Block } from '../../document.ts'
import { furnitureOf } from './furniture.ts'

/** Words of a heading at most. */
const longestHeading = 12

/** What a stretch is by itself. */
export function kindOf(words: string, last: boolean): Omit<Block, 'start' | 'end'> {
  const furniture = furnitureOf(words)
  if (furniture) return { kind: 'furniture', furniture }
  if (isListItem(words)) return { kind: 'list' }
  if (/^>\s/.test(words)) return { kind: 'quote' }
  if (isCaption(words)) return { kind: 'caption' }
  return { kind: !last && isHeading(words) ? 'heading' : 'paragraph' }
}

/** Whether a line starts an item of a list: `- Bring water`, `• Oslo`, `2) Call`. */
export const isListItem = (line: string): boolean => /^(?:[-–*•▪◦‣·]|\d{1,2}[.)])\s/.test(line)

/** `FILE PHOTO: …`, `FILE - …`, `Photo: …`, `A ferry burns. (AP Photo/Ana Ruiz)`. */
const isCaption = (words: string): boolean =>
  /^(?:FILE(?: PHOTO)?|PHOTO|Photo|Image|Picture|Pictured|IMAGE|CAPTION|Caption)\s?(?:[:–—]|-\s)/.test(words) ||
  (words.length < 400 &&
    /(?:\((?:AP|File|AFP|Reuters|Photo|Image)?\s?(?:Photo|photo|Image|image)[^()]{0,80}\)|[/:] ?(?:REUTERS|Reuters|AFP|Getty Images|AP)\)?)$/.test(words))

/** A short line without an end mark, or a short question, that begins with a capital: `What happens next?`, `The mayor's answer`. */
function isHeading(words: string): boolean {
  if (/\n/.test(words) || !/^[\p{Lu}\p{N}]/u.test(words) || words.split(/\s+/, longestHeading + 1).length > longestHeading) return false
  return /[\p{L}\p{N})?]$/u.test(words) && !/[.!?]\s/.test(words)
}
