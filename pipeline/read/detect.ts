import type { Format } from './options.ts'

const formatOfExtension = new Map<string, Format>(
  Object.entries({
    txt: 'text',
    text: 'text',
    md: 'markdown',
    markdown: 'markdown',
    html: 'html',
    htm: 'html',
    xhtml: 'html',
    ndjson: 'ndjson',
    jsonl: 'ndjson'
  })
)

/** What follows the last dot of a file's name, in lower case, or "" ("St. Olaf" has none). */
export function extensionOf(path: string): string {
  return /\.([a-z0-9]{1,10})$/i.exec(path)?.[1]?.toLowerCase() ?? ''
}

/** The format that a file's extension stands for. */
export const formatOfName = (path: string): Format | undefined => formatOfExtension.get(extensionOf(path))

/** The format that the first bytes of a file look like: NDJSON, HTML and Markdown by their first characters, anything else is text. */
export function formatOfBytes(head: Uint8Array): Format {
  const start = new TextDecoder(encodingOfMark(head) ?? 'utf-8').decode(head).trimStart()
  if (/^\{[^\S\n]*"/.test(start)) return 'ndjson'
  if (/^(?:<!doctype html|<html|<head|<body|<article|<\?xml[^>]{0,100}>\s*<(?:!doctype )?html|<!--)/i.test(start)) return 'html'
  if (/^(?:---\n\w+:|# \S)/.test(start.replaceAll('\r\n', '\n'))) return 'markdown'
  return 'text'
}

/** The encoding that a byte order mark stands for (WHATWG Encoding Standard, "BOM sniff"). */
export function encodingOfMark([first, second, third]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/** The encoding of UTF-16 without a mark: in a text of mostly Latin letters every other byte is zero. */
export function encodingOfZeros(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0]
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if ((controls(head) - even - odd) * 20 > head.length) return undefined
  if (even === 0 && odd * 4 > head.length) return 'utf-16le'
  if (odd === 0 && even * 4 > head.length) return 'utf-16be'
  return undefined
}

/** First characters of formats that hold text in a form that is not read: PDF, PostScript, RTF. */
const signatures = ['%PDF-', '%!PS', '{\\rtf']

/** Whether the first bytes of a file show that it holds no plain text. */
export function isBinary(head: Uint8Array): boolean {
  if (encodingOfMark(head) !== undefined || encodingOfZeros(head) !== undefined) return false
  const start = String.fromCharCode(...head.subarray(0, 8))
  return head.includes(0) || signatures.some((signature) => start.startsWith(signature)) || controls(head) * 20 > head.length
}

/** How many bytes are control characters that no text has (tab, line ends, form feed and the escape of ISO-2022 encodings are allowed). */
function controls(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum + Number(byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte)), 0)
}
