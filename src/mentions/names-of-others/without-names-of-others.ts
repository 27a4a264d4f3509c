import type { Document } from '../../schema/document.ts'
import type { Section } from '../../schema/section.ts'
import type { Span } from '../../schema/span.ts'
import type { SkillKind } from '../../schema/taxonomy.ts'
import type { DocumentContext } from '../context/index.ts'
import type { Sighting } from '../senses/index.ts'
import { namedInAllusion } from './allusions.ts'
import { namedByDegree } from './degree-fields.ts'
import { namedAfterField, namedAsCompany, namedAsEmployer } from './employers.ts'
import { isIssuer, isPartOfName, isProvider, namedOverPosition } from './organizations.ts'
import { isInTitleOfPaper } from './papers.ts'
import { isRoleOfOther } from './roles-of-others.ts'

/** Kinds of things that are often called what their maker is called. */
const PRODUCTS: ReadonlySet<SkillKind> = new Set(['platform', 'service', 'framework', 'library', 'certification'])

/** Kinds of things after which bodies are named. */
const KINDS_THAT_BODIES_BEAR: ReadonlySet<SkillKind> = new Set(['field', 'method', 'practice'])

/** What a name is held against: its document, and of a resume the sections and employers. */
export interface NameContext {
  readonly document: Document
  readonly context: DocumentContext
  readonly sections: readonly Section[] | undefined
  readonly employers: readonly Span[]
}

const findCompanies = ({ document, context, sections }: NameContext, sightings: readonly Sighting[]): Sighting[] => {
  const products = sightings.filter(({ reading }) => PRODUCTS.has(reading.kind))
  if (sections === undefined) return namedAsCompany(context, products)
  const { text } = document
  return [
    ...namedAsEmployer(text, products),
    ...namedOverPosition(document, sections, sightings, products),
    ...namedInAllusion(text, products, sightings),
  ]
}

/** Without products whose name opens that of an employer: "Larch", "Larch Cloud Services". */
const withoutEmployers = (sightings: readonly Sighting[], employers: readonly Span[]): readonly Sighting[] => {
  const ends = new Map(employers.map(({ start, end }) => [start, end]))
  const isEmployer = ({ start, end, reading }: Sighting): boolean =>
    PRODUCTS.has(reading.kind) && end <= (ends.get(start) ?? Number.NEGATIVE_INFINITY)
  return ends.size === 0 ? sightings : sightings.filter((sighting) => !isEmployer(sighting))
}

/** Fields that stand only in the name of something else: a body, a company, a degree. */
const findFieldsOfNames = ({ document: { text }, sections }: NameContext, sightings: readonly Sighting[]): Sighting[] => {
  const fields = sightings.filter(({ reading }) => KINDS_THAT_BODIES_BEAR.has(reading.kind))
  return [...namedAfterField(text, fields), ...(sections ? namedByDegree(text, sections, fields) : [])]
}

const isOfBody = (text: string, sighting: Sighting): boolean =>
  KINDS_THAT_BODIES_BEAR.has(sighting.reading.kind) ? isPartOfName(text, sighting) : isIssuer(text, sighting)

/** Whether a word for a person's qualities is said of something or somebody else. */
const isOfOther = (text: string, sighting: Sighting, sections: readonly Section[]): boolean =>
  sighting.reading.kind === 'soft' && (isInTitleOfPaper(text, sighting, sections) || isRoleOfOther(text, sighting))

/**
 * Sightings without those that name something else here: an employer, a body, a product's maker, a field in the name of a
 * degree, another person's role. In their order.
 */
export const withoutNamesOfOthers = (sightings: readonly Sighting[], around: NameContext): readonly Sighting[] => {
  const { document, sections, employers } = around
  const { text } = document
  const own = withoutEmployers(sightings, employers).filter(
    (sighting) => !isOfBody(text, sighting) && !(sections && (isProvider(text, sighting) || isOfOther(text, sighting, sections))),
  )
  const others = new Set([...findCompanies(around, own), ...findFieldsOfNames(around, own)])
  return others.size === 0 ? own : own.filter((sighting) => !others.has(sighting))
}
