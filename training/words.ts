import { writeFileSync } from 'node:fs'
import { readTreebank } from './words/corpus.ts'
import { ranked } from './words/count.ts'
import { irregularForms } from './words/irregular.ts'
import { countEndings, countLabels, keepWords, lexiconOf } from './words/lexicon.ts'
import { learnTransformations } from './words/transformations.ts'

// Makes the tables of pipeline/syntax/tags from the treebanks: `npx tsx training/words.ts [FOLDER OF CORPORA]`; see README.md.

const corpora = process.argv[2] ?? '../shared/corpora/syntax'
const room = new URL('../pipeline/syntax/', import.meta.url)
/** Tokens that a transformation must correct beyond those it spoils. */
const leastGain = 6

const sentences = ['gum.train', 'ewt.train'].flatMap((name) => readTreebank(`${corpora}/${name}.jsonl.gz`))
const counted = countLabels(sentences)
const words = keepWords(counted)
const endings = countEndings(counted)
const lexicon = lexiconOf(words, endings)

write(
  'tags/words.tsv',
  'word\tlabels',
  [...words].map(([word, counts]) => `${word}\t${ranked(counts).flat().join(' ')}`)
)
write(
  'tags/endings.tsv',
  'ending\tlabel',
  [...endings].map((row) => row.join('\t'))
)
write(
  'lemmas/irregular.tsv',
  'form\tlabel\tlemma',
  irregularForms(sentences, lexicon).map((row) => row.join('\t'))
)
if (process.argv[3] === 'quick') process.exit()
const transformations = learnTransformations(sentences, lexicon, leastGain)
write(
  'tags/transformations.tsv',
  'from\tto\twhere\tis\tgain',
  transformations.map(({ from, to, where, is, gain }) => [from, to, where, is, gain].join('\t'))
)

function write(name: string, header: string, rows: readonly string[]): void {
  writeFileSync(new URL(name, room), `${[header, ...rows].join('\n')}\n`)
  process.stdout.write(`${name}: ${rows.length} rows\n`)
}
