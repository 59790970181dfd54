/** Counts of whole numbers up to 2^53, in one open-addressed table: a Map of as many costs ten times the time. */
export class Tally {
  readonly #keys: Float64Array
  readonly #counts: Int32Array
  readonly #mask: number

  /** @param bits the table has 2^bits places; at most half of them should be filled */
  constructor(bits: number) {
    this.#keys = new Float64Array(2 ** bits).fill(-1)
    this.#counts = new Int32Array(2 ** bits)
    this.#mask = 2 ** bits - 1
  }

  /** Adds to a number's count. */
  add(key: number, times: number): void {
    const place = this.#find(key)
    this.#keys[place] = key
    this.#counts[place] = (this.#counts[place] as number) + times
  }

  /** Adds to the count of a number that has been counted before. */
  addKnown(key: number, times: number): void {
    const place = this.#find(key)
    if (this.#keys[place] === key) this.#counts[place] = (this.#counts[place] as number) + times
  }

  /** Numbers counted at least so often, the most frequent first, then by the number. */
  atLeast(times: number): [key: number, times: number][] {
    const found: [number, number][] = []
    for (let place = 0; place <= this.#mask; place++) {
      const count = this.#counts[place] as number
      if (count >= times) found.push([this.#keys[place] as number, count])
    }
    return found.sort((a, b) => b[1] - a[1] || a[0] - b[0])
  }

  #find(key: number): number {
    const mixed = Math.imul(key >>> 0, 0x9e3779b1) ^ Math.imul(Math.floor(key / 2 ** 32), 0x85ebca6b)
    let place = Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1) & this.#mask
    while (this.#keys[place] !== -1 && this.#keys[place] !== key) place = (place + 1) & this.#mask
    return place
  }
}
