/** Most characters of a cell that Excel takes (UTF-16 code units). */
export const longestCell = 32_767

/** Ends a cell that was cut. */
export const cutMark = ' [cut: the whole is in the text file]'

/**
 * What a spreadsheet could take for a formula: a cell that begins, after white space and characters that are not seen, with a tab, a line break
 * or a sign that starts one in Excel, LibreOffice or Sheets (East Asian versions fold the full-width and small forms to it).
 * An apostrophe counts too, so that taking one away is always right.
 */
const risky = /^[\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]*[\t\r\n=+\-@'＝＋－＠＇﹦﹢﹣﹫−]/u

/**
 * A value as a cell. Text that a spreadsheet could run gets a leading apostrophe; text that is too long for a spreadsheet is cut, with a mark.
 * Numbers and truth values are left as they are.
 */
export function cell(value: string | number | boolean | undefined): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const guarded = risky.test(value) ? `'${value}` : value
  if (guarded.length <= longestCell) return guarded
  const kept = guarded.slice(0, longestCell - cutMark.length)
  // never between the halves of a surrogate pair
  return (/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept) + cutMark
}
