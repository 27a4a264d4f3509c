import { contentWords } from '../../src/text/stems.ts'
import type { QuotedAnswer } from './answers.ts'

/**
 * The simplest possible methods, for comparison: each compares one posting with one resume and knows nothing of the field.
 * All compare word stems, without stop words.
 */
export type Baseline = (posting: string, resume: string) => QuotedAnswer

const stemsOf = (text: string): string[] => contentWords(text).map(({ stem }) => stem)

type Counts = ReadonlyMap<string, number>

const countStems = (text: string): Counts => {
  const counts = new Map<string, number>()
  for (const stem of stemsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

const sumOver = (counts: Counts, term: (stem: string, count: number) => number): number =>
  [...counts].reduce((sum, [stem, count]) => sum + term(stem, count), 0)

/** In how many of the documents each stem occurs. */
const countDocuments = (documents: readonly string[]): Counts => {
  const counts = new Map<string, number>()
  for (const document of documents) for (const stem of countStems(document).keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

/**
 * Cosine of the two texts, each word weighed by (1 + ln count) · ln((1 + N) / (1 + documents that hold it)), N documents in all.
 *
 * @param documents every posting and resume.
 */
export const createTfIdf = (documents: readonly string[]): Baseline => {
  const holding = countDocuments(documents)
  const weigh = (stem: string, count: number): number =>
    (1 + Math.log(count)) * Math.log((1 + documents.length) / (1 + (holding.get(stem) ?? 0)))
  const lengthOf = (counts: Counts): number => Math.sqrt(sumOver(counts, (stem, count) => weigh(stem, count) ** 2))
  return (posting, resume) => {
    const [asked, shown] = [countStems(posting), countStems(resume)]
    const product = sumOver(asked, (stem, count) =>
      shown.has(stem) ? weigh(stem, count) * weigh(stem, shown.get(stem) ?? 0) : 0,
    )
    const lengths = lengthOf(asked) * lengthOf(shown)
    return { score: lengths === 0 ? 0 : (100 * product) / lengths }
  }
}

/** The usual constants (Robertson and Zaragoza 2009). */
const K1 = 1.2
const B = 0.75

/**
 * Okapi BM25 of the resume for the posting's words, as a share of the highest score that these words can give: otherwise a
 * longer posting would have higher scores.
 *
 * @param resumes the whole collection.
 */
export const createBm25 = (resumes: readonly string[]): Baseline => {
  const holding = countDocuments(resumes)
  const usualLength = resumes.reduce((sum, resume) => sum + stemsOf(resume).length, 0) / resumes.length
  const rarity = (stem: string): number => {
    const documents = holding.get(stem) ?? 0
    return Math.log(1 + (resumes.length - documents + 0.5) / (documents + 0.5))
  }
  return (posting, resume) => {
    const [asked, shown] = [countStems(posting), countStems(resume)]
    const damping = K1 * (1 - B + (B * sumOver(shown, (_, count) => count)) / usualLength)
    const gain = (count: number): number => (count * (K1 + 1)) / (count + damping)
    const most = sumOver(asked, (stem, count) => count * rarity(stem) * (K1 + 1))
    const given = sumOver(asked, (stem, count) => count * rarity(stem) * gain(shown.get(stem) ?? 0))
    return { score: most === 0 ? 0 : (100 * given) / most }
  }
}

const shareOfWords = (asked: readonly string[], shown: ReadonlySet<string>): number =>
  asked.length === 0 ? 0 : asked.filter((stem) => shown.has(stem)).length / asked.length

/** Lines, split into sentences and at semicolons. */
const piecesOf = (text: string): string[] =>
  text
    .split(/\n|(?<=[.;!?])\s/)
    .map((piece) => piece.trim())
    .filter((piece) => contentWords(piece).length > 0)

/**
 * How many of the posting's words, each counted once, occur anywhere in the resume. Every line or sentence of the posting is
 * taken for a requirement, and its credit is the share of its own words.
 */
export const shareOfPosting: Baseline = (posting, resume) => {
  const shown = new Set(stemsOf(resume))
  return {
    score: 100 * shareOfWords([...new Set(stemsOf(posting))], shown),
    statements: piecesOf(posting).map((quote) => ({
      quote,
      importance: 'required',
      credit: shareOfWords(stemsOf(quote), shown),
    })),
  }
}
