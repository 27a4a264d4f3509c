import type { Evidence } from '../schema/coverage.ts'
import type { Span } from '../schema/span.ts'
import { contains, lengthOf, rangesWithin } from '../text/span.ts'
import { bulletsOfWork, fitOf, isLongOver, nearnessOf } from './bullets.ts'
import { opensWithDeed } from './deeds.ts'
import { type Entry, findEntries, findProjects, findWork, isSideline, LEAST_SHOWN } from './entries.ts'
import { isShowing, partsWithin } from './evidence-within.ts'
import { isHard } from './named-skills.ts'
import { nameAskedAt } from './phrases.ts'
import type { CoveredPart, RuleContext } from './rule.ts'
import { usualWeight } from './usual-weight.ts'

/** A project, position or line, with what it shows of what is asked. */
export interface Shelf {
  readonly name: string
  readonly head: Span
  readonly place: Span
  /** What it shows, each name once, what is named as it is asked first. */
  readonly names: readonly string[]
  readonly shows: readonly CoveredPart[]
  readonly weight: number
  /** The same with what is only near to what is asked. */
  readonly near: number
}

/** What stands too low, and what stands above it and shows less. */
export interface Lead {
  readonly what: 'project' | 'position'
  readonly low: Shelf
  readonly above: Shelf
}

/** The best lines of one position or project, which belong at its top: three at most, in reading order. */
export interface LowLines {
  readonly shelf: Shelf
  /** The line that shows most, the first of such. */
  readonly best: Span
  readonly lines: readonly Span[]
  readonly names: readonly string[]
}

/** A word that only suggests a skill leads nobody's resume. */
const isTold = (evidence: readonly Evidence[], { mentionOf }: RuleContext): boolean =>
  evidence.some((one) => isShowing(one) && mentionOf(one)?.evoked !== true)

/** A choice of several that nobody made, a kind of thing, or the posting's own words. */
const isVague = (name: string): boolean => /^(?:“|an? )| or | more$/.test(name)

const namesIn = (place: Span, shows: readonly CoveredPart[], context: RuleContext): string[] =>
  [...new Set(shows.map((covered) => nameAskedAt(covered, place, context)))].filter((name) => !isVague(name))

/** What a place tells of what is asked, qualities aside, each with what was found of it there; what weighs most first. */
const toldAt = (place: Span, context: RuleContext): CoveredPart[] =>
  partsWithin(place, context.parts)
    .flatMap(({ one, evidence }) => (isHard(one) && isTold(evidence, context) ? [{ ...one, evidence: [...evidence] }] : []))
    .toSorted((a, b) => b.weight - a.weight)

const shelfOf = (place: Entry, context: RuleContext): Shelf => {
  const { name, head } = place
  const shows = toldAt(place, context)
  return {
    name,
    head,
    place,
    shows,
    names: namesIn(place, shows, context),
    weight: fitOf(place, context),
    near: nearnessOf(place, context),
  }
}

const byWeight = <T extends { readonly weight: number }>(all: readonly T[]): T[] => all.toSorted((a, b) => b.weight - a.weight)

/** The tools by their own names, as the posting asks for them, that a place shows. */
const toolsOf = ({ place, shows }: Shelf, { lineage }: RuleContext): ReadonlySet<string> =>
  new Set(
    shows.flatMap(({ evidence, part }) =>
      evidence.flatMap(({ skill, relation, start, end }) =>
        skill !== null &&
        relation === 'exact' &&
        contains(place, { start, end }) &&
        part?.anyOf.some((asked) => asked.skill === skill) &&
        lineage.isTechnology(skill)
          ? [skill]
          : [],
      ),
    ),
  )

/** Whether what stands above has a tool of its own that is asked for: then it has its right to stand there. */
const hasOwnTool = (above: Shelf, low: Shelf, context: RuleContext): boolean => {
  const own = toolsOf(low, context)
  return [...toolsOf(above, context)].some((tool) => !own.has(tool))
}

/** So much more must the one show than what stands first, before an order is worth a change. */
const TIMES_MORE = 1.8

const findProject = (projects: readonly Entry[], context: RuleContext): Lead[] => {
  const [above, ...others] = projects.map((project) => shelfOf(project, context))
  const [low] = byWeight(others)
  if (!above || !low || low.names.length < LEAST_SHOWN || low.weight < TIMES_MORE * above.near) return []
  return hasOwnTool(above, low, context) ? [] : [{ what: 'project', low, above }]
}

/** What stands above a position shows next to nothing beside it. */
const NEXT_TO_NOTHING = 0.25

/** And it shows at least so many of the things that are asked, as they weigh on the average, and so many by their names. */
const LEAST_OF_POSITION = 2
const LEAST_NAMES_OF_POSITION = 3

/** A position below others that show next to nothing of what it shows. */
const findPosition = (context: RuleContext): Lead[] => {
  const work = findWork(context.analysis)
    .toSorted((a, b) => a.start - b.start)
    .map((entry) => ({ entry, weight: fitOf(entry, context) }))
  const [best] = byWeight(work)
  const next = best && byWeight(work.slice(0, work.indexOf(best)))[0]
  if (!best || !next || isSideline(best.entry) || best.weight < LEAST_OF_POSITION * usualWeight(context)) return []
  if (next.weight > NEXT_TO_NOTHING * best.weight || isLongOver(best.entry, context.analysis)) return []
  // What has more room already needs none.
  if (lengthOf(best.entry) > lengthOf(next.entry)) return []
  const [low, above] = [shelfOf(best.entry, context), shelfOf(next.entry, context)]
  const showsNoneOfIt = above.names.every((name) => !low.names.includes(name))
  return low.names.length >= LEAST_NAMES_OF_POSITION && showsNoneOfIt ? [{ what: 'position', low, above }] : []
}

/** What to move, or to tell more of: one thing, what can be moved first. */
export const findLead = (context: RuleContext): Lead | undefined =>
  [...findProjects(context.analysis).flatMap((projects) => findProject(projects, context)), ...findPosition(context)][0]

/** The first of a list are read anyway. */
const READ_ANYWAY = 4
/** A line that shows less than one thing that is asked leads nothing. */
const LEAST_FIT = 1.5

/** What shows less than this share of the best line of its position is not moved with it. */
const LEAST_OF_BEST = 0.6
/** A line that shows this share of another is no reason to move that one up. */
const NEARLY_AS_MUCH = 0.5

/** As many lines as can stand first. */
const MOST_LINES = 3
/** Where most lines are as near as the best, their order is none of anybody's concern. */
const MOST_OF_LINES = 0.5

const lowLinesOf = (entry: Entry, context: RuleContext): LowLines[] => {
  const bullets = rangesWithin(bulletsOfWork(context.analysis), entry)
    // A list of tools says what was used, and leads nothing.
    .filter((place) => opensWithDeed(context.analysis.document.text, place))
    .map((place) => ({ place, fit: fitOf(place, context) }))
  const [best] = bullets.toSorted((a, b) => b.fit - a.fit)
  if (!best || best.fit < LEAST_FIT * usualWeight(context)) return []
  // The least of the lines above, as many as are read anyway.
  let least: number[] = []
  const low = bullets.filter(({ fit }) => {
    const passed = least.filter((above) => above <= NEARLY_AS_MUCH * fit)
    least = [...least, fit].sort((a, b) => a - b).slice(0, READ_ANYWAY)
    return fit >= LEAST_OF_BEST * best.fit && passed.length >= READ_ANYWAY
  })
  if (low.length > MOST_OF_LINES * bullets.length) return []
  const lines = low
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, MOST_LINES)
    .map(({ place }) => place)
    .sort((a, b) => a.start - b.start)
  const names = [...new Set(lines.flatMap((line) => namesIn(line, toldAt(line, context), context)))]
  if (!low.includes(best) || names.length < LEAST_SHOWN) return []
  return [{ shelf: shelfOf(entry, context), best: best.place, lines, names }]
}

/** As many positions as one rearranges. */
const MOST_ENTRIES = 2

/** Lines far down in a position or project that show more than all above them, in reading order. */
export const findLowLines = (context: RuleContext): LowLines[] =>
  findEntries(context.analysis)
    .toSorted((a, b) => a.start - b.start)
    .filter((entry) => !isLongOver(entry, context.analysis))
    .flatMap((entry) => lowLinesOf(entry, context))
    .slice(0, MOST_ENTRIES)
