import type { Block } from '../document.ts'

/** Builds a readable text of blocks parted by one blank line, and knows what each block is. */
export class BlockText {
  readonly blocks: Block[] = []
  readonly #parts: string[] = []
  #length = 0

  /** Adds a block, unless its words are blank. */
  add(kind: Block['kind'], words: string): void {
    const trimmed = words.trim()
    if (trimmed === '') return
    if (this.#parts.length > 0) this.#append('\n\n')
    const start = this.#length
    this.#append(trimmed)
    this.blocks.push({ start, end: this.#length, kind })
  }

  get text(): string {
    return this.#parts.join('')
  }

  #append(words: string): void {
    this.#parts.push(words)
    this.#length += words.length
  }
}
