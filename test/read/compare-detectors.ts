/** Compares language detectors on `languages.tsv`: start-up, accuracy, and what the rule of `pipeline/read/language.ts` makes of them. Run it with `npx tsx test/read/compare-detectors.ts`. */
import { spawnSync } from 'node:child_process'
import { readTable } from '../../pipeline/lexicon/table.ts'
import { languageOf } from '../../pipeline/read/language.ts'

const threeLetters: Record<string, string> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  swe: 'sv',
  pol: 'pl',
  tur: 'tr',
  ind: 'id',
  rus: 'ru',
  arb: 'ar',
  ell: 'el',
  cmn: 'zh',
  jpn: 'ja',
  ron: 'ro',
  ces: 'cs',
  hun: 'hu',
  ukr: 'uk',
  vie: 'vi',
  kor: 'ko'
}

const { franc } = await import('franc-min')
const tinyld = await import('tinyld')
const light = await import('tinyld/light')
const { eld: smallest } = await import('eld/extrasmall')
const { eld: small } = await import('eld/small')

const detectors: { name: string; detect: (text: string) => string | undefined }[] = [
  { name: 'franc-min', detect: (text) => threeLetters[franc(text)] ?? franc(text) },
  { name: 'tinyld', detect: (text) => tinyld.detect(text) },
  { name: 'tinyld/light', detect: (text) => light.detect(text) },
  { name: 'eld/extrasmall', detect: (text) => smallest.detect(text).language },
  { name: 'eld/small', detect: (text) => small.detect(text).language }
]

/** Milliseconds that a fresh process needs to import a module, the middle of five. */
function startUp(name: string): number {
  const script = `const start = performance.now(); await import('${name}'); console.log(performance.now() - start)`
  const times = Array.from({ length: 5 }, () => Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout))
  return times.sort((a, b) => a - b)[2] ?? 0
}

const rows = readTable<'language' | 'text'>(new URL('./languages.tsv', import.meta.url))
for (const { name, detect } of detectors) {
  const share = (wanted: typeof rows) => {
    const right = wanted.filter((row) => detect(row.text) === row.language).length
    return `${right}/${wanted.length}`
  }
  const english = rows.filter((row) => row.language === 'en')
  const foreign = rows.filter((row) => row.language !== 'en')
  const taken = foreign.filter((row) => detect(row.text) === 'en').length
  console.log(`${name}: start-up ${startUp(name).toFixed(0)} ms, English ${share(english)}, others ${share(foreign)}, taken for English ${taken}`)
  if (process.argv.includes('--errors')) for (const row of english) if (detect(row.text) !== 'en') console.log('   ', detect(row.text), row.text)
}

/** What `read` itself makes of the sentences, and of each language's sentences as one story. */
const stories = [...new Set(rows.map((row) => row.language))].map((language) => ({
  language,
  text: rows.flatMap((row) => (row.language === language ? row.text : [])).join(' ')
}))
const right = (wanted: typeof rows): string => `${wanted.filter((row) => languageOf(row.text) === row.language).length}/${wanted.length}`
console.log(`languageOf: English ${right(rows.filter((row) => row.language === 'en'))}, whole stories ${right(stories)}`)
for (const story of stories) if (languageOf(story.text) !== story.language) console.log('   ', story.language, 'as', languageOf(story.text))
