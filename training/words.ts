import { writeFileSync } from 'node:fs'
import { accuracy } from './words/card.ts'
import { readTreebank } from './words/corpus.ts'
import { ranked } from './words/count.ts'
import { irregularForms } from './words/irregular.ts'
import { countEndings, countLabels, keepWords, lexiconOf } from './words/lexicon.ts'
import { completeParadigms } from './words/paradigms.ts'
import { learnTransformations } from './words/transformations.ts'

// Makes the tables of pipeline/syntax and their card: `npx tsx training/words.ts [FOLDER OF TREEBANKS]`; see README.md.

const folder = process.argv[2] ?? '../shared/corpora/syntax'
const room = new URL('../pipeline/syntax/', import.meta.url)

/** Tokens that a transformation must correct beyond those it spoils. */
const leastGain = 6

const treebanks = [
  { name: 'gum.train', corpus: 'UD English GUM 2.16', licence: 'annotations CC BY 4.0; texts CC BY, CC BY-SA 3.0 and public domain' },
  { name: 'ewt.train', corpus: 'UD English EWT 2.16', licence: 'CC BY-SA 4.0' }
]
const read = (name: string) => readTreebank(`${folder}/${name}.jsonl.gz`)

const sentences = treebanks.flatMap(({ name }) => read(name))
const counted = countLabels(sentences)
const words = keepWords(counted)
completeParadigms(words, counted)
const endings = countEndings(counted)
const lexicon = lexiconOf(words, endings)
const irregular = irregularForms(sentences, lexicon)
const transformations = learnTransformations(sentences, lexicon, leastGain)

write('tags/words.tsv', ['word\tlabels', ...[...words].map(([word, counts]) => `${word}\t${ranked(counts).flat().join(' ')}`)])
write('tags/endings.tsv', ['ending\tlabel', ...[...endings].map((row) => row.join('\t'))])
write('tags/transformations.tsv', [
  'from\tto\twhere\tis\tgain',
  ...transformations.map((rule) => [rule.from, rule.to, rule.where, rule.is, rule.gain].join('\t'))
])
write('lemmas/irregular.tsv', ['form\tlabel\tlemma', ...irregular.map((row) => row.join('\t'))])

const card = {
  tables: {
    'tags/words.tsv': words.size,
    'tags/endings.tsv': endings.size,
    'tags/transformations.tsv': transformations.length,
    'lemmas/irregular.tsv': irregular.length
  },
  method: 'most frequent tag of each word, endings and shapes for unknown words, transformations of the tags by context (Brill 1995)',
  command: 'npx tsx training/words.ts',
  made: '2026-11-25',
  trainedOn: treebanks.map(({ name, corpus, licence }) => ({
    corpus,
    part: name,
    licence,
    words: read(name).reduce((sum, { forms }) => sum + forms.length, 0)
  })),
  rightOnGivenWords: Object.fromEntries(['gum.dev', 'ewt.dev'].map((name) => [name, accuracy(read(name))]))
}
write('words.json', [JSON.stringify(card, null, 2)])

function write(name: string, lines: readonly string[]): void {
  writeFileSync(new URL(name, room), `${lines.join('\n')}\n`)
}
