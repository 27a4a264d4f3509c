import { z } from 'zod'
import { Blocker } from '../../src/schema/job.ts'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import { overlaps } from '../../src/text/span.ts'
import { examplePattern } from './example-pattern.ts'
import { leaveOutAlternatives } from './leave-out.ts'
import { type Example, readExample } from './read-example.ts'
import { readRows, rowWith } from './read-rows.ts'

const texts = z.array(z.string()).default([])

/** A row of `skills-taxonomy/language/conditions.yaml`. */
const Row = rowWith({
  kind: Blocker.shape.kind.optional(),
  any: z.array(z.string()).min(1),
  ...{ words: texts, speaks: texts, whole: texts },
})
type Row = z.infer<typeof Row>

/** A row that is a condition, rather than a piece that forms are made of. */
type Condition = Row & { readonly kind: Blocker['kind'] }

const isCondition = (row: Row): row is Condition => row.kind !== undefined

/** No sentence ends inside "U.S." */
const INITIALS = String.raw`(?<=\b\p{L})\.(?=\p{L}\b)|(?<=\b\p{L}\.\p{L})\.`

/** What else can be in braces: "{end 40}", "{clause 2-50}". */
const BOUNDS: Readonly<Record<string, string>> = { end: String.raw`[^.;\n]`, clause: String.raw`[^.;,\n]` }

/** The forms of pieces, by id. */
type Pieces = ReadonlyMap<string, readonly string[]>

const expand = (form: string, pieces: Pieces): string =>
  form.replace(/\{([a-z]+)(?: (?:(\d+)-)?(\d+))?\}/g, (written, name: string, least = '0', most?: string) => {
    const [bound, piece] = [BOUNDS[name], pieces.get(name)]
    if (bound !== undefined && most !== undefined) return `(?:${bound}|${INITIALS}){${least},${most}}`
    return piece === undefined ? written : `(?:${piece.join('|')})`
  })

const piecesOf = (rows: readonly Row[]): Pieces =>
  new Map(rows.filter((row) => !isCondition(row)).map(({ id, any }) => [id, any]))

const patternOf = (forms: readonly string[], pieces: Pieces): RegExp =>
  examplePattern(forms.map((form) => expand(form, pieces)).join('|'), 'giu')

const isRead = (pattern: RegExp, { text, start, end }: Example): boolean =>
  [...text.matchAll(pattern)].some(({ 0: found, index }) => index === start && index + found.trimEnd().length === end)

const touches = (pattern: RegExp, example: Example): boolean =>
  [...example.text.matchAll(pattern)].some(({ 0: found, index }) =>
    overlaps({ start: index, end: index + found.length }, example),
  )

const speaksOf = (speaks: readonly string[], text: string): boolean =>
  speaks.length > 0 && examplePattern(`\\b(?:${speaks.join('|')})\\b`, 'i').test(text)

/** What finds the conditions of a kind, and which of its rows decides. */
interface Kind {
  /** Of all of its rows. */
  readonly pattern: RegExp
  /** Each matches from a place on; the first that does has decided. */
  readonly own: ReadonlyMap<Condition, RegExp>
}

/** Made once, since a row is tested on the examples of all others. */
type Kinds = ReadonlyMap<Blocker['kind'], Kind>

const kindsOf = (rows: readonly Condition[], pieces: Pieces): Kinds =>
  new Map(
    rows.map(({ kind }) => {
      const own = rows.filter((row) => row.kind === kind)
      const pattern = patternOf(
        own.flatMap(({ any }) => any),
        pieces,
      )
      return [kind, { pattern, own: new Map(own.map((row) => [row, examplePattern(patternOf(row.any, pieces).source, 'iuy')])) }]
    }),
  )

/** The row that decides what is read in an example; undefined where no form of its kind reads just that. */
const deciderOf = ({ pattern, own }: Kind, example: Example): Condition | undefined => {
  if (!isRead(pattern, example)) return undefined
  return [...own].find(([, reader]) => {
    reader.lastIndex = example.start
    return reader.test(example.text)
  })?.[0]
}

const problemsOfExample = (row: Condition, line: string, kinds: Kinds): string[] => {
  const example = readExample(line)
  const decider = [...kinds].flatMap(([kind, own]) => (kind === row.kind ? (deciderOf(own, example) ?? []) : []))[0]
  const rival = [...kinds].find(([kind, { pattern }]) => kind !== row.kind && touches(pattern, example))?.[0]
  if (decider === undefined) return [`"${line}" is not read as "${row.id}".`]
  if (decider !== row) return [`"${line}" is an example of "${row.id}", and "${decider.id}" before it reads it.`]
  return rival ? [`"${line}" is an example of "${row.id}", and a row of the kind ${rival} reads it too.`] : []
}

const problemsOfWhole = (row: Condition, line: string, rows: readonly Condition[], kinds: Kinds): string[] => {
  const reader = [...kinds].find(([, { pattern }]) => line.search(pattern) >= 0)
  if (reader) return [`"${line}" of "${row.id}" is no whole condition: a form of the kind ${reader[0]} is found in it.`]
  const first = rows.find(({ speaks }) => speaksOf(speaks, line))?.id
  return first === row.id ? [] : [`"${line}" is a whole condition of "${row.id}", and its words are of "${first}".`]
}

const contradictions = (row: Condition, rows: readonly Condition[], kinds: Kinds, pieces: Pieces): string[] => {
  const own = patternOf(row.any, pieces)
  return [
    ...row.is.flatMap((line) => problemsOfExample(row, line, kinds)),
    ...row.whole.flatMap((line) => problemsOfWhole(row, line, rows, kinds)),
    ...row.not.filter((line) => line.search(own) >= 0).map((line) => `"${line}" is not to be read as "${row.id}", and is.`),
  ]
}

/** Kinds whose rows do not stand together: which of two rows decides would not be seen in the table. */
const scattered = (rows: readonly Condition[]): string[] =>
  rows.flatMap(({ id, kind }, at) =>
    rows[at - 1]?.kind !== kind && rows.slice(0, at).some((other) => other.kind === kind)
      ? [`"${id}" is of the kind ${kind}, whose rows stand further up. Move it to them.`]
      : [],
  )

/** The list without each form in turn, and without each alternative of a form. */
const leaveOut = (forms: readonly string[]): { readonly alternative: string; readonly left: readonly string[] }[] =>
  forms.flatMap((form, at) => {
    const instead = (other: readonly string[]): string[] => [...forms.slice(0, at), ...other, ...forms.slice(at + 1)]
    const within = leaveOutAlternatives(form).map(({ alternative, source }) => ({ alternative, left: instead([source]) }))
    return [{ alternative: form, left: instead([]) }, ...within]
  })

/** The examples of a row that one form of it alone reads, and with what pieces. */
interface Needing {
  readonly row: Row
  readonly form: string
  readonly examples: readonly Example[]
}

/** The forms of a row with what they are there for: each form is tried once, rather than all forms for each thing left out. */
const needingOf = (row: Row, pieces: Pieces): Needing[] => {
  const examples = row.is.map(readExample)
  const read = row.any.map((form) => new Set(examples.filter((example) => isRead(patternOf([form], pieces), example))))
  return row.any.map((form, at) => ({
    ...{ row, form },
    examples: [...(read[at] ?? [])].filter((example) => read.every((other, place) => place === at || !other.has(example))),
  }))
}

/** Whether a form that has changed, or whose pieces have, still does all that it is there for. */
const doesAll = ({ row, form, examples }: Needing, pieces: Pieces, written = form): boolean => {
  const pattern = patternOf([written], pieces)
  return examples.every((example) => isRead(pattern, example)) && row.not.every((line) => line.search(pattern) < 0)
}

/** What no example of a row needs. */
const needless = (row: Row, needing: readonly Needing[], pieces: Pieces): string[] => {
  const forms = needing.flatMap((one) => [
    ...(one.examples.length === 0 ? [{ alternative: one.form }] : []),
    ...leaveOutAlternatives(one.form).filter(({ source }) => doesAll(one, pieces, source)),
  ])
  const words = row.words.filter((word) => {
    const others = row.words.filter((other) => other !== word)
    return row.is.every((line) => others.some((other) => line.toLowerCase().includes(other)))
  })
  const speaks = leaveOut(row.speaks).filter(({ left }) => row.whole.every((line) => speaksOf(left, line)))
  return [...forms.map(({ alternative }) => alternative), ...words, ...speaks.map(({ alternative }) => alternative)].map(
    (alternative) => `No example of "${row.id}" needs "${alternative}". Add one, or leave it out.`,
  )
}

/** What no example of any condition needs of a piece. */
const needlessIn = (piece: Row, needing: readonly Needing[], pieces: Pieces): string[] => {
  const users = needing.filter(({ form }) => form.includes(`{${piece.id}}`))
  return leaveOut(piece.any)
    .filter(({ left }) => users.every((one) => doesAll(one, new Map([...pieces, [piece.id, left]]))))
    .map(({ alternative }) => `No example needs "${alternative}" of "${piece.id}". Add one, or leave it out.`)
}

/** Examples of a piece that it is not all of, and texts that it is all of and should not be. */
const problemsOfPiece = ({ id, any, is, not }: Row, pieces: Pieces): string[] => {
  const pattern = examplePattern(`^(?:${any.map((form) => expand(form, pieces)).join('|')})$`, 'iu')
  return [
    ...is.filter((line) => !pattern.test(line)).map((line) => `"${line}" is not read as "${id}".`),
    ...not.filter((line) => pattern.test(line)).map((line) => `"${line}" is not to be read as "${id}", and is.`),
  ]
}

const unannounced = ({ id, words, is }: Row): string[] =>
  is
    .filter((line) => !words.some((word) => line.toLowerCase().includes(word)))
    .map((line) => `None of the words of "${id}" stands in "${line}".`)

const problemsOf = (all: readonly Row[]): string[] => {
  const pieces = piecesOf(all)
  const rows = all.filter(isCondition)
  const kinds = kindsOf(rows, pieces)
  const needing = new Map(rows.map((row) => [row, needingOf(row, pieces)]))
  return [
    ...scattered(rows),
    ...rows.flatMap((row) => [
      ...contradictions(row, rows, kinds, pieces),
      ...unannounced(row),
      ...needless(row, needing.get(row) ?? [], pieces),
    ]),
    ...all
      .filter((row) => !isCondition(row))
      .flatMap((piece) => [...problemsOfPiece(piece, pieces), ...needlessIn(piece, [...needing.values()].flat(), pieces)]),
  ]
}

/**
 * The table by which conditions of postings are read, as the text of its file.
 *
 * @throws CoverageError `invalid_taxonomy` with every problem and its line.
 */
export const compileConditions = (source: SourceFile): string => {
  const all = readRows(source, Row, problemsOf)
  const pieces = piecesOf(all)
  const rows = all.filter(isCondition).map(({ id, kind, words, any, speaks }) => {
    const forms = any.map((form) => expand(form, pieces))
    const found = `words: ${JSON.stringify(words)}, speaks: ${JSON.stringify(speaks)}`
    return `  { id: '${id}', kind: '${kind}', ${found},\n    any: ${JSON.stringify(forms)} },\n`
  })
  return `// Compiled from skills-taxonomy/language/conditions.yaml by \`npm run taxonomy\`: mend it there.
import type { Blocker } from '../schema/job.ts'

interface Condition {
  readonly id: string
  readonly kind: Blocker['kind']
  /** One of these occurs in every text that a form matches. */
  readonly words: readonly string[]
  /** Words that show that a condition is of this kind, if no form matches. */
  readonly speaks: readonly string[]
  /** Forms: what they match is the quote. */
  readonly any: readonly string[]
}

/** Rows of one kind stand together; of two that match at one place the first decides. */
export const CONDITIONS: readonly Condition[] = [
${rows.join('')}]
`
}
