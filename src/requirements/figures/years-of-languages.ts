import { matchesOf } from '../../text/matches.ts'
import { oneOf } from '../../text/patterns.ts'
import type { StatedYears } from './years.ts'

/* Years in German, French and Spanish: "mindestens 3 Jahre", "2 à 5 ans d'expérience", "al menos tres años". */

const NUMBERS: readonly (readonly [number, string])[] = [
  [1, 'ein|einem|einjährige|un|uno'],
  [2, 'zwei|zweijährige|deux|dos'],
  [3, 'drei|dreijährige|trois|tres'],
  [4, 'vier|vierjährige|quatre|cuatro'],
  [5, 'fünf|fünfjährige|cinq|cinco'],
  [6, 'sechs|six|seis'],
  [7, 'sieben|sept|siete'],
  [8, 'acht|huit|ocho'],
  [10, 'zehn|dix|diez'],
]
const WORDS = new Map(NUMBERS.flatMap(([value, words]) => words.split('|').map((word) => [word, value] as const)))

const NUMBER = `\\d{1,2}(?:[.,]5)?|${[...WORDS.keys()].join('|')}`
const TO = '\\s?(?:-|–|bis(?: zu)?|à|ou|a|o|y|und|oder)\\s?'
const UNIT = 'jahre?n?s?|ans?|années?|años?|jährige[rsnm]?'
const YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}.])(${NUMBER})(?:${TO}(${NUMBER}))?\\s?(?:\\+|plus|o más|ou plus|oder mehr)?(?:\\s?\\([^()]{1,12}\\))?[\\s-]?(?:volle[n]? )?(?:${UNIT})(?!\\p{L})`,
  'giu',
)

/** "Mehrjährige Berufserfahrung": what "several years" is in English. */
const SEVERAL = /(?<!\p{L})(?:mehrjährig\p{L}*|plusieurs années|varios años|langjährig\p{L}*)/iu
const FEWEST_OF_SEVERAL = 3

/** Years without a word of these are the length of a contract, the age of a firm or of a person. */
const OF_WORK = new RegExp(
  oneOf('erfahrung, praxis, berufstätig, tätigkeit, expérience, exercice, pratique, experiencia, trayectoria, ejercicio'),
  'iu',
)
const NOT_BEFORE =
  /(?:seit|vor|über die letzten|depuis|il y a|desde hace|hace|en los últimos|de plus de|más de \d+ personas)(?: über| plus de| más de)? $/iu
const NOT_AFTER = /^ ?(?:alt|vertrag|befrist|ausbildung|de garantie|de edad|de contrato|de antigüedad)/iu

const MOST_YEARS = 25

const toYears = (written: string): number => WORDS.get(written.toLowerCase()) ?? Number(written.replace(',', '.'))

/** The years of experience that a statement asks for, in order; offsets count from its start. */
export const readYearsOfLanguages = (statement: string): StatedYears[] => {
  if (!OF_WORK.test(statement)) return []
  const found = matchesOf(statement, YEARS).flatMap(({ 0: words, 1: low = '', 2: high, index }): StatedYears[] => {
    const [end, min] = [index + words.length, toYears(low)]
    if (
      min > MOST_YEARS ||
      NOT_BEFORE.test(statement.slice(Math.max(0, index - 30), index)) ||
      NOT_AFTER.test(statement.slice(end))
    )
      return []
    const max = high === undefined ? null : toYears(high)
    return [{ min, max: max !== null && max > min ? max : null, start: index, end, alternative: false }]
  })
  const several = found.length > 0 ? null : SEVERAL.exec(statement)
  if (several === null) return found
  return [{ min: FEWEST_OF_SEVERAL, max: null, start: several.index, end: several.index + several[0].length, alternative: false }]
}
