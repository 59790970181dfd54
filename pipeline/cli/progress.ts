import type { WriteStream } from 'node:tty'

/** A line on a terminal that says how far a long run has come. */
export interface Progress {
  story(words: number): void
  /** Takes the line away, so that something else can be written. */
  clear(): void
}

const patience = 1_000
const beat = 100

/** Progress on `stream`, from the second second of the run on; silent when it is no terminal. */
export function showProgress(stream: WriteStream, isWanted: boolean): Progress {
  if (!isWanted || !stream.isTTY) return { story: () => {}, clear: () => {} }
  const began = performance.now()
  let stories = 0
  let wordCount = 0
  let shown = began + patience - beat
  return {
    story(words) {
      stories++
      wordCount += words
      const now = performance.now()
      if (now - shown < beat) return
      shown = now
      const speed = Math.round(wordCount / ((now - began) / 1000))
      stream.write(`\r\u001B[K${stories} ${stories === 1 ? 'story' : 'stories'}, ${wordCount} words, ${speed} words a second`)
    },
    clear() {
      stream.write('\r\u001B[K')
    }
  }
}
