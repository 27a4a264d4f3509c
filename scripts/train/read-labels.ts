import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Span } from '../../src/schema/span.ts'
import { TrainingProblem } from './training-problem.ts'

const LabelledPart = z.object({ quote: z.string(), choice: z.string().nullish(), soft: z.boolean().optional() })

const LabelledStatement = z.object({
  id: z.string(),
  /** The line of the quote, if the quote alone would be ambiguous. */
  line: z.string().optional(),
  quote: z.string(),
  importance: z.enum(['required', 'preferred', 'duty']),
  kind: z.enum(['skill', 'soft', 'experience', 'degree', 'certification', 'language', 'blocker']),
  parts: z.array(LabelledPart).default([]),
})

/** What a posting asks, according to a careful reader: one file of `--labels`. */
const Labels = z.object({ posting: z.string(), statements: z.array(LabelledStatement) })
export type Labels = z.infer<typeof Labels>

/** A labelled part, found in a text. */
export interface FoundPart extends Span {
  readonly soft: boolean
  /** The parts of one choice share it. */
  readonly choice: string | null
}

/** A labelled statement, found in a text. */
export interface FoundStatement extends Span {
  readonly importance: 'required' | 'preferred' | 'duty'
  readonly kind: z.infer<typeof LabelledStatement>['kind']
  readonly parts: readonly FoundPart[]
}

/** Only letters, digits, + and #, with the place of each: line breaks and quotation marks may differ. */
const lettersOf = (text: string): { letters: string; places: number[] } => {
  const places: number[] = []
  let letters = ''
  for (let at = 0; at < text.length; at++) {
    if (!/[\p{L}\p{N}+#]/u.test(text.charAt(at))) continue
    const folded = text.charAt(at).normalize('NFKC').toLowerCase()
    letters += folded
    for (let unit = 0; unit < folded.length; unit++) places.push(at)
  }
  return { letters, places }
}

const IN_WORD = /[\p{L}\p{N}]/u

const isWholeWord = (text: string, { start, end }: Span): boolean =>
  !IN_WORD.test(text.charAt(start - 1)) && !IN_WORD.test(text.charAt(end))

/** Finds quotes within a span of a text: "R" as a word is preferred to "R" as a letter of "for". */
const createFinder = (text: string): ((quote: string, within: Span) => Span | null) => {
  const { letters, places } = lettersOf(text)
  const placesOf = (wanted: string, { start, end }: Span): Span[] => {
    const found: Span[] = []
    const from = places.findIndex((place) => place >= start)
    if (wanted === '' || from < 0) return found
    for (let at = letters.indexOf(wanted, from); at >= 0; at = letters.indexOf(wanted, at + 1)) {
      const last = places[at + wanted.length - 1] ?? Number.POSITIVE_INFINITY
      if (last >= end) break
      found.push({ start: places[at] ?? 0, end: last + 1 })
    }
    return found
  }
  return (quote, within) => {
    const found = placesOf(lettersOf(quote).letters, within)
    const words = found.filter((span) => isWholeWord(text, span))
    return words.find(({ start, end }) => text.slice(start, end) === quote) ?? words[0] ?? found[0] ?? null
  }
}

/** "continuous integration (CI" becomes "continuous integration (CI)": an opened bracket is closed. */
const closeBracket = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end)
  return text.charAt(end) === ')' && words.split('(').length > words.split(')').length ? { start, end: end + 1 } : { start, end }
}

/** The statements of one posting, with their places in its text; a quote that is not found is left out. */
export const findStatements = (text: string, { statements }: Labels): FoundStatement[] => {
  const find = createFinder(text)
  let line: Span = { start: 0, end: text.length }
  return statements.flatMap((statement) => {
    if (statement.line !== undefined) line = find(statement.line, { start: line.start, end: text.length }) ?? line
    const span = find(statement.quote, line)
    if (span === null) return []
    let from = span.start
    const parts = statement.parts.flatMap(({ quote, choice, soft }): FoundPart[] => {
      const part = find(quote, { start: from, end: span.end }) ?? find(quote, span)
      if (part === null) return []
      from = part.start + 1
      return [
        {
          ...closeBracket(text, part),
          soft: soft ?? statement.kind === 'soft',
          choice: choice ? `${statement.id} ${choice}` : null,
        },
      ]
    })
    return [{ ...span, importance: statement.importance, kind: statement.kind, parts }]
  })
}

const SUFFIX = '.asks.json'

const parseLabels = (file: string): Labels => {
  try {
    return Labels.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new TrainingProblem(`${file} is no label file: "posting" and "statements" were expected, as the other files have them.`)
  }
}

const listFolder = (folder: string): string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/**
 * All label files of a folder, sorted by name; none if there is no such folder.
 *
 * @throws TrainingProblem if one has another form.
 */
export const readLabels = (folder: string): Labels[] => {
  const files = listFolder(folder).filter((file) => file.endsWith(SUFFIX))
  return files.sort().map((file) => parseLabels(join(folder, file)))
}
