import type { SectionKind } from '../schema/index.ts'
import type { Span } from '../schema/span.ts'
import { LazyPattern } from '../text/lazy-pattern.ts'
import { contains, overlaps } from '../text/span.ts'
import { TEXT_PATTERNS } from '../text/texts.compiled.ts'
import { foldedTokens } from '../text/tokenize.ts'
import type { ClaimRow } from './claim-row.ts'
import { type FoundPhrase, findTerms, RANK_THAT_DOES, RANK_THAT_LEADS, SAME_PEOPLE } from './claims.ts'
import { compareMaking } from './compare-making.ts'
import type { Difference } from './difference.ts'
import { clauseAt, isSaidIn, type Statement, type Word, wordsAt } from './read-statements.ts'

/** A skill that is simply named. */
const KNOWS = 2

/** A qualified clause counts as carried over where this share of it is said. */
const CARRIED = 0.5

const ofKind = ({ phrases }: Statement, kind: ClaimRow['kind']): FoundPhrase[] => phrases.filter(({ row }) => row.kind === kind)

/** Lists of studies and certificates: what is said after an entry applies to all of it. */
const SECTIONS_OF_ENTRIES: ReadonlySet<string> = new Set(['education', 'certifications', 'publications', 'awards', 'languages'])
/** A clause of fewer words qualifies what stands before it: "which was not built", "(planned)". */
const LEAST_WORDS = 2

/** "Azure (basics)": what stands before a bracket of a list. */
const clauseBefore = (phrase: FoundPhrase, { clauses, text, start }: Statement): Span | undefined => {
  const before = clauses.filter(({ end }) => end <= phrase.start).at(-1)
  return before && text.charAt(before.end - start) === '(' ? before : undefined
}

/** The words that a phrase qualifies. */
const qualified = (phrase: FoundPhrase, statement: Statement): readonly Word[] => {
  const words = statement.words.filter((word) => !overlaps(word, phrase))
  const own = words.filter((word) => contains(clauseAt(statement, phrase), word))
  const before = own.length === 0 && phrase.row.kind === 'level' ? clauseBefore(phrase, statement) : undefined
  if (before !== undefined) return words.filter((word) => contains(before, word))
  if (phrase.row.kind === 'level' && statement.section === 'skills') return own
  const isOfAll = own.length < (phrase.row.kind === 'level' ? 1 : LEAST_WORDS) || isOfEntry(statement)
  return isOfAll ? words : own
}

/** "Without downtime": the words that the denial applies to. */
const DENIED_WORDS = 3

/** "Neither of which helped": where the clause ends with the denial, the next is denied. */
const denied = (phrase: FoundPhrase, statement: Statement): readonly Word[] => {
  const after = statement.words.filter(({ start }) => start >= phrase.end)
  const own = after.filter(({ start }) => start < clauseAt(statement, phrase).end)
  return (own.length > 0 ? own : after).slice(0, DENIED_WORDS)
}

const isOfEntry = ({ section }: Statement): boolean => section !== null && SECTIONS_OF_ENTRIES.has(section)

/** The name of an entry, which comes first: "ACLS" of "ACLS, course planned for spring". */
const nameOf = ({ words, clauses }: Statement, phrase: Span): readonly Word[] => {
  const first = clauses.find((clause) => words.some((word) => contains(clause, word) && !overlaps(word, phrase)))
  return words.filter((word) => first !== undefined && contains(first, word) && !overlaps(word, phrase))
}

/** Whether what a phrase of the original qualifies is said in the tailored statement. */
const isCarried = (phrase: FoundPhrase, original: Statement, tailored: Statement): boolean => {
  if (phrase.row.id === GOES_WITH_ITS_THING) return denied(phrase, original).some((word) => isSaidIn(word, tailored))
  const words = isOfEntry(original) ? nameOf(original, phrase) : qualified(phrase, original)
  const said = words.filter((word) => isSaidIn(word, tailored))
  return words.length > 0 && said.length >= words.length * CARRIED
}

const GOES_WITH_ITS_THING = 'without'

const quote = (statement: Statement, phrase: Span): string => `“${wordsAt(statement, phrase)}”`

/** "Not" and "in" say nothing without the word that follows. */
const LEAST_LETTERS = 4

/** "Planned for spring" as "(planned)": an entry that holds the first word of a limit has that limit. */
const namesWord = (limit: string, { text }: Statement): boolean => {
  const [first] = foldedTokens(limit)
  return first !== undefined && first.word.length >= LEAST_LETTERS && foldedTokens(text).some(({ word }) => word === first.word)
}

const bothAt = (tailored: Span, original: Span) => ({ tailored, original, verdict: 'stronger' as const })

const highest = (phrases: readonly FoundPhrase[]): FoundPhrase | undefined =>
  phrases.toSorted((a, b) => (b.row.rank ?? 0) - (a.row.rank ?? 0))[0]

const isOf = (section: SectionKind, one: Statement): boolean => one.section === section

/** A list of skills describes no work, so no work limits it; and a spoken language says nothing about "Swedish shops". */
const mayQualify = (original: Statement, tailored: Statement): boolean =>
  (!isOf('skills', tailored) || isOf('skills', original)) && (!isOf('languages', original) || isOf('languages', tailored))

/** "Not completed" is a limit, which other words may express. */
const isOfLimit = (phrase: FoundPhrase, { phrases }: Statement): boolean =>
  phrase.row.kind === 'denial' && phrases.some((one) => one.row.kind === 'limit' && contains(one, phrase))

/** "Manage 18 workers": whoever keeps their shifts manages these, not them. */
const goesWithPeople = (phrase: FoundPhrase, { words }: Statement): boolean =>
  words
    .filter(({ start }) => start >= phrase.end)
    .slice(0, 2)
    .some(({ meanings }) => meanings.includes(SAME_PEOPLE))

const ENDS_WITH_FOR = /\bfor$/i

/** "Responsible for building" says no more than "built". */
const isOfDeed = (phrase: FoundPhrase, tailored: Statement, originals: readonly Statement[]): boolean => {
  const deed = tailored.words.find(({ start }) => start > phrase.end)
  return (
    ENDS_WITH_FOR.test(wordsAt(tailored, phrase)) &&
    deed?.start === phrase.end + 1 &&
    deed.word.endsWith('ing') &&
    originals.some((one) => isSaidIn(deed, one))
  )
}

/** "Assisted" made "led": more of the work is claimed than in any source. */
const compareShares = (tailored: Statement, originals: readonly Statement[]): Difference[] => {
  const claims = ofKind(tailored, 'share').filter((phrase) => !isOfDeed(phrase, tailored, originals))
  const most = highest(claims)
  const sources = originals.flatMap((one) => ofKind(one, 'share').map((phrase) => ({ phrase, statement: one })))
  const [nearest] = originals
  const least = sources.find(
    ({ phrase, statement }) =>
      (phrase.row.rank ?? 0) < RANK_THAT_DOES &&
      mayQualify(statement, tailored) &&
      isCarried(phrase, statement, tailored) &&
      !claims.some(({ row }) => (row.rank ?? 0) <= (phrase.row.rank ?? 0)),
  )
  if (least)
    return [
      {
        ...bothAt(most && (most.row.rank ?? 0) > RANK_THAT_DOES ? most : tailored, least.phrase),
        kind: 'share',
        says: `The original says ${quote(least.statement, least.phrase)}; that it was somebody else’s work, too, is no longer said.`,
      },
    ]
  const isOfPeople = most !== undefined && goesWithPeople(most, tailored)
  const known = Math.max(
    RANK_THAT_DOES,
    ...sources.map(({ phrase }) => (isOfPeople ? undefined : phrase.row.backs) ?? phrase.row.rank ?? 0),
  )
  if (most === undefined || nearest === undefined || (most.row.rank ?? 0) < RANK_THAT_LEADS || (most.row.rank ?? 0) <= known)
    return []
  return [
    {
      ...bothAt(most, sources[0]?.phrase ?? nearest),
      kind: 'share',
      says: `${quote(tailored, most)} claims more of the work than the original does.`,
    },
  ]
}

const SAYS_OPEN = new LazyPattern(...TEXT_PATTERNS['says-open'])
const NOT_YET = 'not-yet'
const WITH_OTHERS_ID = 'with-others'
const REFUSED = 'refused'

/** Whether a limit is said in other words: by its row, by any denial, by naming who else did it, or by a date without an end. */
const isKept = (phrase: FoundPhrase, original: Statement, tailored: Statement): boolean => {
  const { row } = phrase
  const isDenied = row.kind === 'denial' || row.id === REFUSED
  if (tailored.phrases.some((one) => one.row.id === row.id || (isDenied && one.row.kind === 'denial'))) return true
  if (row.id === WITH_OTHERS_ID) return denied(phrase, original).some((word) => isSaidIn(word, tailored))
  if (isOfEntry(original) && namesWord(wordsAt(original, phrase), tailored)) return true
  return row.id === NOT_YET && tailored.section === 'education' && SAYS_OPEN.test(tailored.text)
}

/** A skill that is simply named is known well enough to work with, and a language well. */
const isLow = ({ measure, rank = 0 }: ClaimRow, { section }: Statement): boolean =>
  measure === 'knowledge' && rank < (section === 'languages' ? KNOWS + 1 : KNOWS)

/** "Introduction to first aid (half-day workshop)" made "First aid". */
const compareTerms = (tailored: Statement, [nearest]: readonly Statement[]): Difference[] => {
  if (nearest === undefined || !isOfEntry(nearest) || !isOfEntry(tailored)) return []
  const kept = findTerms(foldedTokens(tailored.text))
  const dropped = findTerms(foldedTokens(nearest.text)).find(({ row }) => !kept.some((one) => one.row.id === row.id))
  if (dropped === undefined) return []
  const place = { start: nearest.start + dropped.start, end: nearest.start + dropped.end }
  return [
    {
      ...bothAt(tailored, place),
      kind: 'limit',
      says: `The original says ${quote(nearest, place)}; the tailored resume leaves that out.`,
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
        .filter(({ row }) => row.kind === 'limit' || row.kind === 'denial' || isLow(row, original))
        .filter((phrase) => !isKept(phrase, original, tailored))
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

/** How well the original claims to know what a clause is about. */
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
    .filter((phrase) => (phrase.row.rank ?? 0) > knownFor(clauseAt(tailored, phrase), tailored, originals))
    .map((phrase) => ({
      ...bothAt(phrase, nearest),
      kind: 'level',
      says: `${quote(tailored, phrase)} is a higher level than the original gives.`,
    }))
}

/** A post above those that the original names; looked for where posts are named, and not among the people one works with. */
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
  ...compareMaking(tailored, originals),
  ...compareLimits(tailored, originals),
  ...compareTerms(tailored, originals),
  ...compareReach(tailored, originals),
  ...compareKnowledge(tailored, originals),
  ...(posts === null ? [] : comparePosts(tailored, posts)),
]
