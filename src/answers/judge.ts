import { cover } from '../coverage/index.ts'
import { checkResumes, citeLine, findMixtures, findNewWords } from '../guard/index.ts'
import { lineageOf } from '../lineage.ts'
import { analyse } from '../pipeline.ts'
import { ENGINE_VERSION } from '../report/index.ts'
import type {
  Analysis,
  Candidate,
  Check,
  CheckedLine,
  Coverage,
  Edit,
  Judgement,
  ReadDocument,
  RefusalReason,
  Report,
  Span,
  Taxonomy,
} from '../schema/index.ts'
import { makeEdits } from '../stages/index.ts'
import { lowersAny, saysNothingNew } from '../tailoring/index.ts'
import { bareWords } from '../text/bare-words.ts'
import { joinLines } from '../text/paragraphs.ts'
import { BETWEEN_SENTENCES, SENTENCES_OF_LINES } from '../text/sentence-ends.ts'
import { overlaps } from '../text/span.ts'
import { sayInSummary } from './say-in-summary.ts'

/** A resume with its posting, and edits that somebody or something proposes. */
export interface Judging {
  readonly report: Pick<Report, 'analysis' | 'job'>
  readonly candidates: readonly Candidate[]
}

const faultsOf = ({ invented, stronger, integrity }: Check): RefusalReason[] => [
  ...[...invented, ...stronger].map(({ kind }) => kind),
  ...integrity.map(({ code }) => code),
]

/** What stands above the sentences of a new summary. */
const HEADINGS: ReadonlySet<string> = new Set(['', 'summary'])

/** Lines of the resume that are repeated at some places, verbatim or reworded, each once. */
const sourcesOf = ({ reworded }: Check, places: readonly Span[], { document }: Analysis, original: Analysis): CheckedLine[] => {
  const saidAt = (line: Span, place: Span): string =>
    bareWords(document.text.slice(Math.max(line.start, place.start), Math.min(line.end, place.end)))
  const isThere = (line: CheckedLine | null): boolean =>
    line !== null && places.some((place) => overlaps(place, line) && !HEADINGS.has(saidAt(line, place)))
  const said = ` ${places.map((place) => bareWords(document.text.slice(place.start, place.end))).join(' ')} `
  const repeated = joinLines(original.document)
    .paragraphs.filter((paragraph) => {
      const words = bareWords(original.document.text.slice(paragraph.start, paragraph.end))
      return words.includes(' ') && said.includes(` ${words} `)
    })
    .map((paragraph) => citeLine(original.document, paragraph))
  const lines = [...reworded.filter(({ tailored }) => isThere(tailored)).flatMap(({ original: line }) => line ?? []), ...repeated]
  return lines.filter(({ line }, at) => lines.findIndex((one) => one.line === line) === at)
}

/** The inserted words, at their new places. */
const newPlaces = (edits: readonly Edit[]): Span[] => {
  let moved = 0
  return edits
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, text }) => {
      const place = { start: start + moved, end: start + moved + text.length }
      moved += text.length - (end - start)
      return place
    })
}

/** What the resume itself says, by paragraphs and by sentences. */
const sentencesOf = ({ document }: Analysis): Set<string> =>
  new Set(
    joinLines(document).paragraphs.flatMap(({ start, end }) => {
      const paragraph = document.text.slice(start, end)
      return [paragraph, ...paragraph.split(BETWEEN_SENTENCES)].map(bareWords)
    }),
  )

/** The guard lets sentences pass that say next to nothing; so some line of the resume must also say each new sentence. */
const findUnsaid = ({ document }: Analysis, check: Check, places: readonly Span[], original: Analysis): RefusalReason[] => {
  const known = sentencesOf(original)
  const sentences = places.flatMap(({ start, end }) =>
    [...document.text.slice(start, end).matchAll(SENTENCES_OF_LINES)].map(({ 0: words, index }) => ({
      words: bareWords(words),
      start: start + index,
      end: start + index + words.length,
    })),
  )
  const isSaid = (sentence: Span & { readonly words: string }): boolean =>
    HEADINGS.has(sentence.words) ||
    known.has(sentence.words) ||
    check.reworded.some(({ tailored }) => tailored !== null && overlaps(tailored, sentence))
  return sentences.every(isSaid) ? [] : ['statement']
}

/** The resume with a candidate in it, not yet understood, and where the candidate is. */
const makeOf = (candidate: Candidate, analysis: Analysis): { readonly read: ReadDocument; readonly places: readonly Span[] } => {
  if (!('says' in candidate)) return { read: makeEdits(analysis, candidate.edits), places: newPlaces(candidate.edits) }
  const { place, ...read } = sayInSummary(analysis, candidate.says)
  return { read, places: [place] }
}

/**
 * Judges each candidate by itself, wherever its words come from: the guard compares the resume with it to the resume without
 * it, and the score is computed again. Pure.
 */
export const judgeBy = ({ report: { analysis, job }, candidates }: Judging, taxonomy: Taxonomy): Judgement[] => {
  const before: Coverage = cover(analysis, job, taxonomy)
  const lineage = lineageOf(taxonomy)
  const judge = (candidate: Candidate): Judgement => {
    const { read, places } = makeOf(candidate, analysis)
    const { replaces, from } = 'says' in candidate ? { replaces: false, from: null } : candidate
    const tailored: Analysis = analyse(read, taxonomy, analysis.experience.asOf)
    const check = checkResumes({ original: analysis, tailored, posting: job.document, taxonomy, version: ENGINE_VERSION })
    const after = cover(tailored, job, taxonomy)
    const newWords = findNewWords(analysis, tailored, lineage, from && { from, now: places })
    const faults: RefusalReason[] = [
      ...faultsOf(check),
      ...(replaces ? [] : findUnsaid(tailored, check, places, analysis)),
      ...findMixtures(analysis, tailored, lineage, places).map(({ kind }) => kind),
      ...(newWords.length > 0 ? (['word'] as const) : []),
      ...(replaces && !saysNothingNew(analysis, tailored, lineage) ? (['fact'] as const) : []),
      ...(!('says' in candidate) && lowersAny(before, after) ? (['lowers'] as const) : []),
    ]
    return {
      faults: [...new Set(faults)],
      gain: Math.max(0, Math.round((after.score - before.score) * 10) / 10),
      sources: sourcesOf(check, places, tailored, analysis),
    }
  }
  return candidates.map(judge)
}
