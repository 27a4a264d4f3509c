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
  electrical: 'elektro electr électr eléctr mechatron robot eee ece',
  engineering:
    'engineer ingenieur ingeni ingéni maschinenbau mechan mécan mecán civil aero industrial chemical elektro electr électr eléctr mechatron robot telecom eee ece',
  economics: 'econom economics econó économ volkswirt',
  business:
    'business betriebswirt wirtschaftswiss gestion comptab contab finanz manag financ account marketing commerce administration tourism mba bba',
  nature:
    'biolog bioinf biotech biomedic chemi neuro geolog environment medic life pharm epidemiol health nurs pflege enfermer infirm',
  society: 'sociolog psycholog anthropolog politi',
  law: 'law legal jura jurist droit derecho',
} as const
type Family = keyof typeof FIELD_FAMILIES

/** Families whose fields are not taken for one another, and the beginnings that name none of their kinds. */
const OF_MANY_KINDS: Readonly<Partial<Record<Family, string>>> = {
  engineering: 'engineer ingenieur ingeni ingéni',
  business: 'business betriebswirt wirtschaftswiss gestion manag commerce administration mba bba',
  nature: 'life health environment',
}

/** The same kind of field in several languages or words. */
const SAME_KIND = [
  'mechan maschinenbau mécan mecán',
  'electr elektro électr eléctr eee ece',
  'account comptab contab',
  'financ finanz',
  'nurs pflege enfermer infirm',
]

const kindOf = (beginning: string): string => SAME_KIND.find((words) => words.split(' ').includes(beginning)) ?? beginning

/** A beginning of three letters or fewer must be the whole word. */
const LONGEST_WHOLE = 3

const beginsAs = (word: string, beginning: string): boolean =>
  beginning.length <= LONGEST_WHOLE ? word === beginning : word.startsWith(beginning)

const BEGINNINGS_OF_FIELDS = Object.entries(FIELD_FAMILIES).map(
  ([family, words]) => [family as Family, words.split(' ')] as const,
)

/** "M.B.A." is MBA. */
const LETTERS_DOTS = /(?<=\b\p{Lu})\. ?(?=\p{Lu}\b)/gu

/** What a field is of: families, each with the beginnings by which it is. */
type Families = ReadonlyMap<Family, readonly string[]>

/** "Genetic Engineering" is no engineering. */
const familiesOf = (field: string): Families => {
  const words =
    field
      .replace(READS['engineering-of-life'], 'biology')
      .replace(LETTERS_DOTS, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return new Map(
    BEGINNINGS_OF_FIELDS.flatMap(([family, beginnings]) => {
      const own = beginnings.filter((beginning) => words.some((word) => beginsAs(word, beginning)))
      return own.length > 0 ? [[family, own] as const] : []
    }),
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
  business: ['economics'],
}

/** Engineering of one of these is asked for as such: who asks for electrical engineering does not ask for all engineering. */
const ENGINEERED: readonly Family[] = ['computing', 'intelligence', 'systems', 'networks', 'electrical']

const QUANTITATIVE: readonly Family[] = ['computing', 'intelligence', 'numbers', 'engineering']
const TECHNICAL: readonly Family[] = ['computing', 'intelligence', 'systems', 'networks', 'numbers', 'engineering', 'nature']

interface Wanted {
  readonly families: readonly Family[]
  /** Of a family of many kinds the kinds that are named: "civil" of civil engineering. */
  readonly kinds: ReadonlyMap<Family, readonly string[]>
  /** Asked by what such fields are like, which is not said of what is taken for one of them. */
  readonly isWide: boolean
}

const kindsIn = (asked: Families): Wanted['kinds'] =>
  new Map(
    [...asked].flatMap(([family, words]) => {
      const ofNone = OF_MANY_KINDS[family]?.split(' ')
      const kinds = ofNone === undefined ? [] : words.filter((word) => !ofNone.includes(word)).map(kindOf)
      return kinds.length > 0 ? [[family, kinds] as const] : []
    }),
  )

/**
 * The families that will do, each list for one: "a quantitative field" asks for any of several, and one near any of them is near it;
 * "a technical field" for any of more, and what is near one only is not near all; "computer science" for computing, and not for every science.
 */
const familiesAsked = (field: string): readonly Wanted[] => {
  const own = familiesOf(field.replace(READS['wide-field'], ' '))
  const isWide = own.size === 0
  if (isWide && READS['quantitative-field'].test(field))
    return QUANTITATIVE.map((family) => ({ families: [family], kinds: new Map(), isWide }))
  if (isWide && READS['wide-field'].test(field)) return [{ families: TECHNICAL, kinds: new Map(), isWide }]
  const asked = familiesOf(field)
  const isEngineered = ENGINEERED.some((family) => asked.has(family))
  const families = [...asked.keys()].filter((family) => !isEngineered || family !== 'engineering')
  return [{ families, kinds: kindsIn(asked), isWide: false }]
}

const holdsAny = (own: Families, families: readonly Family[] = []): boolean => families.some((family) => own.has(family))

/** Of the same family and, where it has many kinds and one is asked for, of the same kind; or of what is taken for it. */
const isTaken = ({ families, kinds, isWide }: Wanted, own: Families): boolean =>
  families.some((family) => {
    const kind = kinds.get(family)
    if (kind !== undefined) return own.get(family)?.some((word) => kind.includes(kindOf(word))) === true
    return own.has(family) || (!isWide && holdsAny(own, TAKEN_FOR[family]))
  })

/** Near each of its families: software engineering is near analytics, but not near business analytics. */
const isNear = ({ families }: Wanted, own: Families): boolean =>
  families.every((family) => own.has(family) || holdsAny(own, NEAR[family]))

const spaced = (field: string): string =>
  ` ${field
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** The resume writes a field of no family that is known as the posting does. */
const namesOne = (asked: readonly string[], held: string | null): boolean =>
  held !== null && asked.some((field) => familiesOf(field).size === 0 && spaced(held).includes(spaced(field)))

/**
 * How a degree's field relates to those asked for.
 *
 * @param asked as the posting writes them; where none is known to be a field, every field is the one asked.
 * @param held as the resume writes it; null where it does not.
 */
export const compareFields = (asked: readonly string[], held: string | null): FieldMatch => {
  const wanted = asked.flatMap(familiesAsked).filter(({ families }) => families.length > 0)
  if (wanted.length === 0 || namesOne(asked, held)) return 'asked'
  const own = held === null ? null : familiesOf(held)
  if (own === null || own.size === 0) return held === null ? 'unknown' : 'other'
  if (wanted.some((one) => isTaken(one, own))) return 'asked'
  return wanted.some((one) => isNear(one, own)) ? 'near' : 'other'
}
