import { hasSpokenLevel, spokenLevelAt } from '../language/spoken-level.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { SilenceReason } from '../schema/coverage.ts'
import type { Mention } from '../schema/mention.ts'
import type { SectionKind } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import type { SpokenLevel } from '../schema/spoken-level.ts'
import type { Position } from '../schema/timeline.ts'
import { type MonthRange, monthRange } from '../text/months.ts'
import { yearsOf } from '../text/name-position.ts'
import { rememberWith } from '../text/remember.ts'
import { roundRatio } from '../text/round-ratio.ts'
import { contains, overlaps, rangeAt } from '../text/span.ts'
import { allMentions } from './all-mentions.ts'
import { findBareLists } from './find-bare-lists.ts'
import { findIdentity } from './find-identity.ts'
import { findListedLines } from './find-listed-lines.ts'
import { NOTHING_PASTED } from './find-pasted.ts'
import { findPublished } from './find-published.ts'
import { findStudied } from './find-studied.ts'
import { findWritten } from './find-written.ts'
import { isPaperHeld } from './is-paper-held.ts'
import { OTHERS_ROWS } from './others-rows.compiled.ts'

/** Where a mention stands, as far as it matters for what it shows. */
export type Place =
  | 'dated position'
  | 'undated position'
  | 'listed position'
  | 'studied'
  | SpokenLevel
  | 'language written'
  | 'paper not held'
  | SectionKind

/**
 * How much a mention shows by where it stands, 0..1, and the words that say so. Above 0.6: somebody saw it used
 * or wrote about the use. 0.6 and less: a claim without a story. The steps are what a reader of resumes goes by;
 * the order of the rows is what the axioms rest on, not the second digit.
 */
export const STRENGTHS: Readonly<Record<Place, { readonly strength: number; readonly words: string }>> = {
  // Who, where, when and what for: the strongest that a resume can hold.
  'dated position': { strength: 1, words: 'used in a dated position' },
  // The same without the when.
  'undated position': { strength: 0.9, words: 'used in a position without dates' },
  // Work that can be looked at, but rarely for an employer.
  projects: { strength: 0.9, words: 'shown in a project' },
  publications: { strength: 0.9, words: 'shown in a publication' },
  certifications: { strength: 0.9, words: 'shown by a certification' },
  // Learned for it at least in part; the paper itself is not there to be shown.
  'paper not held': { strength: 0.45, words: 'named as a certification that is not held today' },
  // What a language is, and how well it is spoken, is all that a resume can say of it.
  'language spoken': { strength: 1, words: 'named as a language spoken' },
  // Whoever writes it knows it; how well they speak it is not said.
  'language written': { strength: 0.8, words: 'the resume is written in it' },
  'language spoken in part': { strength: 0.6, words: 'named as a language spoken in part' },
  'language begun': { strength: 0.3, words: 'named as a language only begun' },
  // Under a heading of experience, tied to no position: told, but without a time or place.
  experience: { strength: 0.8, words: 'named under experience, outside any position' },
  education: { strength: 0.8, words: 'named in education' },
  // Taught to everybody with that degree; how much of it is left nobody says.
  studied: { strength: 0.6, words: 'taught to everyone with this degree' },
  summary: { strength: 0.7, words: 'named in the summary' },
  skills: { strength: 0.6, words: 'only named in a skills list, not shown in use there' },
  // The same under a title and dates: nothing says what it was used for.
  'listed position': { strength: 0.6, words: 'only listed in a position' },
  // No heading says what these lines are: no more than a list.
  contact: { strength: 0.6, words: 'only named at the head of the resume' },
  awards: { strength: 0.6, words: 'only named among awards' },
  languages: { strength: 0.6, words: 'only named among languages' },
  other: { strength: 0.6, words: 'only named outside the usual sections' },
  // A wish or a hobby, as weak as a weak claim.
  interests: { strength: 0.3, words: 'only named among interests' },
}

/** "Familiar with", "basic", "exposure to": the resume itself says that it is little. */
export const WEAK_CLAIM = 0.5

/** The words evoke the skill without naming it: half, since another reader may see something else in them. */
export const EVOKED = 0.5

/** A language that is spoken less than one works in, to a posting that asks for no more. */
const AS_ASKED: GradedMention['byName'] = { strength: 1, why: 'named as a language spoken as well as is asked' }

/** A mention that counts, and how much. */
export interface GradedMention {
  readonly mention: Mention
  readonly place: Place
  /** 0..1 */
  readonly strength: number
  /** The months of the dated position it stands in; null elsewhere. */
  readonly months: MonthRange | null
  /** One plain clause, without a full stop. */
  readonly why: string
  /** What it would show if its words were a name of the skill, where a posting asks in the same words, or its level were all that is asked. */
  readonly byName: Pick<GradedMention, 'strength' | 'why'>
}

/** What was done with a skill, by the kind of place in a position. */
const DONE: Readonly<Partial<Record<Place, string>>> = { 'listed position': 'only listed' }

/** "used at Acme 2021–2024", "used as Data Engineer 2021"; without either, what the place is called. */
const describePlace = (place: Place, position: Position | undefined): string => {
  const holder = position?.organization ? `at ${position.organization}` : position?.title && `as ${position.title}`
  if (!position || !holder) return STRENGTHS[place].words
  const years = place === 'undated position' ? ', in a position without dates' : ''
  return `${DONE[place] ?? 'used'} ${holder} ${yearsOf(position)}`.trim() + years
}

/** What there is to say about a place, whatever is mentioned there. */
type Surroundings = Pick<GradedMention, 'place' | 'months'> & { readonly words: string }

const surroundingsIn = (position: Position, asOf: string, isListed: boolean): Surroundings => {
  const months = monthRange(position, asOf)
  const place = isListed ? 'listed position' : months ? 'dated position' : 'undated position'
  return { place, months, words: describePlace(place, position) }
}

/**
 * Among languages the soft ones are those that people speak; elsewhere only a level that nothing but a language has shows that.
 */
const spokenAt = (mention: Mention, { document }: Analysis): SpokenLevel | undefined => {
  if (!mention.soft) return undefined
  if (mention.section === 'languages') return spokenLevelAt(document.text, mention) ?? 'language spoken'
  return hasSpokenLevel(document.text, mention) ? spokenLevelAt(document.text, mention) : undefined
}

/** A place in a resume, and the kind of its section. */
type Located = Pick<Mention, 'start' | 'end' | 'section'>

const surroundingsOutside = (located: Located, analysis: Analysis): Surroundings => {
  const isListed = findBareLists(analysis).some((list) => contains(list, located))
  const { document, experience } = analysis
  const isHeld = located.section !== 'certifications' || isPaperHeld(document.text, located, experience.asOf)
  const place = isListed ? 'skills' : isHeld ? located.section : 'paper not held'
  return { place, months: null, words: describePlace(place, undefined) }
}

const OTHERS: ReadonlySet<string | undefined> = new Set(OTHERS_ROWS)

/** Whether the words tell of what others did: no firmer ones would be true of it. */
export const isOfOthers = ({ weak, claimedBy }: Pick<Mention, 'weak' | 'claimedBy'>): boolean => weak && OTHERS.has(claimedBy)

const PLAYED_DOWN = ', in words of a weak claim'

const describe = (words: string, weakness: string, evoked: boolean): string =>
  `${words}${weakness}${evoked ? ', not by its name' : ''}`

/** What there is to say about places in a resume; a position is described once for all places in it. */
const surveyorOf = (analysis: Analysis): ((place: Located) => Surroundings) => {
  const { positions, experience } = analysis
  const described = { used: new Map<Position, Surroundings>(), listed: new Map<Position, Surroundings>() }
  return (located) => {
    const position = positions.find((one) => contains(one, located))
    if (!position) return surroundingsOutside(located, analysis)
    const isListed = rangeAt(findListedLines(analysis), located.start) !== undefined
    const known = isListed ? described.listed : described.used
    const surroundings = known.get(position) ?? surroundingsIn(position, experience.asOf, isListed)
    known.set(position, surroundings)
    return surroundings
  }
}

/** What mentions of a resume would show, whether or not they are negated or hidden. */
const graderOf = (analysis: Analysis): ((mention: Mention) => GradedMention) => {
  const survey = surveyorOf(analysis)
  const surroundingsOf = (mention: Mention): Surroundings => {
    const spoken = spokenAt(mention, analysis)
    return spoken ? { place: spoken, months: null, words: describePlace(spoken, undefined) } : survey(mention)
  }
  return (mention) => {
    const { evoked } = mention
    const { place, months, words } = surroundingsOf(mention)
    // "Basic German" is weak by its level already, and a paper by its state.
    const weak = mention.weak && place !== 'language begun' && place !== 'paper not held'
    const claimed = STRENGTHS[place].strength * (weak ? WEAK_CLAIM : 1)
    const strength = roundRatio(claimed)
    const isBelow = place === 'language spoken in part' || place === 'language begun'
    const weakness = weak ? (isOfOthers(mention) ? ', as the work of others' : PLAYED_DOWN) : ''
    const why = describe(words, weakness, evoked)
    const byName = isBelow ? AS_ASKED : { strength, why: describe(words, weakness, false) }
    if (!evoked) return { mention, place, months, strength, why, byName }
    return { mention, place, months, strength: roundRatio(claimed * EVOKED), why, byName }
  }
}

/** What one mention would show, whether or not it is negated or hidden. */
export const gradeMention = (mention: Mention, analysis: Analysis): GradedMention => graderOf(analysis)(mention)

/** What words that name no skill show at a place. */
export const gradePlaces = (
  analysis: Analysis,
): ((place: Located, weak: boolean) => Omit<GradedMention, 'mention' | 'byName'>) => {
  const survey = surveyorOf(analysis)
  return (located, weak) => {
    const { place, months, words } = survey(located)
    const strength = roundRatio(STRENGTHS[place].strength * (weak ? WEAK_CLAIM : 1))
    return { place, months, strength, why: describe(words, weak ? PLAYED_DOWN : '', false) }
  }
}

/** A mention that shows nothing, and why. */
export interface SilentMention {
  readonly mention: Mention
  readonly reason: SilenceReason
}

/** What keeps the words inside it from showing anything. */
export interface Silencer extends Span {
  readonly reason: SilenceReason
}

export const silencersOf = (analysis: Analysis, pasted: readonly Span[]): Silencer[] => [
  ...analysis.hidden.map(({ start, end }): Silencer => ({ start, end, reason: 'hidden' })),
  ...findIdentity(analysis).map(({ start, end, whose }): Silencer => ({ start, end, reason: whose })),
  ...pasted.map(({ start, end }): Silencer => ({ start, end, reason: 'pasted' })),
]

const silenceOf = (mention: Mention, silencers: readonly Silencer[]): SilenceReason | null =>
  mention.negated ? 'negated' : (silencers.find((span) => overlaps(span, mention))?.reason ?? null)

/** A resume's mentions, split by whether they show anything. */
interface Grading {
  readonly graded: readonly GradedMention[]
  readonly silent: readonly SilentMention[]
}

/** Mentions that one place of its own grades, without those in hidden or copied text. */
const gradeAs = (place: Place, found: readonly Mention[], copied: readonly Span[]): GradedMention[] => {
  const { strength, words: why } = STRENGTHS[place]
  return found
    .filter((mention) => !copied.some((span) => overlaps(span, mention)))
    .map((mention) => ({ mention, place, months: null, strength, why, byName: { strength, why } }))
}

const firstOfEachSkill = (graded: readonly GradedMention[]): GradedMention[] =>
  graded.filter(({ mention }, index) => graded.findIndex((other) => other.mention.skill === mention.skill) === index)

/** Keyed by the pasted parts: the coverage and the advice on it pass the same list. */
const gradingOf = rememberWith((analysis: Analysis, pasted: readonly Span[]): Grading => {
  const silencers = silencersOf(analysis, pasted)
  const grade = graderOf(analysis)
  const graded: GradedMention[] = []
  const silent: SilentMention[] = []
  for (const mention of allMentions(analysis)) {
    const reason = silenceOf(mention, silencers)
    if (reason === null) graded.push(grade(mention))
    else silent.push({ mention, reason })
  }
  const copied = [...analysis.hidden, ...pasted]
  const studied = gradeAs('studied', findStudied(analysis), copied)
  // The first paragraph in each language that is the person's own.
  const written = firstOfEachSkill(gradeAs('language written', findWritten(analysis), copied))
  const published = gradeAs('publications', findPublished(analysis), copied)
  return { graded: [...graded, ...studied, ...written, ...published], silent }
})

/**
 * What each mention of a resume shows, in reading order, followed by what its degrees teach, the languages that it is written in
 * and the papers that it lists. Negated mentions, and those inside hidden text, somebody's name or copied text, show nothing and are left out.
 */
export const gradeMentions = (analysis: Analysis, pasted = NOTHING_PASTED): readonly GradedMention[] =>
  gradingOf(analysis, pasted).graded

/** The mentions that {@link gradeMentions} leaves out, each with the reason, in reading order. */
export const findSilent = (analysis: Analysis, pasted = NOTHING_PASTED): readonly SilentMention[] =>
  gradingOf(analysis, pasted).silent
