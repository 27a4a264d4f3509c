import { type Lineage, lineageOf } from '../lineage.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { CreditFigures, DeedCoverage, PartCoverage, RequirementCoverage } from '../schema/coverage.ts'
import type { Job, Part, Requirement } from '../schema/job.ts'
import type { Span } from '../schema/span.ts'
import type { Deed, Taxonomy } from '../schema/taxonomy.ts'
import { joinNames } from '../text/join-names.ts'
import { countMonths, shareOfYears } from '../text/months.ts'
import { remember } from '../text/remember.ts'
import { roundRatio } from '../text/round-ratio.ts'
import { holdsAny, overlaps } from '../text/span.ts'
import type { ToldPassage } from '../told/index.ts'
import { type Asked, askedOf, isCounted } from './asked.ts'
import { citeLines } from './cite-lines.ts'
import {
  byStrength,
  citeOnce,
  creditAlone,
  creditByFigures,
  type StatementCredit,
  shownOf,
  statusOfPart,
  statusOfStatement,
  tellsByYears,
} from './credit.ts'
import { creditForParts } from './credit-part.ts'
import type { Credit } from './credit-place.ts'
import { DENYING_ROWS } from './denying-rows.compiled.ts'
import { coverDeed, placesDoing, type Shares, sharesOf } from './find-deed-evidence.ts'
import { findEvidence, type Held, isSaidToBeLess } from './find-evidence.ts'
import {
  creditForDegree,
  creditForDegreeOrWork,
  holdYears,
  NO_ROLE_CREDIT,
  type Places,
  workOf,
  type YearsHeld,
} from './find-role-evidence.ts'
import { asksLearningPost, creditForLearningPosts } from './learning-posts.ts'
import { markNear } from './mark-near.ts'
import { nameParts } from './name-parts.ts'
import { mostRelevant } from './relevance.ts'
import type { Credited } from './score.ts'
import { creditToKnow, ON_IT_SHARE } from './weights.ts'

/** A resume, ready to be compared with the statements of a posting. */
export interface PreparedResume {
  readonly analysis: Analysis
  readonly held: Held
  readonly places: Places
  readonly told: readonly ToldPassage[]
}

/** What is shown of a statement, piece by piece. */
interface Pieces {
  readonly parts: PartCoverage[]
  readonly deeds: DeedCoverage[]
  /** How much of the statement's words each passage holds. */
  readonly shares: Shares
}

/** A statement, and what a resume shows of it. */
export interface ShownStatement {
  readonly requirement: Requirement
  readonly asked: Asked
  readonly pieces: Pieces
  readonly years: YearsHeld | null
  readonly resume: PreparedResume
}

/** A quality is shown by its name, or by what it makes people do: whichever shows more. */
const orByDeeds = (own: Credit, deeds: readonly DeedCoverage[]): Credit => {
  const credit = Math.max(own.credit, ...deeds.map((deed) => deed.credit))
  if (credit === own.credit) return own
  const evidence = citeOnce([...own.evidence, ...deeds.flatMap((deed) => deed.evidence)].sort(byStrength))
  return { ...own, credit, evidence }
}

/** A degree, or a field of study, asked for beside other things is shown by studies: whichever shows more. */
const orByStudies = (own: Credit, { studies }: Part, { analysis, places }: PreparedResume): Credit => {
  const byStudies = studies ? creditForDegree(studies, analysis, places.silent) : own
  return byStudies.credit > own.credit ? byStudies : own
}

/** An internship that is asked for is shown by having held one. */
const orByLearning = (own: Credit, part: Part, { analysis, places }: PreparedResume): Credit => {
  const byPosts = asksLearningPost(part) ? creditForLearningPosts(analysis, places.silent) : own
  return byPosts.credit > own.credit ? byPosts : own
}

const coverParts = (
  requirement: Requirement,
  { partWeights, shownBy, toKnow, orLearning }: Asked,
  { resume, lineage }: { readonly resume: PreparedResume; readonly lineage: Lineage },
  coverOne: (deed: Deed) => DeedCoverage,
): PartCoverage[] => {
  const names = nameParts(requirement.parts, lineage)
  return creditForParts(requirement, orLearning, resume.held, lineage).flatMap((byName, index) => {
    const part = requirement.parts[index]
    if (!part) return []
    const byDeeds = orByDeeds(byName, (shownBy[index] ?? []).map(coverOne))
    const shown = orByLearning(orByStudies(byDeeds, part, resume), part, resume)
    const own = toKnow ? { ...shown, credit: creditToKnow(shown.credit) } : shown
    const { credit, evidence } = own
    const weight = partWeights[index] ?? 0
    const status = weight === 0 ? 'unknown' : statusOfPart(part, own)
    return [{ name: names[index] ?? '', weight, status, credit, evidence }]
  })
}

/** What deeds are called. */
const deedNames = remember(
  ({ deeds = [] }: Taxonomy): ReadonlyMap<string, string> => new Map(deeds.map(({ id, says }) => [id, says])),
)

const coverPieces = (requirement: Requirement, asked: Asked, resume: PreparedResume, taxonomy: Taxonomy): Pieces => {
  const shares = sharesOf(asked, resume.told)
  const names = deedNames(taxonomy)
  const telling = { document: resume.analysis.document, saysOf: (deed: string) => names.get(deed) ?? deed }
  const coverOne = (deed: Deed): DeedCoverage => coverDeed(deed, shares, telling)
  const lineage = lineageOf(taxonomy)
  return { parts: coverParts(requirement, asked, { resume, lineage }, coverOne), deeds: asked.deeds.map(coverOne), shares }
}

/** The months of all dated positions that hold any of some places; years are asked of work of the same trade. */
const monthsAt = (spans: readonly Span[], { years, resume: { analysis, places } }: ShownStatement): number => {
  const apart = years === null ? [] : places.apart
  const isOfTrade = ({ start }: Span): boolean => apart.every((one) => one.start !== start)
  const work = workOf(analysis, places.silent).filter(({ position }) => isOfTrade(position) && holdsAny(position, spans))
  return countMonths(work.flatMap(({ months }) => months ?? []))
}

/** Wherever anything of a statement is shown. */
const placesOf = ({ parts, shares }: Pieces, { deeds, shownBy }: Asked): Span[] => {
  const doing = new Set([...deeds, ...shownBy.flat()].flatMap((deed) => placesDoing(deed, shares)))
  return [
    ...parts.flatMap(({ evidence }) => evidence.filter(({ relation }) => relation !== 'related')),
    ...shares.told.flatMap(({ passage }, place) =>
      (shares.held[place] ?? 0) >= ON_IT_SHARE || doing.has(place) ? [passage] : [],
    ),
  ]
}

const monthsWorked = remember(({ analysis, places: { silent } }: PreparedResume): number =>
  countMonths(workOf(analysis, silent).flatMap(({ months }) => (months ? [months] : []))),
)

const figuresOf = (places: readonly Span[], statement: ShownStatement, named: number): CreditFigures => {
  const { asked, pieces, years, resume } = statement
  const months = monthsAt(places, statement)
  const { relevance } = mostRelevant(pieces.shares.relevances, resume.told)
  const shown = shownOf([...pieces.parts, ...pieces.deeds])
  const figures = { shown, relevance, months, usual: asked.usual, named, worked: monthsWorked(resume) }
  if (years === null) return { ...figures, years: null }
  const ofKind = Math.min(years.credit.credit, roundRatio(shareOfYears(months, years.asked)))
  return { ...figures, years: { any: years.credit.credit, ofKind } }
}

/** A reason names at most this many. */
const MOST_NAMED = 4

const sayShown = ({ parts, deeds }: Pieces): string =>
  joinNames(
    [...parts.map(({ name, ...own }) => ({ name, ...own })), ...deeds.map(({ says, ...own }) => ({ name: says, ...own }))]
      .filter(({ evidence }) => evidence.length > 0)
      .sort((a, b) => b.weight * b.credit - a.weight * a.credit)
      .map(({ name }) => name),
    'and',
    MOST_NAMED,
  )

/**
 * A degree, or years of work of whatever kind: the best evidence is the credit. Where both are required, the lesser of the two.
 */
const ofPerson = ({ degree }: Requirement, years: YearsHeld | null, { analysis, places }: PreparedResume): StatementCredit => {
  const held = [...(degree ? [creditForDegreeOrWork(degree, analysis, places)] : []), ...(years ? [years.credit] : [])]
  const [least] = held.toSorted((a, b) => a.credit - b.credit)
  const [best] = least?.evidence ?? []
  if (!least || !best) return { credit: 0, evidence: [], reasons: [] }
  return { credit: least.credit, evidence: least.evidence, reasons: [{ says: best.why, credit: least.credit }] }
}

/** No text can show it. */
const NOT_SCORED: StatementCredit = { credit: 0, evidence: [], reasons: [] }

/** What the person as a whole is asked for has no pieces. */
const OF_PERSON = { parts: [], deeds: [] }

/** "Never worked with Kafka", but not "no outage of Kafka", which denies the outage. */
const DENYING: ReadonlySet<string | undefined> = new Set(DENYING_ROWS)

/** Whether the person denies each thing that a statement names, and the resume shows nothing of it. */
const isDenied = ({ parts }: Requirement, pieces: Pieces, { analysis, places }: PreparedResume): boolean => {
  const names = parts.flatMap(({ anyOf }) => anyOf.flatMap(({ skill }) => skill ?? []))
  const denied = new Set(
    analysis.mentions
      .filter((one) => DENYING.has(one.claimedBy) && !places.silent.some((span) => overlaps(span, one)))
      .map(({ skill }) => skill),
  )
  return (
    names.length > 0 &&
    names.every((name) => denied.has(name)) &&
    [...pieces.parts, ...pieces.deeds].every(({ credit }) => credit === 0)
  )
}

/** What a resume shows of a statement, piece by piece, before it is credited. */
export const showStatement = (requirement: Requirement, job: Job, resume: PreparedResume, taxonomy: Taxonomy): ShownStatement => {
  const asked = askedOf(requirement, job, taxonomy)
  const pieces = coverPieces(requirement, asked, resume, taxonomy)
  const held = holdYears(requirement, job, resume.analysis, resume.places)
  // Who denies Python has no years of it, however long they worked.
  const years = held && isDenied(requirement, pieces, resume) ? { ...held, credit: NO_ROLE_CREDIT } : held
  return { requirement, asked, pieces, years, resume }
}

/** By what figures a statement is credited; null for what the person as a whole is asked for. */
const figuresAt = (places: readonly Span[], shown: ShownStatement, named: number): CreditFigures | null => {
  const { requirement, asked, years } = shown
  const isWhole = requirement.kind === 'degree' || (years !== null && asked.weight === 0)
  return isWhole ? null : figuresOf(places, shown, named)
}

/** What a statement counts with in the score, and nothing of why: see {@link creditStatement}. */
export const countStatement = (shown: ShownStatement, named: number): Credited => {
  const { requirement, asked, pieces, years, resume } = shown
  const figures = figuresAt(placesOf(pieces, asked), shown, named)
  return {
    weight: isCounted(requirement, asked) ? requirement.weight : 0,
    credit: figures ? creditAlone(requirement, figures) : ofPerson(requirement, years, resume).credit,
  }
}

/** Whoever writes a resume in English and says that it is B1 does not speak it at C1. */
const isSpokenLess = ({ parts, kind }: Requirement, { held }: PreparedResume, lineage: Lineage): boolean =>
  kind === 'language' && parts.some((part) => isSaidToBeLess(part, findEvidence(part, kind, held, lineage)))

/**
 * A row of a coverage, before it has its share of the score.
 *
 * @param named of all that the posting names, the share that is met.
 */
export const creditStatement = (
  shown: ShownStatement,
  named: number,
  lineage: Lineage,
): Omit<RequirementCoverage, 'points' | 'possible' | 'uncounted' | 'wouldCount'> => {
  const { requirement, asked, years, resume } = shown
  const { id, weight } = requirement
  const isEnough = (years === null || years.credit.isLongEnough) && !isSpokenLess(requirement, resume, lineage)
  const places = placesOf(shown.pieces, asked)
  const figures = figuresAt(places, shown, named)
  const pieces = markNear(shown.pieces, requirement.parts, lineage)
  const isScored = isCounted(requirement, asked)
  const { credit, evidence, reasons } = !isScored
    ? NOT_SCORED
    : figures
      ? {
          ...creditByFigures(requirement, figures, sayShown(pieces)),
          evidence: citeLines(tellsByYears(figures) ? shown : { ...shown, years: null }, pieces, places, lineage),
        }
      : ofPerson(requirement, years, resume)
  const isOnlyNear = figures !== null && evidence.every(({ near }) => near)
  const grounds = { ...(figures === null ? OF_PERSON : pieces), isLongEnough: isEnough, isOnlyNear }
  return {
    requirement: id,
    status: isScored ? statusOfStatement(credit, requirement, grounds) : 'unknown',
    weight,
    credit,
    parts: pieces.parts,
    deeds: pieces.deeds,
    figures,
    reasons,
    evidence: credit === 0 ? [] : evidence,
  }
}
