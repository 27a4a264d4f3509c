import type { Lineage } from '../lineage.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Coverage } from '../schema/coverage.ts'
import type { Document } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'
import { endMonth, startMonth } from '../text/months.ts'
import { remember, rememberWith } from '../text/remember.ts'
import { rangesWithin } from '../text/span.ts'
import { tokenize } from '../text/tokenize.ts'
import { type Entry, findProjects, findWork, shownBy } from './entries.ts'
import { type Block, countLines } from './find-beside.ts'
import { isHard, namedSkills } from './named-skills.ts'
import type { RuleContext } from './rule.ts'
import { toPhrase } from './wording.ts'

/** Who has fewer has none to spare. */
const MIN_ENTRIES = 3
/** Of a posting that names less, nothing can be said to be beside it. */
const MIN_HARD = 5
/** Work that ended longer ago may be a line; a gap in what is newer would be asked about. */
const LEFT_OUT_AFTER_MONTHS = 60
/** A page: with fewer words there is room enough. */
const MIN_WORDS = 350
/** Cutting less would free hardly any room. */
const MIN_LINES = 4

const isOld = ({ position }: Entry, asOf: string): boolean =>
  position !== null &&
  position.to !== null &&
  position.to !== 'present' &&
  startMonth(asOf) - endMonth(position.to, asOf) > LEFT_OUT_AFTER_MONTHS

/** Words of titles that say nothing of the trade. */
const OF_ANY_TRADE = new Set(
  'engineer developer specialist consultant intern senior junior lead manager staff and of the'.split(' '),
)

const tellingWords = (title: string): string[] => tokenize(title).flatMap(({ word }) => (OF_ANY_TRADE.has(word) ? [] : [word]))

/** All forms of what is asked by name. */
const phrasesAsked = rememberWith((parts: RuleContext['parts'], lineage: Lineage): readonly string[] => {
  const forms = parts
    .flatMap(({ part }) => namedSkills(part))
    .flatMap(({ skill, surfaceForm }) => [lineage.nameOf(skill), surfaceForm])
  return [...new Set(forms.map(toPhrase))]
})

/** Whether a head alone says what the posting seeks: its title's words, or something that it asks for. */
const saysByName = ({ name, position }: Entry, { job, parts, lineage }: RuleContext): boolean => {
  const own = position?.title ?? name
  const said = toPhrase(own)
  const words = new Set(tellingWords(own))
  return (
    tellingWords(job.title ?? '').some((word) => words.has(word)) ||
    phrasesAsked(parts, lineage).some((phrase) => said.includes(phrase))
  )
}

/** Each two words that follow each other in a posting. */
const pairsOf = remember(({ text }: Document): ReadonlySet<string> => {
  const words = tokenize(text)
  return new Set(words.slice(1).map(({ word }, index) => `${words[index]?.word} ${word}`))
})

/** Two words of a head that the posting says as well: what the employer does, whatever it asks for. */
const isSpokenOf = ({ name, position }: Entry, { job }: RuleContext): boolean => {
  const own = tokenize([position?.title ?? name, position?.organization ?? ''].join(' ')).map(({ word }) => word)
  return own.slice(1).some((word, index) => pairsOf(job.document).has(`${own[index]} ${word}`))
}

/** Of so many things of the field it is work of the field, whatever else the posting asks for. */
const LEAST_OF_FIELD = 2

const byStart = (a: Span, b: Span): number => a.start - b.start

const mentionsOf = remember(({ mentions }: Analysis) => mentions.toSorted(byStart))

const isOfField = (entry: Entry, { analysis, lineage }: RuleContext): boolean => {
  const named = rangesWithin(mentionsOf(analysis), entry).flatMap(({ skill }) => skill ?? [])
  return new Set(named.filter((skill) => lineage.skillOf(skill)?.kind !== 'soft')).size >= LEAST_OF_FIELD
}

const isNamed = (entry: Entry, context: RuleContext): boolean => saysByName(entry, context) || isSpokenOf(entry, context)

const allEvidence = remember(({ requirements }: Coverage) =>
  requirements.flatMap((row) => [...row.evidence, ...row.deeds.flatMap(({ evidence }) => evidence)]).sort(byStart),
)

/** Whether any line of an entry was found near anything that is asked, a kind of work included. */
const bearsOnAnything = (entry: Entry, { coverage }: RuleContext): boolean =>
  rangesWithin(allEvidence(coverage), entry).length > 0

/**
 * Projects and older work in which nothing was found of what is asked, nor of the field: an earlier trade.
 *
 * @param isLong where there are pages too many, work of the field that shows nothing of it is among them.
 */
export const findForeign = (context: RuleContext, isLong: boolean): Block[] => {
  const { analysis, parts, words } = context
  const projects = findProjects(analysis).flat()
  const work = findWork(analysis)
  const hard = parts.filter(isHard)
  const showing = [...projects, ...work].filter((entry) => shownBy(entry, parts).length > 0)
  if (words.length < MIN_WORDS || projects.length + work.length < MIN_ENTRIES || hard.length < MIN_HARD || showing.length === 0)
    return []
  return [...projects, ...work.filter((entry) => isOld(entry, analysis.experience.asOf))].flatMap((entry) => {
    const lines = countLines(entry, analysis)
    const { start, end, name, head } = entry
    if (lines < MIN_LINES || bearsOnAnything(entry, context)) return []
    const isNear = (!isLong && isOfField(entry, context)) || isNamed(entry, context)
    return isNear ? [] : [{ start, end, name, head, lines }]
  })
}
