import { findPasted, findSilent, type GradedMention, gradeMentions, type SilentMention } from '../evidence/index.ts'
import { isLearning } from '../language/count-practice.ts'
import { READS } from '../language/resumes.ts'
import { type Lineage, lineageOf } from '../lineage.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Correction } from '../schema/correction.ts'
import type { Coverage, RequirementCoverage, Uncounted } from '../schema/coverage.ts'
import type { Job, Requirement } from '../schema/job.ts'
import type { Mention } from '../schema/mention.ts'
import type { Span } from '../schema/span.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import type { Position } from '../schema/timeline.ts'
import { inTenths } from '../text/in-tenths.ts'
import { rangeAt } from '../text/span.ts'
import { findOwnWords, readPassages, readWork } from '../told/index.ts'
import { deniedFor, isNotAsked, leaveOut, showAll } from './correct.ts'
import { countStatement, creditStatement, type PreparedResume, type ShownStatement, showStatement } from './cover-statement.ts'
import { groupBySkill, type Held } from './find-evidence.ts'
import { findLacking, findSilentPlaces, type Lacking, type Places } from './find-role-evidence.ts'
import { namesMet, shareMet } from './names.ts'
import { Trial } from './raise-credits.ts'
import { bearersAmong, countParts, namedIn } from './relations.ts'
import { type Credited, countedIn, scoreOf, shareOut } from './score.ts'
import { tallyAll } from './tally.ts'
import { findWouldCount, type TryOut } from './would-count.ts'

const NO_STEMS: ReadonlySet<string> = new Set()

const skillsOf = (mentions: readonly Mention[]): ReadonlySet<string> => new Set(mentions.map(({ skill }) => skill))

/** Who sells or teaches a thing shows it and does not do it: where nobody is sought for that, the work is none of the kind asked. */
const TRADES_APART = [READS['selling-post'], READS['teaching-post']]

const isOfOtherTrade = (position: Pick<Position, 'title'>, job: Job): boolean =>
  TRADES_APART.some((trade) => trade.test(position.title ?? '') && !trade.test(job.title ?? ''))

/** Where the resume shows a skill that the posting asks for: work at such places is work of the kind asked. */
const findAskedSkills = (graded: readonly GradedMention[], job: Job, lineage: Lineage): Span[] => {
  const mentions = graded.filter(({ place }) => place !== 'language written').map(({ mention }) => mention)
  const bearersOn = bearersAmong(skillsOf(mentions), lineage)
  const hard = job.requirements.flatMap(({ parts }) => parts).filter(({ soft }) => !soft)
  const asked = new Set(hard.flatMap((part) => namedIn(part, bearersOn, lineage)))
  return mentions.filter(({ skill }) => asked.has(skill))
}

const prepareResume = (analysis: Analysis, job: Job, taxonomy: Taxonomy, pasted: readonly Span[]): PreparedResume => {
  const lineage = lineageOf(taxonomy)
  const graded = gradeMentions(analysis, pasted)
  const { text } = analysis.document
  const passages = readPassages(analysis, pasted)
  const mentions = groupBySkill(graded)
  const { told, ofPaper } = findOwnWords(analysis, pasted)
  const held: Held = {
    text,
    mentions,
    bearersOn: bearersAmong(mentions.keys(), lineage),
    partsShown: countParts(
      [...mentions].map(([skill, graded]) => [skill, Math.max(...graded.map(({ strength }) => strength))]),
      lineage,
    ),
    ownWords: told,
    wordsOfPaper: ofPaper,
    stemsAt: (start) => rangeAt(passages, start)?.stems ?? NO_STEMS,
    isLearningAt: (start) => {
      const position = rangeAt(analysis.positions, start)
      return position !== undefined && isLearning(position)
    },
  }
  const apart = analysis.positions.filter((position) => isOfOtherTrade(position, job))
  const places: Places = {
    silent: findSilentPlaces(analysis, pasted),
    asked: findAskedSkills(graded, job, lineage).filter(({ start }) => rangeAt(apart, start) === undefined),
    apart,
  }
  return { analysis, held, places, told: readWork(analysis, pasted, taxonomy) }
}

/** What is shown of each statement, and of all that the posting names. */
interface ShownRequirements {
  readonly shown: readonly ShownStatement[]
  readonly isLeftOut: (one: ShownStatement) => boolean
  /** The share that is met. */
  readonly named: number
  readonly places: Places
}

const showRequirements = (
  analysis: Analysis,
  job: Job,
  taxonomy: Taxonomy,
  { pasted, corrections }: { readonly pasted: readonly Span[]; readonly corrections: readonly Correction[] },
): ShownRequirements => {
  const resume = prepareResume(analysis, job, taxonomy, pasted)
  const shown = job.requirements.map((requirement) => {
    const denied = deniedFor(requirement.id, corrections)
    const without = { ...analysis, hidden: [...analysis.hidden, ...denied] }
    const held = denied.length === 0 ? resume : prepareResume(without, job, taxonomy, pasted)
    return showStatement(requirement, job, held, taxonomy)
  })
  const isLeftOut = ({ requirement }: ShownStatement): boolean => isNotAsked(requirement.id, corrections)
  const counted = shown.filter((one) => !isLeftOut(one))
  const named = shareMet(namesMet(counted.map(({ requirement, pieces: { parts } }) => ({ requirement, parts }))))
  return { shown, isLeftOut, named, places: resume.places }
}

/** Finds where a requirement is named in words that show nothing. */
const uncountedIn = (silent: readonly SilentMention[], lineage: Lineage): ((requirement: Requirement) => Uncounted[]) => {
  const bearersOn = bearersAmong(skillsOf(silent.map(({ mention }) => mention)), lineage)
  return ({ parts }) => {
    const named = new Set(parts.flatMap((part) => namedIn(part, bearersOn, lineage)))
    return silent
      .filter(({ mention }) => named.has(mention.skill))
      .map(({ mention: { skill, start, end }, reason }) => ({ skill, start, end, reason }))
  }
}

/** A score, and the credit of each statement in the order of the posting. */
export interface Credits extends Pick<Coverage, 'score'> {
  readonly requirements: readonly Pick<RequirementCoverage, 'credit'>[]
}

/** As a row counts that the person leaves out. */
const LEFT_OUT: Credited = { weight: 0, credit: 0 }

/**
 * Only the credits and the score of {@link cover}: trying an edit needs no more.
 *
 * @throws CoverageError as `cover` does.
 */
export const creditsOf = (analysis: Analysis, job: Job, taxonomy: Taxonomy, corrections: readonly Correction[] = []): Credits => {
  // What a person says is shown is added to a whole coverage.
  if (corrections.some(({ says }) => says === 'shows')) return cover(analysis, job, taxonomy, corrections)
  const pasted = findPasted(analysis.document, job.document)
  const { shown, isLeftOut, named } = showRequirements(analysis, job, taxonomy, { pasted, corrections })
  const requirements = shown.map((one) => (isLeftOut(one) ? LEFT_OUT : countStatement(one, named)))
  return { score: scoreOf(requirements), requirements }
}

/** With what would count for each statement, once all that the person says is taken in. */
const sayWhatWouldCount = (
  coverage: Coverage,
  job: Job,
  corrections: readonly Correction[],
  lackingOf: (requirement: Requirement) => Lacking,
): Coverage => {
  const trial = new Trial(coverage.requirements, job)
  const requirements = job.requirements.flatMap((requirement, index): RequirementCoverage[] => {
    const row = coverage.requirements[index]
    if (!row || isNotAsked(requirement.id, corrections)) return row ? [row] : []
    const tryOut: TryOut = (part, other) => {
      const tried = trial.tryOut([{ requirement: requirement.id, part, credit: other }])
      const { gain, here } = trial.riseOf(tried, coverage.score)
      return {
        credit: tried.own[0]?.credit ?? row.credit,
        gain: inTenths(tried.lifted.isMore ? gain : here),
        here: inTenths(here),
      }
    }
    return [{ ...row, wouldCount: findWouldCount(requirement, row, { tryOut, lacking: () => lackingOf(requirement) }) }]
  })
  return { ...coverage, requirements }
}

/**
 * Compare a resume with a posting.
 *
 * @param corrections by the person, in any order; their places are those of this analysis.
 * @returns one row for each requirement of the job, in the job's order. The points of all rows add up to the score, and what is
 * possible to 100; a row without evidence has none, and one that no text can show has no part in either. The same arguments give
 * the same result to the last digit.
 * @throws CoverageError `no_requirements` where the job asks for nothing that a text can show.
 */
export const cover = (analysis: Analysis, job: Job, taxonomy: Taxonomy, corrections: readonly Correction[] = []): Coverage => {
  const pasted = findPasted(analysis.document, job.document)
  const silent = findSilent(analysis, pasted)
  const lineage = lineageOf(taxonomy)
  const { shown, isLeftOut, named, places } = showRequirements(analysis, job, taxonomy, { pasted, corrections })
  const credited = shown.map((one) => {
    const row = creditStatement(one, named, lineage)
    return isLeftOut(one) ? leaveOut(row) : row
  })
  const weighed = credited.map(countedIn)
  const shares = shareOut(weighed)
  const findUncounted = uncountedIn(silent, lineage)
  const rows = job.requirements.flatMap((requirement, index): RequirementCoverage[] => {
    const row = credited[index]
    const { points = 0, possible = 0 } = shares[index] ?? {}
    return row ? [{ ...row, points, possible, uncounted: findUncounted(requirement), wouldCount: [] }] : []
  })
  const coverage = { score: scoreOf(weighed), ...tallyAll(rows, job), requirements: rows, pasted: [...pasted] }
  const all = showAll(coverage, job, analysis, corrections)
  return sayWhatWouldCount(all, job, corrections, (requirement) => findLacking(requirement, job, analysis, places))
}
