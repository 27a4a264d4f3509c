import { type Forms, numbersOf } from './numbers.ts'
import { type Retell, retellIn } from './retell.ts'
import { sentencesGerman } from './sentences/german.compiled.ts'

const { pick } = numbersOf('de')

/** “Posting” and “role brief” with their articles, for replacing one by the other. */
const OF_BRIEF: readonly (readonly [posting: string, brief: string])[] = [
  ['Die Stellenanzeige', 'Das Rollenprofil'],
  ['in der Stellenanzeige', 'im Rollenprofil'],
  ['aus der Stellenanzeige', 'aus dem Rollenprofil'],
  ['die die Stellenanzeige', 'die das Rollenprofil'],
  ['die Stellenanzeige', 'das Rollenprofil'],
  ['der Stellenanzeige', 'des Rollenprofils'],
  ['der Anzeige', 'dem Rollenprofil'],
]

const GERMAN_TIME_UNITS: Readonly<Record<'month' | 'year', Forms>> = { month: ['Monat', 'Monate'], year: ['Jahr', 'Jahre'] }

/** The report’s own sentences in German. */
export const retellGerman: Retell = retellIn({
  table: sentencesGerman,
  words: {
    line: 'Zeile',
    lines: 'Zeilen',
    page: 'Seite',
    and: 'und',
    or: 'oder',
    ', such as ': ', etwa ',
    '; ': '; ',
    present: 'heute',
  },
  quotes: ['„', '“'],
  degrees: {
    secondary: 'Schule',
    associate: 'Associate',
    bachelor: 'Bachelor',
    master: 'Master',
    doctorate: 'Promotion',
    other: 'Studium',
  },
  lasts: (amount, unit) => `${amount.toLocaleString('de')} ${pick(amount, ...GERMAN_TIME_UNITS[unit])}`,
  number: (amount) => amount.toLocaleString('de'),
  pick,
  ofBrief: (words) => OF_BRIEF.reduce((rest, [posting, brief]) => rest.replaceAll(posting, brief), words),
})
