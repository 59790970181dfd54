/** The public face of nutgraf: the stages in order, the whole pipeline, and the ways in and out. */

export type * from './document.ts'
export { extract, extractFiles } from './extract.ts'
export { type NutgrafOptions, nutgraf } from './preset.ts'
