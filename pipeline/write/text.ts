import { fileName } from './file-name.ts'
import type { Output, Writer } from './writer.ts'

/** `text/<name>.txt`, one a story: the text that offsets point into, exactly. A lone surrogate, which UTF-8 can't hold, is U+FFFD there, so that offsets stay right. */
export function textWriter(output: Output): Writer {
  return {
    story: (facts) => output.write(`text/${fileName(facts.id)}.txt`, facts.story.text),
    failure: async () => {},
    end: async () => {}
  }
}
