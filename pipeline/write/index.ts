import type { Facts, Failure } from '../document.ts'

/** Placeholder until the writers land. */
export async function writeFolder(records: AsyncIterable<Facts | Failure>, _folder: string, _options: { to: string[]; excel?: boolean; syntax?: boolean }): Promise<{ files: string[]; stories: number }> {
  let stories = 0
  for await (const _ of records) stories++
  return { files: [], stories }
}
