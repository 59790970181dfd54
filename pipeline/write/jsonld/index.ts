import { fileName } from '../file-name.ts'
import type { Output, Writer } from '../writer.ts'
import { graph } from './graph.ts'
import { snippet } from './snippet.ts'

/** Writes each story as schema.org JSON-LD: `jsonld/<name>.jsonld`, and `jsonld/<name>.html` to paste into its page. A story that failed has no file. */
export function jsonldWriter(output: Output): Writer {
  return {
    async story(facts) {
      const name = `jsonld/${fileName(facts.id)}`
      const json = JSON.stringify(graph(facts), undefined, 2)
      await output.write(`${name}.jsonld`, `${json}\n`)
      await output.write(`${name}.html`, snippet(json))
    },
    async failure() {},
    async end() {}
  }
}
