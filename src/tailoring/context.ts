import { allMentions, type GradedMention, isOfPerson } from '../evidence/index.ts'
import { type Lineage, lineageOf } from '../lineage.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Coverage, RequirementCoverage } from '../schema/coverage.ts'
import { FULL_CREDIT } from '../schema/credit.ts'
import type { Line } from '../schema/document.ts'
import type { Job, Part, Requirement } from '../schema/job.ts'
import type { Span } from '../schema/span.ts'
import type { Edit, ServedRequirement } from '../schema/suggestion.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import { tokensOf } from '../text/document-tokens.ts'
import { inTenths } from '../text/in-tenths.ts'
import { foldCase } from '../text/normalize.ts'
import { rememberWords } from '../text/remember.ts'
import { roundRatio } from '../text/round-ratio.ts'
import { rangeAt } from '../text/span.ts'
import { isTitle } from '../text/titles.ts'
import { findMatchedBullets } from './bullets.ts'
import { citePlaces } from './cite-places.ts'
import type { Shown } from './find-shown.ts'
import { findTelling } from './find-telling.ts'
import { lowersAny } from './honesty.ts'
import { isRewritable } from './is-rewritable.ts'
import { NAMED_GAPS } from './rank-gaps.ts'
import type { CoveredPart, RuleContext, Served, Worth } from './rule.ts'
import { findShortfall } from './shortfall.ts'
import { joinWords, toPhrase } from './wording.ts'

/** A coverage, as far as edits are judged by it. */
export interface Scored extends Pick<Coverage, 'score'> {
  readonly requirements: readonly Pick<RequirementCoverage, 'credit'>[]
}

/** A resume read again, and its coverage. */
export interface Rescored {
  readonly analysis: Analysis
  readonly coverage: Scored
}

/** Another credit for a part of a requirement, or for the whole of it. */
interface Raise {
  readonly requirement: string
  readonly part: number | null
  readonly credit: number
}

/** Points that the score would rise by, in tenths, and how many of them the raised requirements would gain themselves. */
interface Rise {
  readonly gain: number
  readonly here: number
}

export interface SuggestInput {
  readonly analysis: Analysis
  readonly job: Job
  readonly coverage: Coverage
  readonly taxonomy: Taxonomy
  readonly shown: Shown
  /** Ids of the requirements that are not met, those that matter most first: `rankGaps`. */
  readonly gaps: readonly string[]
  /** The resume with the edits made, read and covered by the same stages as the first. */
  readonly rescore: (edits: readonly Edit[]) => Rescored
  /** What the score would rise by if parts of requirements, or requirements as a whole (null), had other credits (0..1). */
  readonly findRise: (raises: readonly Raise[]) => Rise
}

/** Scores are tenths: so is their difference. */
export const pointsBetween = (before: number, after: number): number => inTenths(after - before)

/** Lines do all that a statement asks for, whose only part is not named: nothing is lacking but words. */
export const isDone = ({ status, parts, deeds }: Pick<RequirementCoverage, 'status' | 'parts' | 'deeds'>): boolean =>
  status === 'met' && parts.length === 1 && deeds.some(({ credit }) => credit === FULL_CREDIT)

/** "We are looking for a Data Engineer": the post that is sought is nothing that a resume could add. */
const isPostSought = ({ anyOf }: Part, { title }: Pick<Job, 'title'>): boolean =>
  title !== null &&
  anyOf.every(
    ({ skill, surfaceForm }) => skill === null && isTitle(surfaceForm) && foldCase(title).includes(foldCase(surfaceForm)),
  )

const coverParts = (
  requirement: Requirement,
  row: RequirementCoverage,
  { analysis, job }: Pick<SuggestInput, 'analysis' | 'job'>,
  lineage: Lineage,
): CoveredPart[] => {
  const isWhole = isOfPerson(requirement)
  const weight = requirement.weight / Math.max(1, requirement.parts.length)
  const { status, credit, evidence } = row
  const whole = { requirement, row, part: null, index: null, weight: requirement.weight, status, credit, evidence }
  const parts = requirement.parts.flatMap((part, index) => {
    const own = row.parts[index]
    if (!own || own.status === 'unknown') return []
    // Where the whole is asked of the person, its parts only say of what kind.
    const isNothingToAdd = isWhole || isDone(row) || isPostSought(part, job)
    const shortfall = isNothingToAdd ? null : findShortfall(part, own, analysis, lineage)
    return [{ ...own, requirement, row, part, index, weight, shortfall }]
  })
  return isWhole ? [{ ...whole, shortfall: status === 'met' ? null : ('role' as const) }, ...parts] : parts
}

const coveredParts = (input: SuggestInput): CoveredPart[] => {
  const { job, coverage, taxonomy } = input
  const lineage = lineageOf(taxonomy)
  const rows = new Map(coverage.requirements.map((row) => [row.requirement, row]))
  return job.requirements.flatMap((requirement) => {
    const row = rows.get(requirement.id)
    return row ? coverParts(requirement, row, input, lineage) : []
  })
}

const strongestOfEach = (mentions: readonly GradedMention[]): GradedMention[] => {
  const sorted = [...mentions].sort((a, b) => b.strength - a.strength || a.mention.start - b.mention.start)
  const seen = new Set<string>()
  return sorted.filter(({ mention: { skill } }) => !seen.has(skill) && seen.add(skill))
}

const worthBy =
  (findRise: SuggestInput['findRise']) =>
  (...served: readonly [Served, ...Served[]]): Worth => {
    const raises = served.map(({ covered, credit }) => ({
      requirement: covered.requirement.id,
      part: covered.index,
      credit: roundRatio(Math.min(credit, FULL_CREDIT)),
    }))
    const [first, ...others] = raises.map(toServed)
    return {
      ...findRise(raises),
      credit: first?.credit ?? 0,
      ...(others.length > 0 && { also: others }),
    }
  }

const toServed = ({ requirement, part, credit }: Raise): ServedRequirement & { credit: number } => ({
  requirement,
  ...(part !== null && { part }),
  credit,
})

/** What matters most is named first, and speaks for what asks the same. */
const byGaps = (parts: readonly CoveredPart[], gaps: readonly string[]): CoveredPart[] => {
  const ranks = new Map(gaps.map((id, rank) => [id, rank]))
  const rankOf = ({ requirement }: CoveredPart): number => ranks.get(requirement.id) ?? gaps.length
  return parts.toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** What the rules are given: the input, and the questions that several of them ask of it. */
export const buildContext = (input: SuggestInput): RuleContext => {
  const { analysis, job, coverage, taxonomy, shown, gaps, rescore, findRise } = input
  const parts = coveredParts(input)
  const lineage = lineageOf(taxonomy)
  const { lines } = analysis.document
  // A post may be of two fields.
  const mentions = new Map(allMentions(analysis).map((mention) => [`${mention.start} ${mention.skill}`, mention]))
  const words = tokensOf(analysis.document)
  let joined: string | undefined
  const phrase = (): string => {
    joined ??= joinWords(words)
    return joined
  }
  const lineAt = (place: Span): Line | undefined => rangeAt(lines, place.start)
  return {
    analysis,
    job,
    coverage,
    lineage,
    namedGaps: new Set(gaps.slice(0, NAMED_GAPS)),
    tellingOf: (skill) => findTelling(skill, taxonomy, lineage),
    shown: strongestOfEach(shown.mentions),
    words,
    says: rememberWords((form) => phrase().includes(toPhrase(form))),
    parts,
    unnamed: byGaps(
      parts.filter(({ shortfall }) => shortfall !== null),
      gaps,
    ),
    bullets: findMatchedBullets(parts, analysis),
    worthOf: worthBy(findRise),
    gainOf: (edit) => {
      const edited = rescore([edit]).coverage
      return lowersAny(coverage, edited) ? null : pointsBetween(coverage.score, edited.score)
    },
    mentionOf: ({ skill, start }) => (skill === null ? undefined : mentions.get(`${start} ${skill}`)),
    lineAt,
    cite: (place) => citePlaces([place], analysis.document),
    citeAll: (places) => citePlaces(places, analysis.document),
    isRewritable: (place) => {
      const line = lineAt(place)
      return line !== undefined && place.end <= line.end && isRewritable(line, analysis, coverage.pasted)
    },
  }
}
