import { type Lineage, lineageOf } from '../lineage.ts'
import type { Document } from '../schema/document.ts'
import type { Blocker, Job, Requirement, Unrecognised } from '../schema/job.ts'
import type { Mention } from '../schema/mention.ts'
import type { Span } from '../schema/span.ts'
import type { SkillKind, Taxonomy } from '../schema/taxonomy.ts'
import { foldCase } from '../text/normalize.ts'
import { contains, lastStartingAt, quote, trimSpan } from '../text/span.ts'
import { findBlockers } from './blockers.ts'
import { type Demand, type Reading, readDemands } from './demands.ts'
import { employerSpans, findEmployer } from './employer.ts'
import { joinFollowing } from './following.ts'
import { findDegree, findExperience, findWishedDegree } from './role-demands.ts'
import { type Row, readRows } from './rows.ts'
import { readSeniority } from './seniority.ts'
import { groupDemands, judge } from './statements/group-demands.ts'
import { findTitle } from './title.ts'
import { findUnrecognised } from './unrecognised.ts'
import { readYearColumns } from './year-columns.ts'
import type { YearsAsked } from './years.ts'
import { findZones, readStatements, type Statement } from './zones.ts'

export interface RequirementOptions {
  /** Share in the score before normalising; the coverage stage knows it. */
  readonly weigh: (requirement: Pick<Requirement, 'kind' | 'importance'>) => number
}

/** What the requirements stage finds in a posting. */
export type ParsedRequirements = Omit<Job, 'document' | 'warnings'>

/** The languages, libraries and products among the mentions. */
const TOOL_KINDS: ReadonlySet<SkillKind> = new Set(['language', 'framework', 'library', 'platform', 'service'])

/** Whether something in the list (sorted, not overlapping) shares a character with a span. */
const touching = (ranges: readonly Span[]): ((span: Span) => boolean) => {
  return ({ start, end }) => (lastStartingAt(ranges, end - 1)?.end ?? 0) > start
}

/** Mentions by the statement that holds them; both are sorted, so one walk suffices. */
const mentionsByStatement = (statements: readonly Statement[], mentions: readonly Mention[]): Mention[][] => {
  let next = 0
  return statements.map((statement) => {
    const own: Mention[] = []
    for (let mention = mentions[next]; mention && mention.start < statement.end; mention = mentions[++next])
      if (contains(statement, mention)) own.push(mention)
    return own
  })
}

const behindTitle = (text: string, row: Row, title: Span): Row => ({
  ...row,
  ...trimSpan(text, { start: title.end + 1, end: row.end }),
})

/** The statements of the posting, its title, and the years in the columns of its tables. */
const readTitleAndStatements = (
  { text, lines }: Document,
  mentions: readonly Mention[],
  lineage: Lineage,
): { title: string | null; statements: Statement[]; yearColumns: ReadonlyMap<number, YearsAsked> } => {
  const tools = mentions.filter(({ skill }) => TOOL_KINDS.has(lineage.skillOf(skill)?.kind ?? 'soft'))
  const rows = readRows({ text, lines })
  const namesTool = touching(tools)
  const span = findTitle(text, rows, namesTool)
  const title = span && quote(text, span)
  // Some postings print the title twice.
  const body = rows
    .filter((row) => quote(text, row) !== title)
    .map((row) => (row.start === span?.start ? behindTitle(text, row, span) : row))
  const yearColumns = readYearColumns(text, body)
  return { title, statements: readStatements(text, body, namesTool, yearColumns), yearColumns }
}

/** Mentions that can be a demand: not the employer's own name, not a word of a condition like a clearance. */
const demandable = (text: string, employer: ReadonlySet<string>, blockers: readonly Blocker[]) => {
  const names = employerSpans(text, employer)
  const isNamed = (mention: Mention): boolean => mention.end <= (lastStartingAt(names, mention.start)?.end ?? 0)
  const inBlocker = touching(blockers.filter(({ kind }) => kind !== 'location'))
  return (mention: Mention): boolean => !employer.has(foldCase(mention.surfaceForm)) && !inBlocker(mention) && !isNamed(mention)
}

const unrecognisedIn = (
  text: string,
  readings: readonly Reading[],
  known: readonly (readonly Span[])[],
  title: string | null,
  employer: ReadonlySet<string>,
): Unrecognised[] => {
  const degrees = readings.flatMap(({ statement, degree }) =>
    degree ? [{ start: statement.start, end: statement.start + degree.end }] : [],
  )
  const checks = [...known, degrees].map(touching)
  return findUnrecognised(
    text,
    readings.map(({ statement }) => statement),
    (span) => checks.some((touches) => touches(span)),
    title?.toLowerCase() ?? '',
    employer,
  )
}

/** "5+ years of Python": the years are asked of the skill, and asking them of the person too would count them twice. */
const isOfSkill = ({ kind, years, start, end }: Demand, demands: readonly Demand[]): boolean =>
  kind === 'experience' &&
  demands.some((other) => other.anyOf.length > 0 && other.years === years && other.start === start && other.end === end)

const isOfRole = ({ zone }: Statement): boolean => zone !== 'benefits' && zone !== 'legal' && zone !== 'apply'

/**
 * What a posting really asks: rows → statements in zones → demands with their importance → requirements, each once.
 *
 * @param document with glued lines parted.
 * @param mentions of the posting, sorted, not overlapping.
 * @returns Requirements in reading order; nothing is asked by company, benefits, legal or apply lines.
 */
export const parseRequirements = (
  document: Document,
  mentions: readonly Mention[],
  taxonomy: Taxonomy,
  { weigh }: RequirementOptions,
): ParsedRequirements => {
  const { text } = document
  const lineage = lineageOf(taxonomy)
  const { title, statements, yearColumns } = readTitleAndStatements(document, mentions, lineage)
  const blockers = findBlockers(text, statements)
  const employer = findEmployer([title ?? '', ...statements.map((statement) => quote(text, statement))])
  const named = mentionsByStatement(statements, mentions.filter(demandable(text, employer, blockers)))
  const read = statements.map((statement, index) =>
    readDemands(text, statement, named[index] ?? [], lineage, yearColumns.get(statement.start)),
  )
  const readings = joinFollowing(text, statements, read).flatMap((reading) => reading ?? [])
  const experience = findExperience(text, readings)
  const degree = findDegree(readings)
  const demands = readings.flatMap((reading) => reading.demands)
  const wish = findWishedDegree(readings, degree?.asked ?? null)
  const ofPerson = [experience?.demand, degree?.demand, wish].flatMap((demand) =>
    demand && !isOfSkill(demand, demands) ? [demand] : [],
  )
  const requirements = groupDemands(text, [...ofPerson, ...demands], experience?.asked ?? null, lineage, weigh)
  return {
    title,
    seniority: readSeniority(
      title,
      statements.filter(isOfRole).map((statement) => quote(text, statement)),
    ),
    experience: experience?.asked ?? null,
    degree: degree?.asked ?? null,
    requirements,
    blockers,
    unrecognised: unrecognisedIn(text, readings, [mentions, blockers], title, employer),
    understood: judge(requirements),
    zones: findZones(statements),
  }
}
