import { READS } from '../language/resumes.ts'

/** How the field of a degree relates to the fields that a posting asks for. */
export type FieldMatch = 'asked' | 'near' | 'unknown' | 'other'

/** Families of fields, by the beginnings of words. */
const FIELD_FAMILIES = {
  computing:
    'comput softw bioinf informatic informatik informatiq informátic wirtschaftsinformat logiciel programming eecs cse cs mca bca',
  intelligence: 'data daten datos données artificial machine ai ml',
  systems: 'information informació it mis',
  networks: 'cyber network cloud telecom',
  numbers: 'math matemát stat estadíst biostat physic physik physique física operations quantit actuar econometr analytics',
  electrical: 'elektro electr électr eléctr mechatron robot',
  engineering:
    'engineer ingenieur ingeni ingéni maschinenbau mechan mécan mecán civil aero industrial chemical elektro electr électr eléctr mechatron robot telecom',
  economics: 'econom economics econó économ volkswirt',
  business:
    'business betriebswirt wirtschaftswiss gestion comptab contab finanz manag financ account marketing commerce administration mba bba',
  nature: 'biolog bioinf biotech biomedic chemi neuro geolog environment medic life pharm epidemiol health nurs',
  society: 'sociolog psycholog anthropolog politi law legal jura',
} as const
type Family = keyof typeof FIELD_FAMILIES

/** A beginning of three letters or fewer must be the whole word. */
const LONGEST_WHOLE = 3

const beginsAs = (word: string, beginning: string): boolean =>
  beginning.length <= LONGEST_WHOLE ? word === beginning : word.startsWith(beginning)

const BEGINNINGS_OF_FIELDS = Object.entries(FIELD_FAMILIES).map(
  ([family, words]) => [family as Family, words.split(' ')] as const,
)

/** "M.B.A." is MBA. */
const LETTERS_DOTS = /(?<=\b\p{Lu})\. ?(?=\p{Lu}\b)/gu

/** "Genetic Engineering" is no engineering. */
const familiesOf = (field: string): ReadonlySet<Family> => {
  const words =
    field
      .replace(READS['engineering-of-life'], 'biology')
      .replace(LETTERS_DOTS, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return new Set(
    BEGINNINGS_OF_FIELDS.flatMap(([family, beginnings]) =>
      words.some((word) => beginnings.some((beginning) => beginsAs(word, beginning))) ? [family] : [],
    ),
  )
}

type Neighbours = Readonly<Partial<Record<Family, readonly Family[]>>>

/** Whoever asks for one takes the others for it: information technology where computer science is asked. */
const TAKEN_FOR: Neighbours = {
  computing: ['systems', 'intelligence'],
  intelligence: ['computing'],
  systems: ['computing', 'intelligence', 'networks'],
  networks: ['computing', 'systems'],
  economics: ['business'],
  business: ['economics'],
}

/** Whoever asks for one takes the others for a part of it: a part of “or a related field”. */
const NEAR: Neighbours = {
  computing: ['numbers', 'networks', 'electrical'],
  intelligence: ['numbers', 'systems', 'networks', 'electrical'],
  systems: ['numbers', 'electrical'],
  networks: ['intelligence', 'electrical'],
  numbers: ['computing', 'intelligence', 'systems', 'networks', 'engineering', 'economics'],
  electrical: ['computing', 'numbers', 'engineering', 'networks'],
  engineering: ['computing', 'intelligence', 'systems', 'networks', 'numbers'],
}

/** Engineering of one of these is asked for as such: who asks for electrical engineering does not ask for all engineering. */
const ENGINEERED: readonly Family[] = ['computing', 'intelligence', 'systems', 'networks', 'electrical']

const QUANTITATIVE: readonly Family[] = ['computing', 'intelligence', 'numbers', 'engineering']
const TECHNICAL: readonly Family[] = ['computing', 'intelligence', 'systems', 'networks', 'numbers', 'engineering', 'nature']

interface Wanted {
  readonly families: readonly Family[]
  /** Asked by what such fields are like, which is not said of what is taken for one of them. */
  readonly isWide: boolean
}

/**
 * The families that will do, each list for one: "a quantitative field" asks for any of several, and one near any of them is near it;
 * "a technical field" for any of more, and what is near one only is not near all; "computer science" for computing, and not for every science.
 */
const familiesAsked = (field: string): readonly Wanted[] => {
  const own = familiesOf(field.replace(READS['wide-field'], ' '))
  const isWide = own.size === 0
  if (isWide && READS['quantitative-field'].test(field)) return QUANTITATIVE.map((family) => ({ families: [family], isWide }))
  if (isWide && READS['wide-field'].test(field)) return [{ families: TECHNICAL, isWide }]
  const asked = [...familiesOf(field)]
  const isEngineered = ENGINEERED.some((family) => asked.includes(family))
  return [{ families: asked.filter((family) => !isEngineered || family !== 'engineering'), isWide: false }]
}

const holdsAny = (own: ReadonlySet<Family>, families: readonly Family[] = []): boolean =>
  families.some((family) => own.has(family))

const isTaken = ({ families, isWide }: Wanted, own: ReadonlySet<Family>): boolean =>
  families.some((family) => own.has(family) || (!isWide && holdsAny(own, TAKEN_FOR[family])))

/** Near each of its families: software engineering is near analytics, but not near business analytics. */
const isNear = ({ families }: Wanted, own: ReadonlySet<Family>): boolean =>
  families.every((family) => own.has(family) || holdsAny(own, NEAR[family]))

/**
 * How a degree's field relates to those asked for.
 *
 * @param asked as the posting writes them; where none is known to be a field, every field is the one asked.
 * @param held as the resume writes it; null where it does not.
 */
export const compareFields = (asked: readonly string[], held: string | null): FieldMatch => {
  const wanted = asked.flatMap(familiesAsked).filter(({ families }) => families.length > 0)
  if (wanted.length === 0) return 'asked'
  const own = held === null ? null : familiesOf(held)
  if (own === null || own.size === 0) return held === null ? 'unknown' : 'other'
  if (wanted.some((one) => isTaken(one, own))) return 'asked'
  return wanted.some((one) => isNear(one, own)) ? 'near' : 'other'
}
