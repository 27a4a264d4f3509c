import { READS } from '../language/resumes.ts'

/** How the field of a degree relates to the fields that a posting asks for. */
export type FieldMatch = 'asked' | 'near' | 'unknown' | 'other'

/** Families of fields, by the beginnings of words: fields of one family stand in for each other. */
const FIELD_FAMILIES = {
  computing:
    'comput softw informat wirtschaftsinformat informát logiciel datenwissen datos données data artificial machine cyber programming eecs cse cs it ai ml',
  numbers: 'math matemát stat estadíst physic physik physique física operations quantit actuar econometr analytics',
  engineering:
    'engineer ingenieur ingeni ingéni maschinenbau elektro electr électr mechan mécan mecán civil aero mechatron robot telecom industrial chemical',
  business:
    'business betriebswirt wirtschaftswiss gestion comptab contab économ econó finanz manag econom financ account marketing commerce administration',
  nature: 'biolog bioinf biotech biomedic chemi neuro geolog environment medic life pharm',
} as const
type Family = keyof typeof FIELD_FAMILIES

/** A beginning of three letters or fewer must be the whole word. */
const LONGEST_WHOLE = 3

const beginsAs = (word: string, beginning: string): boolean =>
  beginning.length <= LONGEST_WHOLE ? word === beginning : word.startsWith(beginning)

const BEGINNINGS_OF_FIELDS = Object.entries(FIELD_FAMILIES).map(
  ([family, words]) => [family as Family, words.split(' ')] as const,
)

const familiesOf = (field: string): ReadonlySet<Family> => {
  const words = field.toLowerCase().match(/\p{L}+/gu) ?? []
  return new Set(
    BEGINNINGS_OF_FIELDS.flatMap(([family, beginnings]) =>
      words.some((word) => beginnings.some((beginning) => beginsAs(word, beginning))) ? [family] : [],
    ),
  )
}

const WIDE_FAMILIES: ReadonlySet<Family> = new Set(['computing', 'numbers', 'engineering', 'nature'])

/** Whoever asks for one accepts the other nearly as well. */
const NEAR_FAMILIES: Readonly<Partial<Record<Family, readonly Family[]>>> = {
  computing: ['numbers'],
  numbers: ['computing', 'engineering'],
  engineering: ['computing', 'numbers'],
}

/** "A quantitative field" asks for several families; "computer science" for computing, and not for every science. */
const familiesAsked = (field: string): ReadonlySet<Family> => {
  const others = familiesOf(field.replace(READS['wide-field'], ' '))
  return others.size === 0 && READS['wide-field'].test(field) ? WIDE_FAMILIES : familiesOf(field)
}

/** Near each of its families: software engineering is near analytics, but not near business analytics. */
const isNear = (asked: ReadonlySet<Family>, own: ReadonlySet<Family>): boolean =>
  [...asked].every((family) => own.has(family) || NEAR_FAMILIES[family]?.some((near) => own.has(near)))

/**
 * How a degree's field relates to those asked for.
 *
 * @param asked as the posting writes them; where none is known to be a field, every field is the one asked.
 * @param held as the resume writes it; null where it does not.
 */
export const compareFields = (asked: readonly string[], held: string | null): FieldMatch => {
  const wanted = asked.map(familiesAsked).filter((families) => families.size > 0)
  if (wanted.length === 0) return 'asked'
  const own = held === null ? null : familiesOf(held)
  if (own === null || own.size === 0) return held === null ? 'unknown' : 'other'
  if (wanted.some((families) => [...families].some((family) => own.has(family)))) return 'asked'
  return wanted.some((families) => isNear(families, own)) ? 'near' : 'other'
}
