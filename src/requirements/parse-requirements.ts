import type { Document } from '../schema/document.ts'
import type { Job, Requirement, Unrecognised } from '../schema/job.ts'
import type { Mention } from '../schema/mention.ts'
import type { Span } from '../schema/span.ts'
import type { SkillKind, Taxonomy } from '../schema/taxonomy.ts'
import { lineageOf } from '../text/lineage.ts'
import { foldCase } from '../text/normalize.ts'
import { contains, overlaps, quote, rangeAt } from '../text/span.ts'
import { findBlockers } from './blockers.ts'
import { deduplicate } from './deduplicate.ts'
import { type Demand, type Reading, readDemands } from './demands.ts'
import { findEmployer } from './employer.ts'
import { joinFollowing } from './following.ts'
import { findDegree, findExperience } from './role-demands.ts'
import { readRows } from './rows.ts'
import { readSeniority } from './seniority.ts'
import { findTitle } from './title.ts'
import { findUnrecognised } from './unrecognised.ts'
import { findZones, readStatements, type Statement } from './zones.ts'

export interface RequirementOptions {
  /** Share in the score before normalising; the coverage stage knows it. */
  readonly weigh: (requirement: Pick<Requirement, 'kind' | 'importance' | 'soft'>) => number
}

/** What the requirements stage finds in a posting. */
export type ParsedRequirements = Omit<Job, 'document' | 'warnings'>

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

const TOOL_KINDS: ReadonlySet<SkillKind> = new Set(['language', 'framework', 'library', 'platform', 'service'])

const isRole = ({ zone }: Statement): boolean => zone !== 'benefits' && zone !== 'legal' && zone !== 'apply'

const number = (demands: readonly Demand[], { weigh }: RequirementOptions): Requirement[] =>
  demands
    .filter(({ kind, anyOf, years }) => anyOf.length > 0 || kind === 'degree' || (years ?? 0) > 0)
    .sort((a, b) => a.start - b.start || (a.anyOf[0]?.start ?? 0) - (b.anyOf[0]?.start ?? 0))
    .map((demand, index) => ({ id: `r${index + 1}`, ...demand, weight: weigh(demand) }))

const unrecognisedIn = (
  text: string,
  readings: readonly Reading[],
  known: readonly Span[],
  title: string | null,
): Unrecognised[] => {
  const asked = readings.map(({ statement, degree }) => {
    const covers = degree?.covers.map(({ start, end }) => ({ start: start + statement.start, end: end + statement.start })) ?? []
    return { statement, covered: [...covers, ...known.filter((span) => contains(statement, span))] }
  })
  return findUnrecognised(text, asked, title?.toLowerCase() ?? '')
}

/** "5+ years of Python": the years are asked of the skill, and asking them of the person too would count them twice. */
const isOfSkill = ({ kind, years, start, end }: Demand, demands: readonly Demand[]): boolean =>
  kind === 'experience' &&
  demands.some((other) => other.anyOf.length > 0 && other.years === years && other.start === start && other.end === end)

/**
 * What a posting really asks: rows → statements in zones → demands with their importance → requirements, each once.
 *
 * @param mentions of the posting, sorted, not overlapping.
 * @returns Requirements in reading order; nothing is asked by company, benefits, legal or apply lines.
 */
export const parseRequirements = (
  document: Document,
  mentions: readonly Mention[],
  taxonomy: Taxonomy,
  options: RequirementOptions,
): ParsedRequirements => {
  const { text } = document
  const isName = (offset: number): boolean => {
    const mention = rangeAt(mentions, offset)
    return mention !== undefined && mention.start < offset
  }
  const lineage = lineageOf(taxonomy)
  const tools = mentions.filter(({ skill }) => TOOL_KINDS.has(lineage.skillOf(skill)?.kind ?? 'soft'))
  const rows = readRows(document, isName)
  const titleSpan = findTitle(text, rows)
  const title = titleSpan && quote(text, titleSpan)
  const statements = readStatements(
    text,
    rows.filter((row) => quote(text, row) !== title),
    (span) => tools.some((tool) => contains(span, tool)),
  )
  const blockers = findBlockers(text, statements)
  const employer = findEmployer([title ?? '', ...statements.map((statement) => quote(text, statement))])
  const isDemand = (mention: Mention): boolean =>
    !employer.has(foldCase(mention.surfaceForm)) &&
    !blockers.some((blocker) => blocker.kind !== 'location' && overlaps(blocker, mention))
  const named = mentionsByStatement(statements, mentions.filter(isDemand))
  const read = statements.map((statement, index) => readDemands(text, statement, named[index] ?? [], lineage))
  const readings = joinFollowing(text, statements, read).flatMap((reading) => reading ?? [])
  const experience = findExperience(readings)
  const degree = findDegree(readings)
  const demands = deduplicate(readings.flatMap((reading) => reading.demands))
  const ofRole = [experience?.demand, degree?.demand].flatMap((demand) => (demand && !isOfSkill(demand, demands) ? [demand] : []))
  return {
    title,
    seniority: readSeniority(
      title,
      statements.filter(isRole).map((statement) => quote(text, statement)),
    ),
    experience: experience?.asked ?? null,
    degree: degree?.asked ?? null,
    requirements: number([...ofRole, ...demands], options),
    blockers,
    unrecognised: unrecognisedIn(text, readings, [...mentions, ...blockers], title),
    zones: findZones(statements),
  }
}
