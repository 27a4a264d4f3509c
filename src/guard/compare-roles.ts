import { READS } from '../language/resumes.ts'
import type { Analysis, Education } from '../schema/index.ts'
import { contains, overlaps } from '../text/span.ts'
import { holdsTitleWord } from '../text/titles.ts'
import { foldedTokens, type Token } from '../text/tokenize.ts'
import { findPhrases, isPlain } from './claims.ts'
import { DEGREE_RANKS } from './compare-education.ts'
import { type Comparison, isOfHead, isOfWhole } from './comparison.ts'
import type { Difference } from './difference.ts'
import { type Statement, wordsAt } from './read-statements.ts'
import { titleWords } from './title-words.ts'

/** Words that end a title: "the", "of", "with"; a person's title does not follow one of them. */
const NO_PART = new Set('a an the of for in at on to and or with by as from who that is was be i my has'.split(' '))
const ARTICLES = new Set(['a', 'an', 'i', 'am'])
/** The most words of a title. */
const MOST_WORDS_OF_A_ROLE = 6

/** Words which say that studies are not finished. */
const STUDIES = new Set(
  'student candidate graduate studies studying towards toward pursuing thesis dissertation doctorand doktorand'.split(' '),
)

/** The title that words begin with: "machine learning engineer" of "Machine learning engineer with an interest in speech". */
const titleAt = (tokens: readonly Token[]): Token[] | null => {
  const from = tokens.findIndex(({ word }) => !ARTICLES.has(word))
  const words = from < 0 ? [] : tokens.slice(from, from + MOST_WORDS_OF_A_ROLE)
  const end = words.findIndex(({ word }) => NO_PART.has(word))
  const own = end < 0 ? words : words.slice(0, end)
  const last = own.findLastIndex(({ word }) => holdsTitleWord(word))
  return last < 0 ? null : own.slice(0, last + 1)
}

/** The titles that a statement gives the person: each part of a line of the head is one, a sentence begins with one. */
const titlesIn = (statement: Statement): Token[][] => {
  const tokens = foldedTokens(statement.text).map((token) => ({
    ...token,
    start: token.start + statement.start,
    end: token.end + statement.start,
  }))
  const parts = isOfHead(statement) ? statement.clauses : statement.clauses.slice(0, 1)
  return parts.map((part) => titleAt(tokens.filter((token) => contains(part, token)))).filter((title) => title !== null)
}

/** A line of the head, and a summary: other sections are about one thing each. */
const speaksOfPerson = (statement: Statement): boolean =>
  isOfHead(statement) || (isOfWhole(statement) && statement.section === 'summary')

const wordsOf = (title: readonly Token[]): string[] => titleWords(title.map(({ word }) => word).join(' '))

/** All titles that a resume gives the person. */
const knownTitles = ({ positions }: Analysis, statements: readonly Statement[]): ReadonlySet<string>[] => [
  ...positions.flatMap(({ title }) => (title === null ? [] : [new Set(titleWords(title))])),
  ...statements
    .filter(speaksOfPerson)
    .flatMap(titlesIn)
    .map((title) => new Set(wordsOf(title))),
]

const compareTitle = (title: readonly Token[], statement: Statement, { original }: Comparison): Difference | null => {
  const known = knownTitles(original.analysis, original.statements)
  const said = new Set(foldedTokens(original.analysis.document.text).flatMap(({ word }) => titleWords(word)))
  // What the head and the summary of the original say may stand before the title, too: "surgical ward nurse".
  const besides = new Set(original.statements.filter(speaksOfPerson).flatMap(({ text }) => titleWords(text)))
  const isOfTitle = ({ word, start, end }: Token): boolean =>
    !isPlain(word) && !statement.words.some((one) => one.isTool && overlaps(one, { start, end }))
  // Praise is not part of a title: it is compared like any new word.
  const words = title
    .filter(isOfTitle)
    .map(({ word }) => ({ word, parts: titleWords(word) }))
    .filter(({ word, parts }) => holdsTitleWord(word) || parts.every((part) => said.has(part)))
    .flatMap(({ parts }) => parts)
  const [first, last] = [title[0], title.at(-1)]
  const isStudent = title.some(({ word }) => STUDIES.has(word)) && original.analysis.education.length > 0
  if (
    !first ||
    !last ||
    isStudent ||
    known.some((one) => words.every((word) => one.has(word) || (besides.has(word) && !holdsTitleWord(word))))
  )
    return null
  const place = { start: first.start, end: last.end }
  const name = statement.text.slice(place.start - statement.start, place.end - statement.start)
  return { kind: 'title', verdict: 'invented', says: `The original names no post “${name}”.`, tailored: place, original: null }
}

/** "Chartered accountant": a word before the title that is nowhere in the original; in the head any new word counts. */
const comparePraise = (title: readonly Token[], statement: Statement, { sourcesOf }: Comparison): Difference | null => {
  const { unsupported, statements } = sourcesOf(statement)
  const isNew = (token: Token): boolean =>
    unsupported.some((word) => overlaps(word, token) && !word.isTool) &&
    !statement.phrases.some((phrase) => overlaps(phrase, token)) &&
    !holdsTitleWord(token.word)
  const added = isOfHead(statement) ? undefined : title.find(isNew)
  return added === undefined
    ? null
    : {
        kind: 'title',
        verdict: 'invented',
        says: `The original does not say “${wordsAt(statement, added)}”.`,
        tailored: { start: added.start, end: added.end },
        original: statements[0] ?? null,
      }
}

/** "Nurse in charge" of "Reported to the nurse in charge": the line is the post, which was another's. */
const compareOthers = (title: readonly Token[], statement: Statement, { sourcesOf }: Comparison): Difference | null => {
  const [nearest] = sourcesOf(statement).statements
  const [first, last] = [title[0], title.at(-1)]
  const next = last && foldedTokens(statement.text.slice(last.end - statement.start))[0]
  const isPost = first?.start === statement.start && (next === undefined || NO_PART.has(next.word))
  if (!nearest || !last || !isPost || statement.isHead || statement.section === 'skills') return null
  const post = foldedTokens(nearest.text).find(({ word }) => word === last.word)
  const lead = nearest.text.slice(0, post?.start ?? 0)
  if (post === undefined || !READS['before-role-of-others'].test(lead) || READS['came-to-a-post'].test(lead)) return null
  const place = { start: first.start, end: last.end }
  return {
    kind: 'title',
    verdict: 'stronger',
    says: `The original names “${wordsAt(statement, place)}” as somebody else.`,
    tailored: place,
    original: { start: nearest.start + post.start, end: nearest.start + post.end },
  }
}

/** "Chair of the committee" in a job whose original has no such word, in whatever form. */
const compareOffice = (title: readonly Token[], statement: Statement, { sourcesOf }: Comparison): Difference | null => {
  const last = title.at(-1)
  const isNew = last && sourcesOf(statement).unsupported.some((word) => overlaps(word, last))
  if (!last || !isNew || statement.isHead || statement.section === 'skills') return null
  const name = statement.text.slice(last.start - statement.start, last.end - statement.start)
  const [nearest] = sourcesOf(statement).statements
  return {
    kind: 'title',
    verdict: 'invented',
    says: `The original does not call the person “${name}”.`,
    tailored: last,
    original: nearest ?? null,
  }
}

const isFinished = ({ start, end, to }: Education, { document, experience }: Analysis): boolean =>
  to !== 'present' &&
  (to === null || to.slice(0, 7) <= experience.asOf) &&
  !findPhrases(foldedTokens(document.text.slice(start, end))).some(({ row }) => row.id === 'not-yet')

const degreesIn = ({ phrases }: Statement) => phrases.filter(({ row }) => row.measure === 'degree')

const isOfStudies = ({ text, phrases }: Statement): boolean =>
  phrases.some(({ row }) => row.kind === 'limit') || foldedTokens(text).some(({ word }) => STUDIES.has(word))

/** "PhD" after a name, "holds a PhD" in a summary: a degree that the original does not say is finished. */
const compareDegrees = (statement: Statement, { original: { analysis, statements } }: Comparison): Difference | null => {
  const most = degreesIn(statement).toSorted((a, b) => (b.row.rank ?? 0) - (a.row.rank ?? 0))[0]
  if (most === undefined || isOfStudies(statement)) return null
  const finished = analysis.education
    .filter((entry) => isFinished(entry, analysis))
    .map(({ degree }) => DEGREE_RANKS[degree] ?? 0)
  const said = statements.filter((one) => isOfWhole(one) && !isOfStudies(one)).flatMap(degreesIn)
  const rank = most.row.rank ?? 0
  if (Math.max(0, ...finished, ...said.map(({ row }) => row.rank ?? 0)) >= rank) return null
  const open = analysis.education.find(({ degree }) => (DEGREE_RANKS[degree] ?? 0) >= rank)
  const name = statement.text.slice(most.start - statement.start, most.end - statement.start)
  const tailored = { start: most.start, end: most.end }
  return open
    ? {
        kind: 'degree',
        verdict: 'stronger',
        says: `The original does not say that “${name}” is finished.`,
        tailored,
        original: open,
      }
    : { kind: 'degree', verdict: 'invented', says: `The original names no such degree as “${name}”.`, tailored, original: null }
}

/** What the head and the summary call the person, but the jobs and studies of the original do not. */
export const compareRoles = (comparison: Comparison): Difference[] =>
  comparison.tailored.statements
    .flatMap((statement) => [
      ...(speaksOfPerson(statement)
        ? titlesIn(statement).flatMap((title) => [
            compareTitle(title, statement, comparison),
            comparePraise(title, statement, comparison),
          ])
        : []),
      ...(isOfWhole(statement) ? [compareDegrees(statement, comparison)] : []),
      ...(isOfWhole(statement)
        ? []
        : titlesIn(statement).flatMap((title) => [
            compareOffice(title, statement, comparison),
            compareOthers(title, statement, comparison),
          ])),
    ])
    .filter((one) => one !== null)
