import type { Output } from '../../pipeline/write/writer.ts'

/** An output that keeps its files in memory, by path. */
export function memoryOutput(): { output: Output; files: Map<string, string> } {
  const files = new Map<string, string>()
  const output: Output = {
    async write(path, content) {
      files.set(path, content)
    },
    async open(path) {
      let content = ''
      return {
        write: async (chunk) => {
          content += chunk
        },
        end: async () => {
          files.set(path, content)
        }
      }
    }
  }
  return { output, files }
}
