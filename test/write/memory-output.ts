import type { Output } from '../../pipeline/write/writer.ts'

/** An output that keeps its files in memory, by path. */
export function memoryOutput(): Output & { files: Map<string, string> } {
  const files = new Map<string, string>()
  return {
    files,
    async write(path, content) {
      files.set(path, content)
    },
    async open(path) {
      const chunks: string[] = []
      return {
        async write(chunk) {
          chunks.push(chunk)
        },
        async end() {
          files.set(path, chunks.join(''))
        }
      }
    }
  }
}
