import type { Span } from '../schema/span.ts'
import { contains, overlaps } from '../text/span.ts'
import type { ClaimRow } from './claim-row.ts'
import type { FoundPhrase } from './claims.ts'
import type { Difference } from './difference.ts'
import type { Statement, Word } from './read-statements.ts'

/** Who does a thing, and neither looks on, helps nor leads. */
const DOES = 2
const LEADS = 3
/** A skill that is simply named. */
const KNOWS = 2

/** A qualified clause is carried over where so much of it is said. */
const CARRIED = 0.5

const ofKind = ({ phrases }: Statement, kind: ClaimRow['kind']): FoundPhrase[] => phrases.filter(({ row }) => row.kind === kind)

const clauseOf = (place: Span, { clauses, start, end }: Statement): Span =>
  clauses.find((clause) => overlaps(clause, place)) ?? { start, end }

/** Lists of studies and certificates: what is said behind an entry is said of all of it. */
const ENTRIES: ReadonlySet<string> = new Set(['education', 'certifications', 'publications', 'awards', 'languages'])
/** A clause of fewer words says it of what stands before: "which was not built", "(planned)". */
const LEAST_WORDS = 2

/** The words that a phrase qualifies. */
const qualified = (phrase: FoundPhrase, statement: Statement): readonly Word[] => {
  const words = statement.words.filter((word) => !overlaps(word, phrase))
  const own = words.filter((word) => contains(clauseOf(phrase, statement), word))
  const isOfAll = own.length < LEAST_WORDS || (statement.section !== null && ENTRIES.has(statement.section))
  return isOfAll ? words : own
}

/** "Without downtime": the words that the denial goes with. */
const DENIED_WORDS = 3

const denied = (phrase: FoundPhrase, statement: Statement): readonly Word[] =>
  statement.words.filter(({ start }) => start >= phrase.end && start < clauseOf(phrase, statement).end).slice(0, DENIED_WORDS)

const isSaidIn = ({ meanings }: Word, tailored: Statement): boolean => meanings.some((meaning) => tailored.meanings.has(meaning))

/** Whether what a phrase of the original qualifies is said in the tailored statement. */
const isCarried = (phrase: FoundPhrase, original: Statement, tailored: Statement): boolean => {
  if (phrase.row.id === GOES_WITH_ITS_THING) return denied(phrase, original).some((word) => isSaidIn(word, tailored))
  const words = qualified(phrase, original)
  const said = words.filter((word) => isSaidIn(word, tailored))
  return words.length > 0 && said.length >= words.length * CARRIED
}

const GOES_WITH_ITS_THING = 'without'

const quote = ({ text, start }: Statement, phrase: Span): string => `“${text.slice(phrase.start - start, phrase.end - start)}”`

const bothAt = (tailored: Span, original: Span) => ({ tailored, original, verdict: 'stronger' as const })

const highest = (phrases: readonly FoundPhrase[]): FoundPhrase | undefined =>
  phrases.toSorted((a, b) => (b.row.rank ?? 0) - (a.row.rank ?? 0))[0]

/** A list of skills tells of no work: what is said of work elsewhere limits none of it. */
const mayQualify = (original: Statement, tailored: Statement): boolean =>
  tailored.section !== 'skills' || original.section === 'skills'

/** "Not completed" is a limit, which other words may say. */
const isOfLimit = (phrase: FoundPhrase, { phrases }: Statement): boolean =>
  phrase.row.kind === 'denial' && phrases.some((one) => one.row.kind === 'limit' && contains(one, phrase))

/** "Assisted" made "led": more of the work is claimed than in any source. */
const compareShares = (tailored: Statement, originals: readonly Statement[]): Difference[] => {
  const claims = ofKind(tailored, 'share')
  const most = highest(claims)
  const sources = originals.flatMap((one) => ofKind(one, 'share').map((phrase) => ({ phrase, statement: one })))
  const [nearest] = originals
  const least = sources.find(
    ({ phrase, statement }) =>
      (phrase.row.rank ?? 0) < DOES &&
      mayQualify(statement, tailored) &&
      isCarried(phrase, statement, tailored) &&
      !claims.some(({ row }) => (row.rank ?? 0) <= (phrase.row.rank ?? 0)),
  )
  if (least)
    return [
      {
        ...bothAt(most && (most.row.rank ?? 0) > DOES ? most : tailored, least.phrase),
        kind: 'share',
        says: `The original says ${quote(least.statement, least.phrase)}; that it was somebody else’s work, too, is no longer said.`,
      },
    ]
  const known = Math.max(DOES, ...sources.map(({ phrase }) => phrase.row.backs ?? phrase.row.rank ?? 0))
  if (most === undefined || nearest === undefined || (most.row.rank ?? 0) < LEADS || (most.row.rank ?? 0) <= known) return []
  return [
    {
      ...bothAt(most, sources[0]?.phrase ?? nearest),
      kind: 'share',
      says: `${quote(tailored, most)} claims more of the work than the original does.`,
    },
  ]
}

/** "Prototype", "not", "basic": words without which more is claimed. */
const compareLimits = (tailored: Statement, originals: readonly Statement[]): Difference[] =>
  originals
    .filter((original) => mayQualify(original, tailored))
    .flatMap((original) =>
      original.phrases
        .filter((phrase) => !isOfLimit(phrase, original))
        .filter(({ row }) => row.kind === 'limit' || row.kind === 'denial' || (row.measure === 'knowledge' && row.rank === 1))
        .filter(
          ({ row }) =>
            !tailored.phrases.some((phrase) => (row.kind === 'denial' ? phrase.row.kind === 'denial' : phrase.row.id === row.id)),
        )
        .filter((phrase) => isCarried(phrase, original, tailored))
        .slice(0, 1)
        .map(
          (phrase): Difference => ({
            ...bothAt(tailored, phrase),
            kind: phrase.row.kind === 'denial' ? 'denial' : phrase.row.kind === 'limit' ? 'limit' : 'level',
            says: `The original says ${quote(original, phrase)}; the tailored resume leaves that out.`,
          }),
        ),
    )

/** "Single-handedly", "company-wide": words with which more is claimed. */
const compareReach = (tailored: Statement, originals: readonly Statement[]): Difference[] => {
  const [nearest] = originals
  if (nearest === undefined) return []
  return ofKind(tailored, 'reach')
    .filter(({ row }) => !originals.some((original) => original.phrases.some((phrase) => phrase.row.id === row.id)))
    .map((phrase) => ({
      ...bothAt(phrase, nearest),
      kind: 'reach',
      says: `${quote(tailored, phrase)} is not said in the original.`,
    }))
}

const rankIn = (phrases: readonly FoundPhrase[], measure: string): number =>
  Math.max(0, ...phrases.filter(({ row }) => row.kind === 'level' && row.measure === measure).map(({ row }) => row.rank ?? 0))

/** How well the original says to know what a clause is about. */
const knownFor = (clause: Span, tailored: Statement, originals: readonly Statement[]): number => {
  const about = new Set(tailored.words.filter((word) => contains(clause, word)).flatMap(({ meanings }) => meanings))
  const ranks = originals.flatMap((original) =>
    original.clauses
      .filter((one) => original.words.some((word) => contains(one, word) && word.meanings.some((meaning) => about.has(meaning))))
      .map((one) =>
        rankIn(
          original.phrases.filter((phrase) => contains(one, phrase)),
          'knowledge',
        ),
      ),
  )
  return Math.max(0, ...ranks) || KNOWS
}

/** "Expert in" for what was only named; "German (C1)" for B1. */
const compareKnowledge = (tailored: Statement, originals: readonly Statement[]): Difference[] => {
  const [nearest] = originals
  if (nearest === undefined) return []
  return ofKind(tailored, 'level')
    .filter(({ row }) => row.measure === 'knowledge')
    .filter((phrase) => (phrase.row.rank ?? 0) > knownFor(clauseOf(phrase, tailored), tailored, originals))
    .map((phrase) => ({
      ...bothAt(phrase, nearest),
      kind: 'level',
      says: `${quote(tailored, phrase)} is a higher level than the original gives.`,
    }))
}

/** A post above those that the original names; asked where posts are named, and not of those whom one works with. */
const comparePosts = (tailored: Statement, originals: readonly Statement[]): Difference[] => {
  const [nearest] = originals
  const most = highest(ofKind(tailored, 'level').filter(({ row }) => row.measure === 'post'))
  if (nearest === undefined || most === undefined) return []
  const known = Math.max(...originals.map(({ phrases }) => rankIn(phrases, 'post')))
  return (most.row.rank ?? 0) > Math.max(known, 1)
    ? [{ ...bothAt(most, nearest), kind: 'level', says: `${quote(tailored, most)} is a higher post than the original names.` }]
    : []
}

/**
 * What a statement claims beyond its sources, by the words that make a claim larger or smaller.
 *
 * @param posts the statements that may name the person's post: the sources, or all where the statement speaks of the person.
 */
export const compareClaims = (
  tailored: Statement,
  originals: readonly Statement[],
  posts: readonly Statement[] | null,
): Difference[] => [
  ...compareShares(tailored, originals),
  ...compareLimits(tailored, originals),
  ...compareReach(tailored, originals),
  ...compareKnowledge(tailored, originals),
  ...(posts === null ? [] : comparePosts(tailored, posts)),
]
