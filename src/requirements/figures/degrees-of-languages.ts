import type { Span } from '../../schema/span.ts'
import { DEGREE_FORMS } from '../../text/degree-forms.compiled.ts'
import { dottedForm, type LevelForms } from '../../text/degree-forms.ts'
import { DEGREE_FORMS_OF } from '../../text/degree-forms-of-languages.compiled.ts'
import { matchesOf } from '../../text/matches.ts'
import { oneOf } from '../../text/patterns.ts'
import { type DegreeAsked, LEVELS, type NamedDegree } from './degree.ts'

/* Degrees that a posting in German, French or Spanish asks for. */

const whole = (forms: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${forms.join('|')})(?!\\p{L})`, 'giu')

const toForms = ({ level, asked }: LevelForms) => ({ level: LEVELS[level], pattern: whole(asked) })

const FORMS = Object.values(DEGREE_FORMS_OF)
  .flat()
  .filter(({ asked }) => asked.length > 0)
  .map(toForms)

/** "M.Sc.", "PhD": as everywhere. */
const SHORT = DEGREE_FORMS.filter(({ short }) => short.length > 0).map(({ level, short }) => ({
  level: LEVELS[level],
  pattern: whole(short.map((form) => dottedForm(form, '\\.?'))),
}))

/** From a degree to its fields: "Studium der", "Bac+5 en", "Grado en". */
const LEAD = new RegExp(
  `^(?:\\s?\\([^)]{0,40}\\))?(?:\\s(?:abgeschlossen|universitari[oa]|oficial|superior|supérieure?|complète?))?\\s(?:${oneOf(`
    der, des, in, im, im bereich, im fach, mit schwerpunkt, der fachrichtung, als, zum, zur,
    en, de, du, dans le domaine (?:de|du|des), spécialisée? en, spécialité, mention, option, relacionad[oa] con, como,
    la, las, el, los, l[ea]s?`)}\\s|[dl]['’])+`,
  'iu',
)
const END = new RegExp(
  `[;.()\\n:]|,?\\s(?:${oneOf(`
    oder (?:ein\\p{L}* )?(?:vergleichbar, gleichwertig, ähnlich)\\p{L}*, mit, bzw\\., idealerweise, sowie, und (?:erste|mehr|mindestens), wünschenswert, erforderlich, von vorteil,
    ou (?:équivalent, formation, diplôme, expérience), avec, obligatoire, souhaité\\p{L}*, minimum, et (?:une, au moins),
    o (?:similar, equivalente, afín, afines, experiencia), con, imprescindible, deseable, y (?:al menos, experiencia)`)})(?!\\p{L})`,
  'iu',
)
const LONGEST_LIST_CHARS = 200
const SEPARATOR = /\s?(?:,|\/|(?<!\p{L})(?:oder|und|ou|et|o|u|y|e|bzw\.?)(?!\p{L}))\s?/iu

const OR_EXPERIENCE = new RegExp(
  oneOf(`
    (?:oder|ou|o)\\s(?:\\p{L}+\\s){0,3}(?:\\p{L}*erfahrung|qualifikation|expérience|experiencia),
    (?:vergleichbar|gleichwertig)\\p{L}* qualifikation, expérience équivalente, experiencia equivalente, quereinsteiger`),
  'iu',
)

const fieldsBehind = (statement: string, { end }: Span): (Span & { readonly fields: readonly string[] }) | undefined => {
  const lead = LEAD.exec(statement.slice(end, end + 80))?.[0]
  if (lead === undefined) return undefined
  const start = end + lead.length
  const rest = statement.slice(start, start + LONGEST_LIST_CHARS)
  const words = rest.slice(0, END.exec(rest)?.index ?? rest.length)
  const fields = words
    .split(SEPARATOR)
    .map((field) => field.trim())
    .filter((field) => /^\p{L}[\p{L} '’-]{2,40}$/u.test(field) && field.split(' ').length <= 5)
  return fields.length === 0 ? undefined : { start, end: start + words.trimEnd().length, fields }
}

const findNamed = (statement: string): NamedDegree[] => {
  const all = [...FORMS, ...SHORT].flatMap(({ level, pattern }) =>
    level === null
      ? []
      : matchesOf(statement, pattern).map(({ 0: words, index }) => ({ level, start: index, end: index + words.length })),
  )
  let last = 0
  return all
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false
      last = end
      return true
    })
}

/** The degrees that a statement asks for, which is known to ask for one; undefined where none is named. Offsets count from its start. */
export const readDegreeOfLanguages = (statement: string): DegreeAsked | undefined => {
  const named = findNamed(statement)
  if (named.length === 0) return undefined
  const lists = named.flatMap((degree) => fieldsBehind(statement, degree) ?? [])
  const covers: Span[] = [...named, ...lists]
  return {
    named,
    bare: false,
    fields: [...new Set(lists.flatMap(({ fields }) => fields))],
    orExperience: OR_EXPERIENCE.test(statement),
    covers,
    start: Math.min(...covers.map(({ start }) => start)),
    end: Math.max(...covers.map(({ end }) => end)),
  }
}
