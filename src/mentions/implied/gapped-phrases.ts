import type { Span } from '../../schema/span.ts'
import { LazyPattern } from '../../text/lazy-pattern.ts'
import { remember } from '../../text/remember.ts'
import { lastStartingAt, rangeAt } from '../../text/span.ts'
import type { DocumentContext } from '../context/index.ts'
import { findReadingsOf, type Gazetteer, type Reading } from '../gazetteer/index.ts'
import type { Sighting } from '../senses/index.ts'

/** A phrase with other words in its middle: "put a churn model into production". */
interface GappedPhrase {
  /** The form of the taxonomy that says the same in one piece; a taxonomy without it has no such phrase. */
  readonly as: string
  /** What ends the phrase. */
  readonly end: RegExp
  /** What must stand in the clause before it, if anything. */
  readonly before?: RegExp
}

/** Models of other kinds: of data, of a business, of a car. */
const OTHER_MODELS =
  'data|database|dbt|domain|object|semantic|business|operating|pricing|permission|security|3d|cad|car|vehicle|phone'

const COUNT =
  '(?:(?:up\\sto|about|over|around)\\s)?(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)'

/** Whom somebody leads; words between them and their number tell which: "two junior analysts", not "two tools for analysts". */
const PEOPLE_LED =
  '(?:(?!(?:for|of|with|to|and|in|by|from|on|that|used)\\b)[\\w-]+\\s){0,3}' +
  '(?:people|persons|engineers|developers|analysts|scientists|researchers|designers|consultants|technicians|administrators|' +
  'specialists|employees|staff|direct\\sreports|interns|juniors|colleagues|contractors|trainees|apprentices|hires|students|mentees)\\b'

/** "Managed two junior analysts", "led a small team of five". */
const overPeople = (verbs: string): RegExp =>
  new LazyPattern(
    `\\b(?:${verbs})\\s(?:(?:a|the)\\s(?:[\\w-]+\\s){0,3}?(?:team|group|squad)\\sof\\s${COUNT}\\b|${COUNT}(?=\\s${PEOPLE_LED}))`,
    'gi',
  )

const MENDED = '(?:diagnos|resolv|fix|trac|repair|solv|mend)(?:e|es|ed|ing)'

const PHRASES: readonly GappedPhrase[] = [
  {
    as: 'models in production',
    end: /\b(?:to|into|in)\s(?:live\s)?production\b/gi,
    before: new LazyPattern(
      '\\b(?:deploy(?:s|ed|ing)?|put(?:s|ting)?|brought|bring(?:s|ing)?|ship(?:s|ped|ping)?|took|tak(?:e|es|en|ing)|mov(?:e|es|ed|ing)|' +
        'releas(?:e|es|ed|ing)|launch(?:es|ed|ing)?|roll(?:ed|ing)? out|push(?:es|ed|ing)?|promot(?:e|es|ed|ing)|serv(?:e|es|ed|ing))\\b' +
        `[^.;:]{0,80}?(?<!\\b(?:${OTHER_MODELS})\\s)\\b(?:models?|classifiers?|recommenders?|rankers?|predictors?|neural networks?|llms?)\\b[^.;:]{0,40}$`,
      'i',
    ),
  },
  {
    as: 'models in production',
    end: /\bin\s(?:live\s)?production\b/gi,
    before: new LazyPattern(`(?<!\\b(?:${OTHER_MODELS})\\s)\\bmodels?\\s(?:usable|used|available|running|run|live)\\s$`, 'i'),
  },
  {
    as: 'end-to-end ml',
    end: /\b(?:deploy(?:s|ed|ing|ment)?|serv(?:es|ed|ing)|production)\b/gi,
    before: new LazyPattern(
      '\\b(?:collect(?:s|ed|ing|ion)?|gather(?:s|ed|ing)?|clean(?:s|ed|ing)?|process(?:es|ed|ing)?|prepar(?:es|ed|ing|ation))\\b[^.;:]{0,60}?' +
        `\\b(?:train|develop|buil[dt])(?:s|ed|ing)?\\b[^.;:]{0,40}?(?<!\\b(?:${OTHER_MODELS})\\s)\\b(?:models?|classifiers?)\\b[^.;:]{0,60}$`,
      'i',
    ),
  },
  {
    as: 'bug fixing',
    end: /\bbugs?\b/gi,
    before: new LazyPattern(`\\b(?:${MENDED})\\s(?:(?!(?:few|some|for|with|in|by|from|on|of)\\b)[\\w-]+\\s){0,4}$`, 'i'),
  },
  {
    as: 'bugs mended',
    end: /\bbugs?\b/gi,
    before: new LazyPattern(`\\b(?:${MENDED})\\b[^.;:]{0,80}$`, 'i'),
  },
  {
    as: 'bugs mended',
    end: new LazyPattern(`\\b(?:${MENDED})\\b`, 'gi'),
    before: /\bbugs?\b[^.;:]{0,60}$/i,
  },
  {
    as: 'etl',
    end: /\bload(?:s|ed|ing)?\b/gi,
    before:
      /\bextract(?:s|ed|ing)?\b[^.;:]{0,80}\btransform(?:s|ed|ing)?\b[^.;:]{0,40}$|\b(?:extract|pull|fetch)(?:s|es|ed|ing)?\b[^.;:]{0,60}\band\s$/i,
  },
  {
    as: 'data transformation',
    end: /\bdata\b/gi,
    before: /\btransform(?:s|ed|ing)?\s(?:(?!(?:for|of|with|to|in|by|from|on|into)\b)[\w-]+\s){1,3}$/i,
  },
  {
    as: 'monitor model performance',
    end: /\bmodels?['’]?\sperformance\b|\bperformance\sof\s(?:[\w-]{1,20}\s){0,2}models?\b/gi,
    before: /\b(?:monitor(?:s|ed|ing)?|track(?:s|ed|ing)?)\b[^.;:]{0,40}$/i,
  },
  {
    as: 'query tuning',
    end: /\bquer(?:y|ies)\b/gi,
    before:
      /\b(?:tun(?:e|es|ed|ing)|optimi[sz](?:e|es|ed|ing)|sp(?:ed|eeds|eeding) up|rewr(?:ote|ites|iting))\s(?:(?!(?:for|of|with|to|and|in|by|from|on)\b)[\w-]+\s){1,3}$/i,
  },
  { as: 'manage people', end: overPeople('manag(?:e|es|ed|ing)|supervis(?:e|es|ed|ing)') },
  { as: 'train others', end: overPeople('train(?:ed|ing)|coach(?:ed|ing)|guid(?:ed|ing)|onboard(?:ed|ing)|tutor(?:ed|ing)') },
  { as: 'lead a team', end: overPeople('lead|leads|led|leading|head|heads|headed|heading') },
]

/** How far before its end a phrase may begin. */
const GAPPED_PHRASE_REACH = 140

const phrasesOf = remember(
  (gazetteer: Gazetteer): ReadonlyMap<GappedPhrase, Reading> =>
    new Map(
      PHRASES.flatMap((phrase) => {
        const [reading] = findReadingsOf(gazetteer, phrase.as)
        return reading ? [[phrase, reading] as const] : []
      }),
    ),
)

const endsIn = ({ text, paragraphs }: DocumentContext, { end, before }: GappedPhrase): Span[] =>
  [...text.matchAll(end)].flatMap(({ index, 0: words }) => {
    const from = Math.max(rangeAt(paragraphs, index)?.start ?? index, index - GAPPED_PHRASE_REACH)
    return before?.test(text.slice(from, index)) !== false ? [{ start: index, end: index + words.length }] : []
  })

/** @param others sorted, not overlapping. */
const isFree = ({ start, end }: Span, others: readonly Span[]): boolean => (lastStartingAt(others, end - 1)?.end ?? 0) <= start

/**
 * Skills named by phrases with a gap, where no form of the taxonomy stands: the mention is the end of the phrase. In no order,
 * overlapping neither one another nor `taken`.
 *
 * @param taken sorted, not overlapping, as `masked` are: text in which nothing is found.
 */
export const findGappedPhrases = (
  context: DocumentContext,
  gazetteer: Gazetteer,
  taken: readonly Sighting[],
  masked: readonly Span[],
): Sighting[] =>
  [...phrasesOf(gazetteer)].flatMap(([phrase, reading]) =>
    endsIn(context, phrase)
      .filter((span) => isFree(span, taken) && isFree(span, masked))
      .map((span) => ({ ...span, skill: reading.skill, reading, open: false, lowercased: false, otherwise: null })),
  )
