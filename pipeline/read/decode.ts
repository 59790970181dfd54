import { pointAt } from '../message.ts'
import { encodingOfMark, encodingOfZeros } from './detect.ts'
import type { Doubt } from './reading.ts'

/** Text out of bytes, and what was wrong with them. */
export interface Decoded {
  text: string
  doubts: Doubt[]
}

/**
 * Decodes a text: by its byte order mark, else as it declares, else as UTF-8 when it is valid UTF-8, else by detection. A declaration that the bytes
 * contradict is not believed. A byte order mark is dropped.
 *
 * @param declared label of an encoding that the text itself gives (WHATWG names)
 */
export async function decode(bytes: Uint8Array, declared?: string): Promise<Decoded> {
  const marked = encodingOfMark(bytes) ?? encodingOfZeros(bytes.subarray(0, 4096))
  if (marked) return lenient(bytes, marked)
  const utf8 = strict(bytes, 'utf-8')
  if (utf8 !== undefined) return { text: utf8, doubts: declared && isContradicted(utf8, declared) ? [mislabelled(declared, 'utf-8')] : [] }
  const label = declared?.toLowerCase()
  if (label && isUtf(label)) return repaired(bytes, [mislabelled(label)])
  if (label && !isKnown(label))
    return repaired(bytes, [{ rule: 'wrong-encoding', reason: `\`${declared}\` is no encoding: name the one in which the text is saved` }])
  return label ? lenient(bytes, label) : repaired(bytes, [])
}

/** Whether a text that is valid UTF-8 and not only ASCII was declared as something else. */
function isContradicted(text: string, declared: string): boolean {
  return !/^utf-?8$/i.test(declared) && /[^\p{ASCII}]/u.test(text)
}

const isUtf = (label: string): boolean => /^(?:unicode-1-1-)?utf-?(?:8|16(?:le|be)?)$/.test(label)

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}

function strict(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function lenient(bytes: Uint8Array, label: string): Decoded {
  const sound = strict(bytes, label)
  if (sound !== undefined) return { text: sound, doubts: [] }
  const text = new TextDecoder(label).decode(bytes)
  const { line } = pointAt(text, Math.max(0, text.indexOf('\uFFFD')))
  return {
    text,
    doubts: [{ rule: 'broken-bytes', reason: `line ${line} holds bytes that are no ${label}; they stand as U+FFFD: save the text again from its source` }]
  }
}

/** Bytes that say nothing of their encoding, or nothing true: UTF-8 with a few broken bytes, or else what detection finds. */
async function repaired(bytes: Uint8Array, doubts: Doubt[]): Promise<Decoded> {
  const utf8 = lenient(bytes, 'utf-8')
  const broken = utf8.text.split('\uFFFD').length - 1
  const sound = (utf8.text.match(/[^\p{ASCII}\uFFFD]/gu) ?? []).length
  if (sound > broken) return { text: utf8.text, doubts: [...doubts, ...utf8.doubts] }
  const { detect } = await import('chardet')
  const found = detect(bytes)?.toLowerCase()
  const label = found && !isUtf(found) && isKnown(found) ? found : 'windows-1252'
  const guessed = lenient(bytes, label)
  const reason = `the text is not UTF-8; read as ${label}, which its bytes look like: save it as UTF-8 if letters are wrong`
  return { text: guessed.text, doubts: [...doubts, { rule: 'guessed-encoding', reason }, ...guessed.doubts] }
}

function mislabelled(declared: string, actual?: string): Doubt {
  return { rule: 'wrong-encoding', reason: `the text says that it is ${declared} but it is ${actual ?? 'not'}: correct the declaration` }
}

/** The label of the encoding that the first kilobytes of a page declare, in `<meta charset>`, `http-equiv` or its XML declaration. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const xml = /^<\?xml[^>]{1,200}?encoding\s{0,9}=\s{0,9}["']([\w:-]{1,40})["']/.exec(head)
  if (xml) return xml[1]
  for (const [meta] of head.matchAll(/<meta\s[^>]{1,400}>/gi)) {
    const label = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:-]{1,40})/i.exec(meta)
    if (label) return label[1]
  }
  return undefined
}
