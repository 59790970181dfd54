import { unified } from 'unified'
import { VFile } from 'vfile'
import { added, type Quantity, type Time } from '../../pipeline/document.ts'
import { parse } from '../../pipeline/parse/index.ts'
import { quantities } from '../../pipeline/quantities/index.ts'
import { syntax } from '../../pipeline/syntax/index.ts'
import { times } from '../../pipeline/times/index.ts'

const pipeline = unified().use(parse).use(syntax).use(times).use(quantities).freeze()

/** A story run through the stages up to quantities; `date` is its day of publication, a Wednesday unless said otherwise, none where empty. */
export function annotate(text: string, date = '2024-03-06'): VFile {
  const source = { format: 'text', sha256: '0'.repeat(64) } as const
  const file = new VFile({ value: text, data: { story: { id: 'story', language: 'en', source, ...(date && { datePublished: date }) } } })
  pipeline.runSync(pipeline.parse(file), file)
  return file
}

export const timesOf = (text: string, date?: string): Time[] => added(annotate(text, date), 'times')
/** Each time as "words = value". */
export const saidTimes = (text: string, date?: string): string[] => timesOf(text, date).map((time) => `${time.text} = ${time.value}`)

export const quantitiesOf = (text: string): Quantity[] => added(annotate(text), 'quantities')
/** Each quantity as "words = figure unit", the figure with its bounds. */
export const saidQuantities = (text: string): string[] =>
  quantitiesOf(text).map(({ text: words, value, min, max, approximate, unit }) => {
    const bounds = min === undefined && max === undefined ? '' : ` [${min ?? ''}..${max ?? ''}]`
    return `${words} =${approximate ? ' ~' : ''}${value === undefined ? '' : ` ${value}`}${bounds}${unit ? ` ${unit}` : ''}`
  })
