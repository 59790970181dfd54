/** The formats that a folder can be written in, in the order in which they are named to users. */
export const formats = ['csv', 'jsonld', 'sdk', 'ndjson'] as const

/** A format that a folder can be written in. */
export type Format = (typeof formats)[number]
