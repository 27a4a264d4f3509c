import { stemOf } from '../../text/stems.ts'

/** Plurals that no rule makes. */
const IRREGULAR_PLURALS: readonly (readonly [string, string])[] = [
  ['analysis', 'analyses'],
  ['hypothesis', 'hypotheses'],
  ['matrix', 'matrices'],
  ['index', 'indices'],
]
const IRREGULAR_FORMS = new Map([...IRREGULAR_PLURALS, ...IRREGULAR_PLURALS.map(([one, many]) => [many, one] as const)])

/** "access", "status", "analysis", "mathematics", "series" look like plurals and are not, or are their own. */
const NO_PLURAL = /(?:ss|us|is|ics|series|species|news)$/

/** Shorter words are abbreviations: "os", "bi", "aws". */
const MIN_INFLECTED_LETTERS = 3

const singular = (word: string): string[] => {
  if (!word.endsWith('s') || NO_PLURAL.test(word) || word.length <= MIN_INFLECTED_LETTERS) return []
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`]
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)]
  return [word.slice(0, -1)]
}

const plural = (word: string): string[] => {
  if (word.endsWith('s') && !word.endsWith('ss')) return []
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`]
  return [/(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`]
}

/** The other number of an ordinary lower-case word: "pipeline" → "pipelines", "studies" → "study". */
export const otherNumber = (word: string): string[] => {
  if (!/^[a-z]{3,}$/.test(word)) return []
  const irregular = IRREGULAR_FORMS.get(word)
  return irregular === undefined ? [...singular(word), ...plural(word)] : [irregular]
}

/** The person who does it is not the doing of it: "data engineering" is not "data engineer". */
const AGENT = /(?:er|or|ist)$/

/** "testing" → "test"; "computing" → "comput", "compute"; "programming" → "programm", "program", "programme". */
const basesOf = (gerund: string): string[] => {
  const root = gerund.slice(0, -'ing'.length)
  return [root, `${root}e`, ...(/(.)\1$/.test(root) ? [root.slice(0, -1)] : [])]
}

const past = (base: string): string => (base.endsWith('e') ? `${base}d` : `${base}ed`)

/**
 * Other inflections of an ordinary lower-case word, itself left out: its other number, and of a gerund the forms of its
 * verb. "pipeline" → "pipelines"; "testing" → "test", "tests", "tested". Never a derived word ("management" is not
 * "manager") nor the person who does it.
 */
export const inflect = (word: string): string[] => {
  if (!/^[a-z]{3,}ing$/.test(word)) return otherNumber(word)
  const verbs = basesOf(word)
    .filter((base) => base.length >= MIN_INFLECTED_LETTERS && !AGENT.test(base) && stemOf(base) === stemOf(word))
    .flatMap((base) => [base, ...plural(base), past(base)])
  return [...otherNumber(word), ...verbs]
}
