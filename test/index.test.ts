import { expect, test } from 'vitest'
import * as nutgraf from '../pipeline/index.ts'

test('the public face is small and known', () => {
  expect(Object.keys(nutgraf).sort()).toMatchInlineSnapshot(`
    [
      "OutputError",
      "StoryError",
      "UncheckedFactsError",
      "entities",
      "events",
      "extract",
      "extractFiles",
      "facts",
      "formats",
      "incidents",
      "mentions",
      "nutgraf",
      "parse",
      "places",
      "quantities",
      "quotes",
      "relations",
      "storyFile",
      "syntax",
      "times",
      "writeFolder",
      "writeNdjson",
    ]
  `)
})
