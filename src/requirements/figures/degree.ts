import { type DegreeLevel, findDegreeNames, type NamedDegree } from '../../language/find-degree-names.ts'
import { SAYS, SAYS_IN, type Tongue } from '../../language/postings.ts'
import type { Span } from '../../schema/span.ts'
import { ASKED_LEVELS } from '../../text/degree-ladder.ts'
import { spansOf } from '../../text/matches.ts'
import { quote, withoutOverlaps } from '../../text/span.ts'
import { fieldsAfter, fieldsBefore, splitFields } from './fields-of-study.ts'
import { readYears } from './years.ts'

/** The degrees that one statement accepts; offsets count from the start of the statement. */
export interface DegreeAsked extends Span {
  /** In reading order. */
  readonly named: readonly [NamedDegree, ...NamedDegree[]]
  /** "Degree in Physics": the level is not given, and a bachelor's is assumed. */
  readonly bare: boolean
  readonly fields: readonly string[]
  readonly orExperience: boolean
  /** The spans that name degrees and their fields: a part inside one is a field of study, and no years are asked for it. */
  readonly covers: readonly Span[]
}

const LONGEST_SAID_CHARS = 40
const LONGEST_LEAD_CHARS = 70

const before = (statement: string, { start }: Span): string => statement.slice(Math.max(0, start - LONGEST_LEAD_CHARS), start)

const after = (statement: string, { end }: Span): string => statement.slice(end, end + LONGEST_SAID_CHARS)

/** Whether the words around an unsure name show that it is a degree. */
const standsAlone = (statement: string, span: Span): boolean => {
  const [lead, said] = [before(statement, span), after(statement, span)]
  if (/^master$/i.test(statement.slice(span.start, span.end)))
    return /^ in (?!-)/.test(said) && SAYS['master-before'].test(lead) && !SAYS['is-one'].test(lead)
  return SAYS['said-after-degree'].test(said) || (SAYS['degree-alone-before'].test(lead) && SAYS['degree-alone-after'].test(said))
}

/** Names of degrees, those of two letters only where a degree can stand. */
const findNamed = (statement: string, tongue: Tongue): NamedDegree[] => {
  const all = findDegreeNames(statement, tongue)
  const isJoint = (a: Span | undefined, b: Span | undefined): boolean =>
    a !== undefined && b !== undefined && SAYS['degrees-joint'].test(statement.slice(a.end, b.start))
  return all.filter((one, index) => {
    const isJoined = isJoint(all[index - 1], one) || isJoint(one, all[index + 1])
    return one.sure || isJoined || standsAlone(statement, one)
  })
}

/** "Degree in Physics", "Physics degree", and where the statement is known to be about studies, "background in Physics". */
const bareDegrees = (statement: string, isOfStudies: boolean): NamedDegree[] =>
  (['bare-degree', 'degree-after-field', ...(isOfStudies ? (['background'] as const) : [])] as const).flatMap((row) =>
    spansOf(statement, SAYS[row]).map((span) => ({ level: 'bachelor', by: `postings/${row}`, ...span })),
  )

/** "Physics or finance academic background": a background of no field is of no studies. */
const backgroundsBehindFields = (statement: string): NamedDegree[] =>
  spansOf(statement, SAYS['background-after-fields'])
    .filter(({ start }) => fieldsBefore(statement, start, 'fields-in-clause') !== undefined)
    .map((span) => ({ level: 'bachelor', by: 'postings/background-after-fields', ...span }))

/** "Degree or diploma" is below a degree: any course of study is enough. A diploma named beside a master's is worth as much. */
const withDiplomas = (statement: string, degrees: readonly NamedDegree[]): readonly NamedDegree[] => {
  if (degrees.some(({ level }) => level === 'master' || level === 'doctorate')) return degrees
  const diplomas = spansOf(statement, SAYS.diploma).filter(
    ({ start }) => !SAYS['equivalent-before'].test(statement.slice(0, start)),
  )
  if (diplomas.length === 0) return degrees
  return [...degrees, ...diplomas].map(({ start, end }) => ({ level: 'none', by: 'postings/diploma', start, end }))
}

/** Names this close stand in one list, "Bachelor's or Associate's degree", and go with the same years. */
const LISTED_TOGETHER = /^[^()]{0,12}$/

/** Whether the degree at an index is below a bachelor's and enough all the same: an alternative to a higher one that asks for no years in return. */
const isEnough = (statement: string, tongue: Tongue, named: readonly NamedDegree[], at: number): boolean => {
  const lesser = named[at]
  if (!lesser?.by.endsWith('/associate')) return false
  const isHigher = ({ level }: NamedDegree): boolean => level !== 'none'
  const [last, next] = [named.slice(0, at).findLast(isHigher), named.slice(at).find(isHigher)]
  const joints = [last && statement.slice(last.end, lesser.start), next && statement.slice(lesser.end, next.start)]
  const either = joints.flatMap((joint) =>
    joint && SAYS_IN[tongue]['either-degree'].test(joint.slice(-LONGEST_LEAD_CHARS)) ? joint : [],
  )
  const isListed = either.some((joint) => LISTED_TOGETHER.test(joint))
  return either.length > 0 && (isListed || readYears(statement.slice(lesser.end, next?.start), tongue).length === 0)
}

/** "Associate's or Bachelor's degree", "Studium oder Ausbildung": no more than the least of them is asked. */
const withLeast = (statement: string, tongue: Tongue, named: readonly NamedDegree[]): readonly NamedDegree[] => {
  const least = named.find((_, at) => isEnough(statement, tongue, named, at))
  return least ? named.map((one) => ({ ...one, level: least.level, by: least.by })) : named
}

/** In other languages, of two names without "or" between them the second says of which level the first is: "Formation supérieure (Bac+5)". */
const withLevels = (statement: string, named: readonly NamedDegree[]): readonly NamedDegree[] => {
  const { others } = SAYS_IN
  const said = [...named]
  for (let at = said.length - 2; at >= 0; at--) {
    const [one, next] = [said[at], said[at + 1]]
    if (!one || !next || !others['degree-of-no-level'].test(quote(statement, one))) continue
    if (others['level-follows'].test(statement.slice(one.end, next.start))) said[at] = { ...one, level: next.level, by: next.by }
  }
  return said
}

/** "PhD or equivalent technical degree": of no level of its own. */
const isEquivalent = (statement: string, degree: Span, named: readonly Span[]): boolean =>
  named.length > 1 &&
  SAYS['degree-of-no-level'].test(quote(statement, degree)) &&
  SAYS['equivalent-before'].test(before(statement, degree))

/** "No degree needed", "PhD students", "supervise MSc theses", "PhD-level". */
const isAsked = (statement: string, degree: Span): boolean => {
  const [lead, said] = [before(statement, degree), after(statement, degree)]
  const isOfOthers = SAYS['of-others-after'].test(said) || SAYS['of-others-before'].test(lead)
  return !(isOfOthers || SAYS['degree-denied-before'].test(lead) || SAYS['degree-denied-after'].test(said))
}

/**
 * The lowest of several degrees: "Bachelor's or Master's" is a bachelor's. A diploma named beside a degree does not count, but
 * says that experience will do as well; see {@link acceptsLess}.
 */
export const lowestLevel = (degrees: readonly NamedDegree[]): DegreeLevel =>
  ASKED_LEVELS.find((level) => level !== 'none' && degrees.some((degree) => degree.level === level)) ?? 'none'

/** "Bachelor's and 2 years, or high school and 4 years". */
const acceptsLess = (degrees: readonly NamedDegree[]): boolean =>
  degrees.some(({ level }) => level === 'none') && lowestLevel(degrees) !== 'none'

/** Where a statement first says what does as well as the degree; null: nowhere. */
export const orExperienceIn = (statement: string, tongue: Tongue = 'english'): Span | null => {
  const found = SAYS_IN[tongue]['or-experience'].exec(statement)
  return found && { start: found.index, end: found.index + found[0].length }
}

const fieldsAhead = (statement: string, { start, by }: NamedDegree): Span | undefined =>
  fieldsBefore(statement, start, by === 'postings/background-after-fields' ? 'fields-in-clause' : 'fields-before')

const readIn = (statement: string, tongue: Tongue, all: readonly NamedDegree[], bare = false): DegreeAsked | undefined => {
  const named = withLeast(statement, tongue, tongue === 'others' ? withLevels(statement, all) : all)
  const [first, ...others] = named
  if (!first) return undefined
  const listed = named.flatMap(({ end }) => fieldsAfter(statement, end, tongue) ?? [])
  const ahead = listed.length > 0 || tongue === 'others' ? undefined : fieldsAhead(statement, first)
  const lists = ahead ? [ahead] : listed
  const fields = lists.flatMap(({ start, end }) => splitFields(statement.slice(start, end), tongue))
  // "Quantitative" of "a quantitative degree", which names no field.
  const kinds = named.flatMap((degree) => SAYS['degree-of-kind'].exec(quote(statement, degree))?.[0] ?? [])
  const covers: Span[] = [...named, ...lists]
  return {
    named: [first, ...others],
    bare,
    fields: [...new Set(fields.length > 0 ? fields : kinds)],
    orExperience: orExperienceIn(statement, tongue) !== null || acceptsLess(named),
    covers,
    start: Math.min(...covers.map(({ start }) => start)),
    end: Math.max(...covers.map(({ end }) => end)),
  }
}

/** "Physics, chemistry or related fields": a statement of studies that names nothing but fields. */
const readFields = (statement: string): DegreeAsked | undefined => {
  const related = SAYS['related-field'].exec(statement)
  const fields = related === null ? [] : splitFields(statement.slice(0, related.index))
  if (related === null || fields.length === 0) return undefined
  const list = { start: 0, end: related.index + related[0].length }
  const named: NamedDegree = { level: 'bachelor', by: 'postings/related-field', ...list }
  return { named: [named], bare: true, fields, orExperience: orExperienceIn(statement) !== null, covers: [list], ...list }
}

/**
 * The degrees that a statement demands, or undefined.
 *
 * "Degree in Statistics" is a bachelor, "advanced degree" a master, "diploma in Statistics" below a bachelor.
 *
 * @param isOfStudies whether it is known to ask for a degree: then a "background in Physics" is one, and so are words of other
 *   languages that are other words elsewhere.
 */
export const readDegree = (statement: string, isOfStudies = false, tongue: Tongue = 'english'): DegreeAsked | undefined => {
  const bareFields = isOfStudies && tongue === 'english' ? readFields(statement) : undefined
  const inOthers = tongue === 'others' && isOfStudies ? readIn(statement, tongue, findNamed(statement, tongue)) : undefined
  if (inOthers !== undefined || !SAYS['may-name-degree'].test(statement)) return inOthers ?? bareFields
  const certain = findNamed(statement, 'english')
  const isLevelled = certain.some(({ level }) => level !== 'none')
  const bare = isLevelled ? [] : [...bareDegrees(statement, isOfStudies), ...backgroundsBehindFields(statement)]
  const named = withDiplomas(statement, withoutOverlaps<NamedDegree>([...certain, ...bare]))
  const asked = named
    .filter((degree) => isAsked(statement, degree) && !isEquivalent(statement, degree, named))
    .sort((a, b) => a.start - b.start)
  return readIn(statement, 'english', asked, certain.length === 0) ?? (named.length === 0 ? bareFields : undefined)
}
