import { READS } from '../language/resumes.ts'

/** What a line tells of. */
type Work = 'answers' | 'model' | 'service' | 'tool' | 'pipeline' | 'data' | 'analysis' | 'automation'

type WordsFor = readonly (readonly [Work, keyof typeof READS])[]

const BY_NAME: WordsFor = [
  ['answers', 'of-answers'],
  ['model', 'of-models'],
  ['service', 'of-services'],
  ['pipeline', 'of-pipelines'],
  ['data', 'of-data'],
  ['analysis', 'of-analyses'],
  ['automation', 'of-automation'],
]

/** Words that say little: "system", "tool". */
const BY_ANY_NAME: WordsFor = [['tool', 'of-tools']]

/** What each kind of work is counted by; of a gain that is claimed, what it is measured by. */
const FIGURES: Readonly<Record<Work, { readonly plain: string; readonly gain?: string }>> = {
  answers: {
    plain: 'on how many cases was it tested, how many were right, and how many people use it',
    gain: 'by which measure was it better, from what to what, and on how many cases',
  },
  model: {
    plain: 'on how much data, by which measure, and how much better than what was there before',
    gain: 'by which measure was it better, from what to what, and on how much data',
  },
  service: {
    plain: 'how many users or requests, and how fast',
    gain: 'how much better, from what to what, and for how many users or requests',
  },
  tool: { plain: 'how many people or programs use it, and what came of it', gain: 'how much better, from what to what' },
  pipeline: {
    plain: 'how much data, from how many sources, and how often',
    gain: 'how much better, from what to what, and on how much data',
  },
  data: {
    plain: 'how many records or tables, and from how many sources',
    gain: 'how much better, from what to what, and on how many records',
  },
  analysis: { plain: 'on how much data, and who decided what by it' },
  automation: { plain: 'how often does it run, and how much time does it save' },
}

/** A line says within so many characters what it is about. */
const HEAD_CHARS = 90
/** And within so many whether it is about something that nobody counts. */
const CHARS_OF_TOPIC = 60

/** Of several words the first one says it: "pipelines for analysis" are pipelines. */
const firstWork = (words: string, table: WordsFor): Work | undefined =>
  table
    .flatMap(([work, row]) => {
      const at = READS[row].exec(words)?.index
      return at === undefined ? [] : [{ work, at }]
    })
    .toSorted((a, b) => a.at - b.at)[0]?.work

const workOf = (words: string): Work | undefined => {
  if (READS['of-daily-work'].test(words.slice(0, CHARS_OF_TOPIC))) return undefined
  const head = words.slice(0, HEAD_CHARS)
  return firstWork(head, BY_NAME) ?? firstWork(head, BY_ANY_NAME) ?? firstWork(words, BY_NAME)
}

/** The figures that a line without any could have, as a question; undefined where its work is not counted. */
export const figuresWanted = (words: string): string | undefined => {
  const work = workOf(words)
  const isGain = READS['of-gains'].test(words) || READS.changes.test(words)
  if (work === undefined) return undefined
  const { plain, gain = plain } = FIGURES[work]
  return isGain ? gain : plain
}
