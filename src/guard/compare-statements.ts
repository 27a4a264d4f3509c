import type { Span } from '../schema/span.ts'
import { MONTHS_PER_YEAR } from '../text/months.ts'
import { overlaps } from '../text/span.ts'
import { compareClaims } from './compare-claims.ts'
import { compareFigures } from './compare-figures.ts'
import { compareOrdinals } from './compare-ordinals.ts'
import { compareParts } from './compare-parts.ts'
import { comparePlurals } from './compare-plurals.ts'
import { type Comparison, isOfHead, isOfWhole, isSameJob } from './comparison.ts'
import type { Difference } from './difference.ts'
import type { Figure } from './find-figures.ts'
import type { Sources } from './find-sources.ts'
import { findSwap } from './find-swap.ts'
import { type Statement, type Word, wordsAt } from './read-statements.ts'

/** Sections whose lines are names of things: whatever is added to one makes it another thing. */
const SECTIONS_OF_NAMES: ReadonlySet<string> = new Set(['certifications', 'awards', 'publications', 'languages'])
/** Below this a statement was not made from any line of the original. */
const LEAST_SHARE_KEPT = 0.5
/** So many new words side by side say something of their own. */
const NEW_RUN = 3
/** So do this many, scattered over a statement. */
const NEW_WORDS = 3
const NEW_SHARE = 0.34
/** The share of a statement that must be in lines of the same job, where it is in a line of another one. */
const SAME_JOB_SHARE = 0.5
/** Outside a job a line of so few words does not show where it came from. */
const SHORT_STATEMENT_WORDS = 3
const AND = /^\s+(?:and|&)\s+$/i
const MONTH_SECONDS = 2_628_000

const longestRun = (open: readonly Word[], words: readonly Word[]): Word[] => {
  let run: Word[] = []
  let longest: Word[] = []
  for (const word of words) {
    run = open.includes(word) ? [...run, word] : []
    if (run.length > longest.length) longest = run
  }
  return longest
}

const spanOf = (words: readonly Word[]): Span | null => {
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

/** Words in phrases and names, which are compared separately. */
const isComparedApart = (word: Word, { phrases, figures }: Statement): boolean =>
  [...phrases, ...figures].some((one) => overlaps(one, word)) || word.isTool

const newWords = (statement: Statement, { unsupported }: Sources, known: ReadonlySet<string>): Word[] =>
  unsupported.filter((word) => !isComparedApart(word, statement) && !word.meanings.some((meaning) => known.has(meaning)))

const isEntry = ({ section, position }: Statement): boolean =>
  section !== null && SECTIONS_OF_NAMES.has(section) && position === null

/** The words of an entry that stand in no other one: an entry is made from one entry, or is wholly contained in one sentence. */
const entryWords = (statement: Statement, originals: readonly Statement[]): Word[] => {
  const openIn = ({ meanings }: Statement): Word[] =>
    statement.words.filter((word) => !word.meanings.some((meaning) => meanings.has(meaning)))
  if (originals.some((one) => !one.isHead && openIn(one).length === 0)) return []
  const [nearest] = originals
    .filter(isEntry)
    .map(openIn)
    .sort((a, b) => a.length - b.length)
  return (nearest ?? statement.words).filter((word) => !isComparedApart(word, statement))
}

/** Words of the sources that the statement lacks in any form. */
const missingWords = ({ words }: Statement, { statements }: Sources): Word[] => {
  const said = new Set(words.map(({ meanings }) => meanings[0]))
  return statements.flatMap((source) => source.words).filter(({ meanings }) => !said.has(meanings[0]))
}

/**
 * Whether everything in the original that could justify a word is used already: "taught" beside "training days", which was there.
 */
const isSpentIn = ({ meanings }: Word, others: readonly Word[], { statements }: Sources): boolean => {
  const backing = statements.flatMap(({ words }) => words).filter((word) => word.meanings.some((one) => meanings.includes(one)))
  const said = new Set(others.map((word) => word.meanings[0]))
  return backing.length > 0 && backing.every((word) => said.has(word.meanings[0]))
}

/** "Designed and deployed" for "built": in a pair that opens a line the second word is not a paraphrase of the first. */
const addedToFirst = (statement: Statement, open: readonly Word[], sources: Sources): Word | undefined => {
  const [first, second, ...others] = statement.words
  if (first?.start !== statement.start || second === undefined) return undefined
  if (!AND.test(wordsAt(statement, { start: first.end, end: second.start }))) return undefined
  return open.includes(second) || isSpentIn(second, [first, ...others], sources) ? second : undefined
}

/** The finding of words that were added: it names them. */
const nameNew = (words: readonly Word[], statement: Statement): Pick<Difference, 'says' | 'tailored'> => {
  const place = spanOf(words) ?? statement
  return { says: `The original does not say “${wordsAt(statement, place)}”.`, tailored: place }
}

const compareWords = (
  statement: Statement,
  sources: Sources,
  known: ReadonlySet<string>,
  originals: readonly Statement[],
): Difference | null => {
  const [nearest] = sources.statements
  const open = isEntry(statement) ? entryWords(statement, originals) : newWords(statement, sources, known)
  const found = { kind: 'statement', verdict: 'invented', original: nearest ?? null } as const
  if (isEntry(statement))
    return open.length > 0 ? { ...found, says: 'The original has no such entry.', tailored: spanOf(open) ?? statement } : null
  const least = statement.position === null && !isOfHead(statement) ? SHORT_STATEMENT_WORDS : 1
  if (statement.words.length < least || statement.isHead || statement.section === 'skills') return null
  const share = 1 - open.length / statement.words.length
  if (share < LEAST_SHARE_KEPT) return { ...found, says: 'No line of the original says this.', tailored: statement }
  // A paraphrase has another word for each that it leaves out: words beyond that are additions.
  const missing = missingWords(statement, sources)
  if (open.length > (isOfHead(statement) ? 0 : missing.length) && (isOfHead(statement) || !isOfWhole(statement)))
    return { ...found, ...nameNew(open.slice(-1), statement) }
  const added = addedToFirst(statement, open, sources)
  if (added) return { ...found, ...nameNew([added], statement) }
  const swap = nearest === undefined ? null : findSwap(statement, nearest)
  if (swap?.tailored.every((word) => open.includes(word)))
    return {
      ...found,
      says: 'The original says something else here.',
      tailored: spanOf(swap.tailored) ?? statement,
      original: spanOf(swap.original),
    }
  const run = longestRun(open, statement.words)
  if (run.length >= NEW_RUN || (open.length >= NEW_WORDS && 1 - share >= NEW_SHARE))
    return {
      ...found,
      says: 'Part of this is in no line of the original.',
      tailored: spanOf(run.length >= NEW_RUN ? run : open) ?? statement,
    }
  return null
}

/** A deed attributed to another job than in the original. */
const comparePlace = (
  statement: Statement,
  { statements: [nearest], share }: Sources,
  { original, positions }: Comparison,
): Difference | null => {
  if (nearest === undefined || statement.position === null || statement.isHead || statement.words.length < SHORT_STATEMENT_WORDS)
    return null
  const source = positions[statement.position]
  const isElsewhere = nearest.position === null ? nearest.section === 'projects' || nearest.section === 'education' : true
  if (source === null || source === undefined || nearest.position === source || !isElsewhere || share < LEAST_SHARE_KEPT)
    return null
  const own = new Set(original.statements.filter((one) => one.position === source).flatMap(({ meanings }) => [...meanings]))
  const held = statement.words.filter(({ meanings }) => meanings.some((meaning) => own.has(meaning))).length
  return held >= statement.words.length * SAME_JOB_SHARE && nearest.position === null
    ? null
    : {
        kind: 'place',
        verdict: 'stronger',
        says: 'The original says this of other work.',
        tailored: statement,
        original: nearest,
      }
}

const isAsItWas = (statement: Statement, { text }: Statement): boolean =>
  statement.text.replace(/\W+/g, ' ').trim().toLowerCase() === text.replace(/\W+/g, ' ').trim().toLowerCase()

/** What each statement says beyond those that it was made from; and the statements of the original that are left out. */
export const compareStatements = (comparison: Comparison): Difference[] => {
  const { original, tailored, positions, sourcesOf } = comparison
  const whole = new Set(original.statements.flatMap(({ meanings }) => [...meanings]))
  const used = new Set<Statement>()
  const headsOf = (statement: Statement): Set<string> =>
    new Set(
      original.statements
        .filter((one) => one.isHead && isSameJob(one, statement, positions))
        .flatMap(({ meanings }) => [...meanings]),
    )
  const months = original.analysis.experience.months
  const follows = ({ measure, value }: Figure, statement: Statement): boolean =>
    measure === 'time' &&
    (isOfWhole(statement) || /\bexperience\b/i.test(statement.text)) &&
    value <= (months + 1) * MONTH_SECONDS &&
    value >= MONTHS_PER_YEAR * MONTH_SECONDS

  const compare = (statement: Statement): Difference[] => {
    const sources = sourcesOf(statement)
    for (const source of sources.statements) used.add(source)
    const same = original.statements.find(
      (one) =>
        isAsItWas(statement, one) &&
        (one.position === null || isSameJob(one, statement, positions) || statement.position === null),
    )
    if (same) {
      used.add(same)
      return []
    }
    const ofWhole = isOfWhole(statement)
    const words = compareWords(statement, sources, ofWhole ? whole : headsOf(statement), original.statements)
    if (words && words.tailored === statement) return [words]
    const isPaired = statement.position !== null && positions[statement.position] !== null
    const beside = original.statements.filter((one) => ofWhole || isSameJob(one, statement, positions))
    const isDatedHead = statement.isHead && (isPaired || statement.position === null)
    const figures = compareFigures(statement, { statements: sources.statements, beside, follows }).filter(
      ({ kind }) => !isDatedHead || kind !== 'date',
    )
    const posts = ofWhole ? original.statements : statement.isHead && !isPaired ? sources.statements : null
    const claims = compareClaims(statement, sources.statements, posts)
    const place = comparePlace(statement, sources, comparison)
    const parts = [...compareParts(statement, sources.statements), ...compareOrdinals(statement, sources.statements)]
    const plurals = statement.isHead ? [] : comparePlurals(statement, sources.statements, beside)
    const found = [words, place, ...figures, ...parts, ...plurals, ...(statement.isHead && isPaired ? [] : claims)].filter(
      (one) => one !== null,
    )
    const [nearest] = sources.statements
    if (found.length > 0 || nearest === undefined || statement.isHead) return found
    return [{ kind: 'statement', verdict: 'reworded', says: 'Said in other words.', tailored: statement, original: nearest }]
  }

  const found = tailored.statements.flatMap(compare)
  const lost = original.statements
    .filter((statement) => !used.has(statement) && !statement.isHead && statement.words.length >= SHORT_STATEMENT_WORDS)
    .map(
      (statement): Difference => ({
        kind: 'statement',
        verdict: 'lost',
        says: 'This is left out.',
        tailored: null,
        original: statement,
      }),
    )
  return [...found, ...lost]
}
