import type { Lineage } from '../lineage.ts'
import type { Analysis, Span } from '../schema/index.ts'
import { contains, overlaps } from '../text/span.ts'
import { foldedTokens } from '../text/tokenize.ts'
import { readStatements, type Statement, type Word } from './read-statements.ts'
import { nameWords } from './same-names.ts'

/** What is wrongly combined in a sentence: `place`, with another employer or title; `statement`, from several lines. */
export interface Mixture extends Span {
  readonly kind: 'place' | 'statement'
}

/** Two words of a line show that the line is meant, if it has as many. */
const TOLD_WORDS = 2

const isSupported = ({ meanings }: Word, { meanings: by }: Statement): boolean => meanings.some((one) => by.has(one))
const isDeed = ({ isHead, position, section }: Statement): boolean => !isHead && (position !== null || section === 'projects')
const aboutWork = ({ words }: Statement): readonly Word[] => words.filter(({ isTool }) => !isTool)

/**
 * The deeds that some words describe, by the words besides tools that they share: the best ones; none where all share too few.
 */
const findTold = (words: readonly Word[], deeds: readonly Statement[]): readonly Statement[] => {
  const about = words.filter(({ isTool }) => !isTool)
  const shares = deeds.map((deed) => {
    const shared = about.filter((word) => isSupported(word, deed)).length
    return shared > 0 && shared >= Math.min(TOLD_WORDS, aboutWork(deed).length) ? shared : 0
  })
  const most = Math.max(0, ...shares)
  return most === 0 ? [] : deeds.filter((_, at) => shares[at] === most)
}

interface Clause {
  readonly text: string
  readonly words: readonly Word[]
  readonly told: readonly Statement[]
}

/** A clause that says nothing by itself continues the one before it, or leads to the one after it. */
const clausesOf = (sentence: Statement, deeds: readonly Statement[]): Clause[] => {
  const clauses = sentence.clauses.map((span) => {
    const words = sentence.words.filter((word) => contains(span, word))
    const text = sentence.text.slice(span.start - sentence.start, span.end - sentence.start)
    return { text, words, told: findTold(words, deeds) }
  })
  return clauses.map((clause, at) => {
    const beside = [...clauses.slice(0, at + 1).reverse(), ...clauses.slice(at)].find(({ told }) => told.length > 0)
    return { ...clause, told: beside?.told ?? [] }
  })
}

/** Whether a text holds the words of a name, in order and side by side. */
const names = (text: string, name: string): boolean => {
  const words = nameWords(name).join(' ')
  return words !== '' && ` ${nameWords(text).join(' ')} `.includes(` ${words} `)
}

const saysAs = (text: string, title: string): boolean => {
  const say = (one: string): string =>
    foldedTokens(one)
      .map(({ word }) => word)
      .join(' ')
  return new RegExp(`(?:^| )as (?:an? |the )?${say(title).replace(/[^\p{L}\p{N} ]/gu, '.')}(?: |$)`, 'u').test(say(text))
}

/** Positions that a text says something about, by their employer, or by "as" and their title; null where it names none. */
const positionsNamed = (text: string, { positions }: Analysis): ReadonlySet<number> | null => {
  const numbered = positions.map((position, number) => ({ ...position, number }))
  const employers = numbered.filter(({ organization }) => organization !== null && names(text, organization))
  const titled = numbered.filter(({ title }) => title !== null && saysAs(text, title))
  const named = employers.length > 0 ? employers : titled
  return named.length === 0 ? null : new Set(named.map(({ number }) => number))
}

/** A deed ascribed to another job than its own. */
const isMisplaced = (clauses: readonly Clause[], original: Analysis): boolean => {
  let named: ReadonlySet<number> | null = null
  return clauses.some(({ text, told }) => {
    named = positionsNamed(text, original) ?? named
    const where = named
    return where !== null && told.length > 0 && !told.some(({ position }) => position !== null && where.has(position))
  })
}

/** An employer beside titles none of which was held there. */
const isMistitled = ({ text }: Statement, { positions }: Analysis): boolean => {
  const titled = positions.filter(({ title }) => title !== null && names(text, title))
  const employers = positions.filter(({ organization }) => organization !== null && names(text, organization))
  return titled.length > 0 && employers.some(({ organization }) => !titled.some((one) => one.organization === organization))
}

const holdsAll = (words: readonly Word[], lines: readonly Statement[]): boolean =>
  words.length === 0 || lines.some((line) => words.every((word) => isSupported(word, line)))

/** Words beside a deed whose line does not have them; without a deed, words of deeds beside tools of other lines. */
const isMixed = ({ words }: Statement, clauses: readonly Clause[], statements: readonly Statement[]): boolean => {
  if (holdsAll(words, statements)) return false
  const lists = statements.filter((one) => !isDeed(one))
  const ofDeeds = (some: readonly Word[]): Word[] =>
    some.filter((word) => !word.isTool && !lists.some((one) => isSupported(word, one)))
  if (clauses.some(({ told }) => told.length > 0))
    return clauses.some(
      (clause) => !holdsAll([...clause.words.filter(({ isTool }) => isTool), ...ofDeeds(clause.words)], clause.told),
    )
  return words.some(({ isTool }) => isTool) && ofDeeds(words).length > 0
}

/** Years with a tool, which no dates show: only the person can say how long they have known it. */
const isDated = ({ figures, words, clauses }: Statement, statements: readonly Statement[]): boolean =>
  clauses.some((clause) => {
    const tools = words.filter((word) => word.isTool && overlaps(word, clause))
    const times = figures.filter((figure) => figure.measure === 'time' && overlaps(figure, clause))
    const isSaid = ({ value }: { readonly value: number }, one: Statement): boolean =>
      one.figures.some((figure) => figure.measure === 'time' && figure.value === value)
    return tools.length > 0 && times.some((time) => !statements.some((one) => isSaid(time, one) && holdsAll(tools, [one])))
  })

/**
 * Sentences outside the jobs of a resume that combine what its lines say separately: a deed with a tool of another line, with
 * another employer, or with another title; years with a tool. Each piece is in the original, so the check lets it pass, since a
 * person may know more about their work than a line says; whoever asks a machine for sentences can do without.
 *
 * @param places of the tailored resume that are asked about.
 */
export const findMixtures = (original: Analysis, tailored: Analysis, lineage: Lineage, places: readonly Span[]): Mixture[] => {
  const statements = readStatements(original, lineage)
  const deeds = statements.filter(isDeed)
  return readStatements(tailored, lineage)
    .filter(({ position }) => position === null)
    .filter((one) => places.some((place) => overlaps(place, one)))
    .flatMap((sentence): Mixture[] => {
      const { start, end } = sentence
      const clauses = clausesOf(sentence, deeds)
      if (isMisplaced(clauses, original) || isMistitled(sentence, original)) return [{ start, end, kind: 'place' }]
      return isMixed(sentence, clauses, statements) || isDated(sentence, statements) ? [{ start, end, kind: 'statement' }] : []
    })
}
