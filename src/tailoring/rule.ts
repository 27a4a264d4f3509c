import type { GradedMention } from '../evidence/index.ts'
import type { Lineage } from '../lineage.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Coverage, Evidence, PartCoverage, RequirementCoverage } from '../schema/coverage.ts'
import type { Aside, Line } from '../schema/document.ts'
import type { Job, Part, Requirement } from '../schema/job.ts'
import type { Mention } from '../schema/mention.ts'
import type { Span } from '../schema/span.ts'
import type { Edit, Suggestion } from '../schema/suggestion.ts'
import type { Token } from '../text/tokenize.ts'
import type { Telling } from './find-telling.ts'
import type { Shortfall } from './shortfall.ts'

/** A part of a requirement, or years or a degree of the person as a whole, and what it gets. */
export interface CoveredPart extends Omit<PartCoverage, 'name' | 'weight'> {
  readonly requirement: Requirement
  readonly row: RequirementCoverage
  /** Null where the person as a whole is asked about. */
  readonly part: Part | null
  /** Of the part; null likewise. */
  readonly index: number | null
  /** Share of the weight of the requirement. */
  readonly weight: number
  /** Null where it is met. */
  readonly shortfall: Shortfall | null
}

/** A part that a fact speaks for, and the credit (0..1) that it would have with the fact shown. */
export interface Served {
  readonly covered: CoveredPart
  readonly credit: number
}

/** What a fact is worth, as a suggestion says it. */
export type Worth = Pick<Suggestion, 'gain' | 'also'> & { readonly here: number; readonly credit: number }

/** A bullet of a position or a project, with the lines it runs over, and the parts that it speaks for. */
export interface MatchedBullet extends Span {
  readonly covered: readonly CoveredPart[]
}

/** All that a rule may look at, and the ways to learn what advice is worth. */
export interface RuleContext {
  readonly analysis: Analysis
  readonly job: Job
  readonly coverage: Coverage
  readonly lineage: Lineage
  /** What the resume shows of each skill, by the strongest place; strongest first, then in reading order. */
  readonly shown: readonly GradedMention[]
  /** Ids of the requirements that the summary names as gaps. */
  readonly namedGaps: ReadonlySet<string>
  /** What a line about a skill, by its id, had better tell. */
  tellingOf(skill: string): Telling | undefined
  /** The tokens of the resume. */
  readonly words: readonly Token[]
  /** In the order of the posting: the parts of each requirement after what it asks of the person as a whole. */
  readonly parts: readonly CoveredPart[]
  /** In reading order. */
  readonly bullets: readonly MatchedBullet[]
  /** Whether the words of a form stand anywhere in the resume, whatever stands between them. */
  says(form: string): boolean
  /** The parts that are not met and that no earlier rule has spoken of, in the order of the posting. */
  readonly unnamed: readonly CoveredPart[]
  /** What a fact is worth: the credits that it would give, and the points that the score rises by with all of them; never below 0. */
  worthOf(first: Served, ...others: readonly Served[]): Worth
  /** Points that the score rises by if the edit is made; null where it would lower any requirement. Reads the resume anew: dear. */
  gainOf(edit: Edit): number | null
  /** The mention that a piece of evidence cites; undefined for a position or a degree. */
  mentionOf(evidence: Evidence): Mention | undefined
  /** The line of the resume that holds a place. */
  lineAt(place: Span): Line | undefined
  /** "line 14", or "line 14, page 2". */
  cite(place: Span): string
  /** "lines 14, 20 and 31", or "lines 14 and 20, page 1, and line 60, page 2"; each line once, in the order given. */
  citeAll(places: readonly Span[]): string
  /** Whether the words at a place may be rewritten: a bullet, a summary or a list, and no heading, title, employer or date. */
  isRewritable(place: Span): boolean
}

/**
 * What a rule returns; which rule it was is added by `suggest`. The gain of an edit with `onlyIfTrue: false`
 * is filled in there too, for all such edits at once, and may be left 0.
 */
export type Advice = Omit<Suggestion, 'rule'>

/** A resume and a posting, and what the rule says about them: read as documentation, run as a test. */
export interface RuleExample {
  /** What it shows, as the name of a test: "speaks up where …", "is silent where …". */
  readonly about: string
  /** As a file of text: a heading on a line of its own begins a section, "- " a bullet, a form feed ("\f") the next page. */
  readonly resume: string
  /** Where the file keeps the last line of the resume, if not in its running text. */
  readonly lastLine?: Aside
  readonly job: string
  /** In any order; empty where the rule has nothing to say. */
  readonly advice: readonly {
    /** The words of the resume that it points at. */
    readonly at: string | null
    /** The line as the edit leaves it; null where the rule proposes no words. */
    readonly edited: string | null
  }[]
}

/** One kind of advice. */
export interface Rule {
  /** Name of its file. */
  readonly id: string
  /** What it advises, in a few words. */
  readonly title: string
  readonly examples: readonly RuleExample[]
  readonly suggest: (context: RuleContext) => Advice[]
}
