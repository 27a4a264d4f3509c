import { allMentions, FULL_CREDIT, type GradedMention, roundRatio } from '../evidence/index.ts'
import { lineageOf } from '../lineage.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Coverage } from '../schema/coverage.ts'
import type { Line } from '../schema/document.ts'
import type { Job } from '../schema/job.ts'
import type { Span } from '../schema/span.ts'
import type { Edit, Pillar } from '../schema/suggestion.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import { rangeAt } from '../text/span.ts'
import { tokensOf } from '../text/tokenize.ts'
import { findMatchedBullets } from './bullets.ts'
import { citePlaces } from './cite-places.ts'
import type { Shown } from './find-shown.ts'
import { lowersAny } from './honesty.ts'
import { isRewritable } from './is-rewritable.ts'
import type { CoveredRequirement, RuleContext, Served, Worth } from './rule.ts'
import { findShortfall } from './shortfall.ts'
import { joinWords, toPhrase } from './wording.ts'

/** A resume read again, and its coverage. */
export interface Rescored {
  readonly analysis: Analysis
  readonly coverage: Coverage
}

export interface SuggestInput {
  readonly analysis: Analysis
  readonly job: Job
  readonly coverage: Coverage
  readonly taxonomy: Taxonomy
  readonly shown: Shown
  readonly pillars: readonly Pillar[]
  /** The resume with the edits made, read and covered by the same stages as the first. */
  readonly rescore: (edits: readonly Edit[]) => Rescored
  /** The score if some requirements had other credits (0..1), by requirement id. */
  readonly whatIf: (credits: ReadonlyMap<string, number>) => number
}

/** Scores are tenths: so is their difference. */
export const pointsBetween = (before: number, after: number): number => Math.round((after - before) * 10) / 10

const coveredRequirements = ({ analysis, job, coverage }: SuggestInput): CoveredRequirement[] => {
  const rows = new Map(coverage.requirements.map((row) => [row.requirement, row]))
  return job.requirements.flatMap((requirement) => {
    const row = rows.get(requirement.id)
    return row ? [{ requirement, row, shortfall: findShortfall(requirement, row, analysis) }] : []
  })
}

const strongestOfEach = (mentions: readonly GradedMention[]): GradedMention[] => {
  const sorted = [...mentions].sort((a, b) => b.strength - a.strength || a.mention.start - b.mention.start)
  const seen = new Set<string>()
  return sorted.filter(({ mention: { skill } }) => !seen.has(skill) && seen.add(skill))
}

const worthBy =
  (score: number, whatIf: SuggestInput['whatIf']) =>
  (...served: readonly [Served, ...Served[]]): Worth => {
    const [first, ...others] = served.map(({ covered, credit }) => ({
      requirement: covered.requirement.id,
      credit: roundRatio(Math.min(credit, FULL_CREDIT)),
    }))
    const credits = new Map(served.map(({ covered, credit }) => [covered.requirement.id, credit]))
    return {
      gain: Math.max(0, pointsBetween(score, whatIf(credits))),
      credit: first?.credit ?? 0,
      ...(others.length > 0 && { also: others }),
    }
  }

/** What the rules are given: the input, and the questions that several of them ask of it. */
export const buildContext = (input: SuggestInput): RuleContext => {
  const { analysis, job, coverage, taxonomy, shown, pillars, rescore, whatIf } = input
  const requirements = coveredRequirements(input)
  const { lines } = analysis.document
  const mentions = new Map(allMentions(analysis).map((mention) => [mention.start, mention]))
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
    lineage: lineageOf(taxonomy),
    pillars,
    shown: strongestOfEach(shown.mentions),
    words,
    says: (form) => phrase().includes(toPhrase(form)),
    requirements,
    unnamed: requirements.filter(({ shortfall }) => shortfall !== null),
    bullets: findMatchedBullets(requirements, analysis),
    worthOf: worthBy(coverage.score, whatIf),
    gainOf: (edit) => {
      const edited = rescore([edit]).coverage
      return lowersAny(coverage, edited) ? null : pointsBetween(coverage.score, edited.score)
    },
    mentionOf: ({ skill, start }) => (skill === null ? undefined : mentions.get(start)),
    lineAt,
    cite: (place) => citePlaces([place], analysis.document),
    citeAll: (places) => citePlaces(places, analysis.document),
    isRewritable: (place) => {
      const line = lineAt(place)
      return line !== undefined && place.end <= line.end && isRewritable(line, analysis, coverage.pasted)
    },
  }
}
