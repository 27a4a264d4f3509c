import { z } from 'zod'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import { listWith, readRows, repeated } from './read-rows.ts'

/** The languages that a report is told in, and how the constants of their tables end. */
const TONGUES = { en: 'English', de: 'German', fr: 'French', es: 'Spanish' } as const
type Tongue = keyof typeof TONGUES
const OTHERS = ['de', 'fr', 'es'] as const

const Sentence = z.strictObject({ en: z.string(), de: z.string(), fr: z.string(), es: z.string() })
type Sentence = z.infer<typeof Sentence>

/** Sentences of one kind, of a file of `skills-taxonomy/language/sentences`. */
const Row = listWith({ rows: z.array(Sentence).min(1) }).extend({ id: z.string().regex(/^[a-zA-Z]+$/) })
type Row = z.infer<typeof Row>

/** "{name}", "{n:one|many}": what is filled in. */
const SLOT = /\{(\w+)(?::[^}]*)?\}/g
/** "[one|other]" in English. */
const CHOICE = /\[[^\][|]*(?:\|[^\][|]*)+\]/g
/** "[1:eins|anderes]" in the others: depends on the first choice. */
const CHOSEN = /\[(\d):([^\]]*)\]/g

const slotsOf = (words: string): string[] => [...words.matchAll(SLOT)].map(([, slot = '']) => slot)

/** How a sentence differs from its English original: other slots, or other choices of words. */
const differences = (sentence: Sentence, tongue: Tongue): string[] => {
  const [english, said] = [sentence.en, sentence[tongue]]
  const known = slotsOf(english)
  const choices = [...english.matchAll(CHOICE)].map(([words]) => words.split('|').length)
  return [
    ...slotsOf(said)
      .filter((slot) => !known.includes(slot))
      .map((slot) => `"${english}" is said in ${TONGUES[tongue]} with "{${slot}}", which the English sentence does not hold.`),
    ...[...said.matchAll(CHOSEN)]
      .filter(([, place, words = '']) => choices[Number(place) - 1] !== words.split('|').length)
      .map(
        ([words]) => `"${english}" is said in ${TONGUES[tongue]} with "${words}", which is not one word for each of its choice.`,
      ),
  ]
}

const problemsOf = ({ id, rows }: Row): string[] => [
  ...repeated(rows.map(({ en }) => en)).map((en) => `"${en}" of "${id}" stands twice. Keep one of them.`),
  ...rows.flatMap((row) => OTHERS.flatMap((tongue) => differences(row, tongue))),
]

/** @throws CoverageError `invalid_taxonomy` with every problem and its line. */
const readSentences = (source: SourceFile): Row[] => readRows(source, Row, (rows) => rows.flatMap(problemsOf))

const HEAD = '// Compiled from skills-taxonomy/language/sentences by `npm run taxonomy`: mend them there.\n'

const inEnglish = (rows: readonly Row[]): string => {
  const kinds = rows.map(
    ({ id, says, rows: own }) =>
      `  /** ${says} */\n  ${id}: [\n${own.map(({ en }) => `    ${JSON.stringify(en)},\n`).join('')}  ],\n`,
  )
  return `${HEAD}
/**
 * The sentences that a report says in English, as the page says them again in other languages: with \`{kind}\` where something is filled in
 * (the kinds are those of \`retell.ts\`), and \`[one|other]\` where the words differ. Of two that fit the first is taken.
 */
export const SENTENCES = {
${kinds.join('')}} as const
`
}

const inOther = (rows: readonly Row[], tongue: Tongue): string => {
  const kinds = rows.map(
    ({ id, rows: own }) =>
      `  ${id}: {\n${own.map((row) => `    ${JSON.stringify(row.en)}: ${JSON.stringify(row[tongue])},\n`).join('')}  },\n`,
  )
  return `${HEAD}import type { SentenceTable } from '../retell.ts'

/** What a report says, in ${TONGUES[tongue]}. */
export const sentences${TONGUES[tongue]}: SentenceTable = {
${kinds.join('')}}
`
}

const fileOf = (tongue: Tongue): string => `${TONGUES[tongue].toLowerCase()}.compiled.ts`

/** The files that sentences are compiled into. */
export const SENTENCE_FILES: readonly string[] = (['en', ...OTHERS] as const).map(fileOf)

/** What reports say, as the text of a file for each language, by the name of the file. */
export const compileSentences = (sources: readonly SourceFile[]): ReadonlyMap<string, string> => {
  const rows = sources.flatMap(readSentences)
  return new Map([[fileOf('en'), inEnglish(rows)], ...OTHERS.map((tongue) => [fileOf(tongue), inOther(rows, tongue)] as const)])
}
