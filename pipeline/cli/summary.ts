import type { Entity, Event, Facts, Incident, IncidentFigure, Quote, Span } from '../document.ts'
import { contains, words } from '../document.ts'

/** How a summary is drawn: `width` in columns. */
export interface SummaryOptions {
  cite: boolean
  color: boolean
  width: number
}

const most = { incidents: 8, entities: 12, quotes: 8 }
const labelWidth = 10
const namesOfTypes: readonly Entity['type'][] = ['Person', 'Organization', 'Group', 'Place', 'Product', 'Event', 'Legislation', 'CreativeWork']

/** One story for the eye: what happened, who is in it, who says what. Text from outside is shown without its control characters. */
export function summary(facts: Facts, options: SummaryOptions): string {
  const page = new Page(facts, options)
  page.title()
  page.incidents()
  page.entities()
  page.quotes()
  return page.toString()
}

/** Control characters could move the cursor or recolour the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the terminal
const clean = (text: string): string => text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/g, ' ')

/** A figure in words: "12", "at least 12", "2 to 4", "none", "unknown". */
function boundsOf({ min, max, status }: { min?: number | undefined; max?: number | undefined; status: string }): string {
  const isExact = min !== undefined && min === max
  const bounds = isExact
    ? `${min}`
    : min !== undefined && max !== undefined
      ? `${min} to ${max}`
      : min !== undefined
        ? `at least ${min}`
        : max !== undefined
          ? `at most ${max}`
          : ''
  return status === 'reported' || status === 'conflicting' ? bounds : [bounds, status.replace('-', ' ')].filter(Boolean).join(' ')
}

const isTold = (type: string): boolean => type !== 'ATTRIBUTION' && type !== 'ASPECT'

class Page {
  readonly #facts: Facts
  readonly #options: SummaryOptions
  readonly #lines: string[] = []
  readonly #entityById: Map<string, Entity>
  readonly #eventById: Map<string, Event>

  constructor(facts: Facts, options: SummaryOptions) {
    this.#facts = facts
    this.#options = options
    this.#entityById = new Map(facts.entities.map((entity) => [entity.id, entity]))
    this.#eventById = new Map(facts.events.map((event) => [event.id, event]))
  }

  title(): void {
    const { headline, publisher, datePublished, byline, wordCount, id } = this.#facts.story
    this.#lines.push(this.#bold(this.#fit(clean(headline ?? id), 0)))
    const known = [publisher, byline?.join(', '), datePublished, `${wordCount} words`].filter((part) => part !== undefined)
    this.#lines.push(this.#dim(this.#fit(clean(known.join(' · ')), 0)))
  }

  incidents(): void {
    const told = this.#facts.incidents.filter(({ type }) => isTold(type))
    const ranked = told.filter(({ type }) => type !== 'OTHER')
    const shown = (ranked.length > 0 ? ranked : told)
      .map((incident, order) => ({ incident, order }))
      .sort((a, b) => b.incident.events.length - a.incident.events.length || a.order - b.order)
      .slice(0, most.incidents)
      .sort((a, b) => a.order - b.order)
    this.#heading('What happened', shown.length)
    for (const { incident } of shown) this.#incident(incident)
  }

  #incident(incident: Incident): void {
    const { type, status, what, when, where, who, whom, figures } = incident
    const place = where && this.#entityById.get(where.entity)?.name
    const time = when && this.#facts.times.find(({ id }) => id === when.time)
    const head = [this.#words(what), place && `in ${place}`, time && `${time.text}${when.from ? ` (${when.from.slice(0, 10)})` : ''}`]
      .filter(Boolean)
      .join(', ')
    this.#row(type.toLowerCase().replaceAll('_', ' '), `${head}${status === 'HAPPENED' ? '' : ` [${status.toLowerCase()}]`}`, what)
    for (const [label, parties] of [
      ['who', who],
      ['whom', whom]
    ] as const) {
      const seen = new Set<string>()
      for (const party of parties) {
        const text = this.#words(party)
        if (seen.has(text.toLowerCase())) continue
        seen.add(text.toLowerCase())
        if (seen.size <= 3) this.#detail(label, text, party)
      }
    }
    for (const figure of figures) this.#detail(figure.what, this.#figure(figure))
  }

  /** "at least 13, says Fanta Haidara; 23, says the army (disputed)": the figure of each claim, with all who make it. */
  #figure({ what, min, max, status, disputed, claims }: IncidentFigure): string {
    const sayers = new Map<string, Set<string>>()
    for (const { event, source } of claims) {
      const own = this.#eventById.get(event)?.figures.find((figure) => figure.what === what)
      const says = boundsOf(own ?? { min, max, status })
      const who = (source && this.#entityById.get(source)?.name) ?? this.#cueOf(event)
      sayers.set(says, (sayers.get(says) ?? new Set()).add(who ?? ''))
    }
    const told = [...sayers].map(([says, who]) => {
      const named = [...who].filter((name) => name !== '')
      return named.length > 0 ? `${says}, says ${named.join(' and ')}` : says
    })
    return `${told.join('; ')}${disputed ? ' (disputed)' : ''}`
  }

  /** Who says so where that is no entity: the words for the speaker, else the cue: "reportedly" says that somebody says so, not who. */
  #cueOf(event: string): string | undefined {
    const source = this.#eventById.get(event)?.sources.find(({ entity }) => !entity)
    const speaker = this.#facts.quotes.find(({ id }) => id === source?.quote)?.speaker
    if (speaker) return this.#words(speaker)
    return source?.cue && `"${this.#words(source.cue)}"`
  }

  entities(): void {
    const shown = this.#facts.entities
      .map((entity, order) => ({ entity, order }))
      .sort((a, b) => b.entity.salience - a.entity.salience || a.order - b.order)
      .slice(0, most.entities)
      .map(({ entity }) => entity)
    this.#heading('Who and where', shown.length)
    for (const type of namesOfTypes) {
      for (const entity of shown.filter((candidate) => candidate.type === type)) this.#entity(entity)
    }
  }

  #entity(entity: Entity): void {
    const { type, subtype, name, titles, roles, country, latitude, longitude, mentions } = entity
    const known = [
      ...new Set([...(titles ?? []).map(({ text }) => text), ...(roles ?? []).map(({ text }) => text)]),
      latitude === undefined || longitude === undefined ? undefined : `${latitude}, ${longitude}`,
      country,
      `${mentions} ${mentions === 1 ? 'mention' : 'mentions'}`
    ].filter((part) => part !== undefined)
    const first = this.#facts.mentions.find((mention) => mention.entity === entity.id)
    this.#row((subtype ?? type).replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase(), `${this.#bold(clean(name))}  ${this.#dim(clean(known.join(' · ')))}`, first)
  }

  quotes(): void {
    const shown = this.#facts.quotes.filter(({ kind, speech }) => kind !== 'indirect' && speech).slice(0, most.quotes)
    this.#heading('Who says what', shown.length)
    for (const quote of shown) this.#quote(quote)
  }

  #quote(quote: Quote): void {
    const who = quote.speaker ? this.#words(quote.speaker) : 'not said by whom'
    this.#lines.push(`  ${this.#fit(this.#words(quote), 2)}`)
    this.#lines.push(`    ${this.#dim(`— ${this.#fit(who, 6)}`)}`)
    this.#cite(quote)
  }

  #heading(text: string, count: number): void {
    if (count > 0) this.#lines.push('', this.#bold(text))
  }

  #row(label: string, text: string, span?: Span): void {
    this.#lines.push(`  ${label.padEnd(labelWidth)} ${text}`)
    this.#cite(span)
  }

  #detail(label: string, text: string, span?: Span): void {
    this.#lines.push(`  ${''.padEnd(labelWidth)} ${this.#dim(label.padEnd(9))} ${this.#fit(text, labelWidth + 13)}`)
    this.#cite(span)
  }

  #words(span: Span): string {
    return clean(words(this.#facts.story.text, span))
  }

  /** The sentence that a line stands on, with the offsets of the words themselves. */
  #cite(span?: Span): void {
    if (!this.#options.cite || !span) return
    const sentence = this.#facts.sentences?.find((candidate) => contains(candidate, { start: span.start, end: span.start })) ?? span
    const text = `${span.start}-${span.end}: ${this.#words(sentence)}`
    this.#lines.push(`  ${''.padEnd(labelWidth)} ${this.#dim(this.#fit(text, labelWidth + 3))}`)
  }

  /** Cuts to the width of the page, less what stands before it. */
  #fit(text: string, before: number): string {
    const room = Math.max(20, this.#options.width - before)
    return text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`
  }

  #bold(text: string): string {
    return this.#options.color ? `\u001B[1m${text}\u001B[22m` : text
  }

  #dim(text: string): string {
    return this.#options.color ? `\u001B[2m${text}\u001B[22m` : text
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`
  }
}
