import { type Forms, numbersOf } from './numbers.ts'
import { type Retell, retellIn } from './retell.ts'
import { sentencesFrench } from './sentences/french.compiled.ts'

const { pick } = numbersOf('fr')

/** “Posting” and “role brief” with their articles, for replacing one by the other. */
const OF_BRIEF: readonly (readonly [posting: string, brief: string])[] = [
  ['L’annonce', 'La fiche du métier'],
  ['l’annonce', 'la fiche du métier'],
]

const FRENCH_TIME_UNITS: Readonly<Record<'month' | 'year', Forms>> = { month: ['mois', 'mois'], year: ['an', 'ans'] }

/** The report’s own sentences in French. */
export const retellFrench: Retell = retellIn({
  table: sentencesFrench,
  words: {
    line: 'ligne',
    lines: 'lignes',
    page: 'page',
    and: 'et',
    or: 'ou',
    ', such as ': ', comme ',
    '; ': '\u00a0; ',
    present: 'aujourd’hui',
  },
  quotes: ['«\u00a0', '\u00a0»'],
  degrees: {
    secondary: 'secondaire',
    associate: 'bac +2',
    bachelor: 'licence',
    master: 'master',
    doctorate: 'doctorat',
    other: 'études',
  },
  lasts: (amount, unit) => `${amount.toLocaleString('fr')} ${pick(amount, ...FRENCH_TIME_UNITS[unit])}`,
  number: (amount) => amount.toLocaleString('fr'),
  pick,
  ofBrief: (words) => OF_BRIEF.reduce((rest, [posting, brief]) => rest.replaceAll(posting, brief), words),
})
