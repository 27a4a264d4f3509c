import { type Forms, numbersOf } from './numbers.ts'
import { type Retell, retellIn } from './retell.ts'
import { sentencesSpanish } from './sentences/spanish.compiled.ts'

const { pick } = numbersOf('es')

/** “Posting” and “role brief” with their articles, for replacing one by the other. */
const OF_BRIEF: readonly (readonly [posting: string, brief: string])[] = [
  ['La oferta', 'El perfil del puesto'],
  ['de la oferta', 'del perfil del puesto'],
  ['a la oferta', 'al perfil del puesto'],
  ['la oferta', 'el perfil del puesto'],
]

const SPANISH_TIME_UNITS: Readonly<Record<'month' | 'year', Forms>> = { month: ['mes', 'meses'], year: ['año', 'años'] }

/** The report’s own sentences in Spanish. */
export const retellSpanish: Retell = retellIn({
  table: sentencesSpanish,
  words: {
    line: 'línea',
    lines: 'líneas',
    page: 'página',
    and: 'y',
    or: 'o',
    ', such as ': ', como ',
    '; ': '; ',
    present: 'hoy',
  },
  // "Docker u OpenShift", "Rust e InfiniBand".
  link: (word, next) => (word === 'and' ? (/^h?i(?!e)/i.test(next) ? 'e' : 'y') : /^h?o/i.test(next) ? 'u' : 'o'),
  quotes: ['«', '»'],
  degrees: {
    secondary: 'secundaria',
    associate: 'grado asociado',
    bachelor: 'grado',
    master: 'máster',
    doctorate: 'doctorado',
    other: 'estudios',
  },
  lasts: (amount, unit) => `${amount.toLocaleString('es')} ${pick(amount, ...SPANISH_TIME_UNITS[unit])}`,
  number: (amount) => amount.toLocaleString('es'),
  pick,
  ofBrief: (words) => OF_BRIEF.reduce((rest, [posting, brief]) => rest.replaceAll(posting, brief), words),
})
