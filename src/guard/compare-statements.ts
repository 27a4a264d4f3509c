import type { Span } from '../schema/span.ts'
import { overlaps } from '../text/span.ts'
import { compareClaims } from './compare-claims.ts'
import { compareFigures } from './compare-figures.ts'
import { type Comparison, isOfWhole, isSameJob } from './comparison.ts'
import type { Difference } from './difference.ts'
import type { Figure } from './find-figures.ts'
import type { Sources } from './find-sources.ts'
import type { Statement, Word } from './read-statements.ts'

/** Sections whose lines are names of things: whatever is added to one is another thing. */
const LISTS: ReadonlySet<string> = new Set(['certifications', 'awards', 'publications', 'languages'])
/** Under this a statement was made of no line of the original. */
const LEAST_SHARE = 0.5
/** So many new words beside each other say something of their own. */
const NEW_RUN = 3
/** So many, strewn over a statement, do. */
const NEW_WORDS = 3
const NEW_SHARE = 0.34
/** As much of a statement as must be in lines of the same job, where it is in a line of another one. */
const SAME_JOB_SHARE = 0.5
/** Outside of a job a line of so few words is too little to say where it came from. */
const FEW_WORDS = 3
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

/** Words of which phrases and names are compared apart. */
const isComparedApart = (word: Word, { phrases, figures }: Statement): boolean =>
  [...phrases, ...figures].some((one) => overlaps(one, word)) || word.isTool

const newWords = (statement: Statement, { unsupported }: Sources, known: ReadonlySet<string>): Word[] =>
  unsupported.filter((word) => !isComparedApart(word, statement) && !word.meanings.some((meaning) => known.has(meaning)))

/** Words of the sources that the statement has not, in whatever form. */
const missingWords = ({ words }: Statement, { statements }: Sources): Word[] => {
  const said = new Set(words.map(({ meanings }) => meanings[0]))
  return statements.flatMap((source) => source.words).filter(({ meanings }) => !said.has(meanings[0]))
}

/** The finding of words that were added: it names them. */
const nameNew = (words: readonly Word[], { text, start, end }: Statement): Pick<Difference, 'says' | 'tailored'> => {
  const place = spanOf(words) ?? { start, end }
  return { says: `The original does not say “${text.slice(place.start - start, place.end - start)}”.`, tailored: place }
}

const compareWords = (statement: Statement, sources: Sources, known: ReadonlySet<string>): Difference | null => {
  const open = newWords(statement, sources, known)
  const [nearest] = sources.statements
  const found = { kind: 'statement', verdict: 'invented', original: nearest ?? null } as const
  if (statement.section !== null && LISTS.has(statement.section) && statement.position === null)
    return open.length > 0 ? { ...found, says: 'The original has no such entry.', tailored: spanOf(open) ?? statement } : null
  const least = statement.position === null ? FEW_WORDS : 1
  if (statement.words.length < least || statement.isHead || statement.section === 'skills') return null
  const share = 1 - open.length / statement.words.length
  if (share < LEAST_SHARE) return { ...found, says: 'No line of the original says this.', tailored: statement }
  // A paraphrase has another word for each that it leaves out: words that replace none are added.
  const missing = missingWords(statement, sources)
  if (open.length > missing.length && !isOfWhole(statement)) return { ...found, ...nameNew(open.slice(-1), statement) }
  const run = longestRun(open, statement.words)
  if (run.length >= NEW_RUN || (open.length >= NEW_WORDS && 1 - share >= NEW_SHARE))
    return {
      ...found,
      says: 'Part of this is in no line of the original.',
      tailored: spanOf(run.length >= NEW_RUN ? run : open) ?? statement,
    }
  return null
}

/** A deed told of another job than in the original. */
const comparePlace = (
  statement: Statement,
  { statements: [nearest], share }: Sources,
  { original, positions }: Comparison,
): Difference | null => {
  if (nearest === undefined || statement.position === null || statement.isHead || statement.words.length < FEW_WORDS) return null
  const source = positions[statement.position]
  const isElsewhere = nearest.position === null ? nearest.section === 'projects' || nearest.section === 'education' : true
  if (source === null || source === undefined || nearest.position === source || !isElsewhere || share < LEAST_SHARE) return null
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

/** What each statement says beyond those that it was made of; and the statements of the original that are left out. */
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
    value >= 12 * MONTH_SECONDS

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
    const words = compareWords(statement, sources, ofWhole ? whole : headsOf(statement))
    if (words && words.tailored === statement) return [words]
    const isPaired = statement.position !== null && positions[statement.position] !== null
    const beside = original.statements.filter((one) => ofWhole || isSameJob(one, statement, positions))
    const isDatedHead = statement.isHead && (isPaired || statement.position === null)
    const figures = compareFigures(statement, { statements: sources.statements, beside, follows }).filter(
      ({ kind }) => !isDatedHead || kind !== 'date',
    )
    const posts = ofWhole || (statement.isHead && !isPaired) ? (ofWhole ? original.statements : sources.statements) : null
    const claims = compareClaims(statement, sources.statements, posts)
    const place = comparePlace(statement, sources, comparison)
    const found = [words, place, ...figures, ...(statement.isHead && isPaired ? [] : claims)].filter((one) => one !== null)
    const [nearest] = sources.statements
    if (found.length > 0 || nearest === undefined || statement.isHead) return found
    return [{ kind: 'statement', verdict: 'reworded', says: 'Said in other words.', tailored: statement, original: nearest }]
  }

  const found = tailored.statements.flatMap(compare)
  const lost = original.statements
    .filter((statement) => !used.has(statement) && !statement.isHead && statement.words.length >= FEW_WORDS)
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
