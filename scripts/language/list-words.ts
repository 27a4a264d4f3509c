/**
 * Writes `src/remarks/words.compiled.ts`: the words that resumes use, and those that look like one of them.
 *
 *   npm run words
 *
 * The words are those of the English dictionaries of LibreOffice (SCOWL, American and British) that this project's own postings
 * and taxonomy use, in all their forms; those that look like one may also be words of these texts that no dictionary has. Run it
 * after these have grown: only the number of typos that are noticed depends on it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { indexForSlips, mayBeSlip, nearestName } from '../../src/text/slips.ts'
import { stemOf } from '../../src/text/stems.ts'
import { expandDictionary } from './expand-dictionary.ts'

const HOME = new URL('../../', import.meta.url)
const DICTIONARIES = ['dictionary-en', 'dictionary-en-gb']
const OWN_TEXTS = ['skills-taxonomy/', 'scripts/train/short-postings/', 'tests/requirements/postings/']
const COMPILED = new URL('src/remarks/words.compiled.ts', HOME)

const require = createRequire(import.meta.url)

const readDictionary = (name: string): string[] => {
  const read = (ending: string): string => readFileSync(require.resolve(name).replace(/index\.js$/, `index.${ending}`), 'utf8')
  return expandDictionary({ aff: read('aff'), dic: read('dic') })
}

const textsUnder = (folder: string): string[] =>
  readdirSync(new URL(folder, HOME), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:yaml|txt)$/.test(file))
    .map((file) => readFileSync(new URL(folder + file, HOME), 'utf8'))

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? []

/** Sorted words, each as the number of letters that it shares with the one before, up to nine, and its other letters. */
const frontCode = (words: readonly string[]): string => {
  let before = ''
  return [...words]
    .sort()
    .map((word) => {
      let shared = 0
      while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared++
      before = word
      return `${shared}${word.slice(shared)}`
    })
    .join('')
}

const all = [...new Set(DICTIONARIES.flatMap(readDictionary).map((word) => word.toLowerCase()))].filter(mayBeSlip)
const used = new Set(OWN_TEXTS.flatMap(textsUnder).flatMap(wordsOf))
const stems = new Set(all.filter((word) => used.has(word)).map(stemOf))
const common = all.filter((word) => stems.has(stemOf(word)))
const index = indexForSlips(common.map((word) => ({ word })))
const isCommon = new Set(common)
const alike = [...new Set([...all, ...used])]
  .filter(mayBeSlip)
  .filter((word) => !isCommon.has(word) && nearestName(word, index) !== undefined)

writeFileSync(
  COMPILED,
  `// Made of the dictionaries of SCOWL by \`npm run words\`: NOTICE names whose they are.

/** Words that resumes use: each as the number of letters that it shares with the one before, and its other letters. */
export const COMMON_WORDS =
  '${frontCode(common)}'

/** Other words that are one slip of the hand away from one of those. */
export const WORDS_ALIKE =
  '${frontCode(alike)}'
`,
)
process.stdout.write(`${common.length} words, and ${alike.length} that look like one of them\n`)
