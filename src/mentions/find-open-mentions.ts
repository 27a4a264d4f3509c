import type { Document, HiddenSpan } from '../schema/document.ts'
import type { ListedMention, Mention } from '../schema/mention.ts'
import type { Section } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import { isOrganization } from '../text/organizations.ts'
import { oneOf } from '../text/patterns.ts'
import { isPlace } from '../text/places.ts'
import { lastStartingAt, rangeAt } from '../text/span.ts'
import { holdsTitleWord } from '../text/titles.ts'
import { contextOf } from './context.ts'
import { isLabelAlone } from './labels.ts'
import { isShort, listsOf } from './lists.ts'

/** Begins with a letter, or a dot before one (".NET"); numbers, dates and signs name no skill. */
const NAME = /^\.?\p{L}[\p{L}\p{N} .+#/&'-]*$/u
const ADDRESS = /^\S+\.\p{Ll}{2,}(?<!\.js)(?<!\.io)$/u
/** A capital or a digit: what is written otherwise is a word, unless it stands among names. */
const NAME_LIKE = /[\p{Lu}\p{N}]/u
/** What stands in lists of skills and names none: labels, and how well a skill is held. */
const NO_NAMES = new RegExp(
  `^${oneOf(`
    etc\\.?, others?, misc(?:ellaneous)?, basics?, foundations?, concepts?, methods?, techniques?, development, general, various,
    licen[sc]es?, projects?, certifications?, interests, hobbies, (?:absolute )?beginner, novice, basic, elementary, intermediate,
    (?:very )?good, advanced, proficien(?:t|cy), expert, familiar, working knowledge, fluent, native`)}$`,
  'i',
)

/** The places that any of the spans covers: sorted, not overlapping. */
const mergeSpans = (spans: readonly Span[]): Span[] => {
  const merged: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else merged.push({ start, end })
  }
  return merged
}

/** Whether the entry overlaps any of `places`, those of {@link mergeSpans}: the last that starts before its end does, or none. */
const isIn = (places: readonly Span[], entry: Span): boolean => (lastStartingAt(places, entry.end - 1)?.end ?? 0) > entry.start

const mayBeName = (words: string): boolean =>
  NAME.test(words) &&
  !ADDRESS.test(words) &&
  !NO_NAMES.test(words) &&
  !isLabelAlone(words) &&
  !isOrganization(words) &&
  !isPlace(words) &&
  !holdsTitleWord(words)

const toMention = (text: string, { start, end }: Span): ListedMention => ({
  skill: null,
  surfaceForm: text.slice(start, end),
  start,
  end,
  section: 'skills',
  negated: false,
  weak: false,
  evoked: false,
  soft: false,
  months: null,
})

/**
 * Names that the taxonomy lacks: short entries of lists in the skills sections of a resume that stand among known names,
 * and hold none themselves. In reading order. Labels, organizations, places, titles and addresses are none.
 */
export const findOpenMentions = (
  document: Document,
  mentions: readonly Mention[],
  sections: readonly Section[],
  hidden: readonly HiddenSpan[],
): ListedMention[] => {
  const { text } = document
  const isHeading = (entry: Span): boolean => {
    const section = rangeAt(sections, entry.start)
    return section?.heading != null && entry.start < section.start + section.heading.length
  }
  const isListed = (entry: Span): boolean => rangeAt(sections, entry.start)?.kind === 'skills' && !isHeading(entry)
  const taken = mergeSpans([...mentions, ...hidden])
  const names = mergeSpans(mentions.filter(({ soft }) => !soft))
  return listsOf(contextOf(document))
    .filter((list) => list.some(isListed))
    .flatMap((list) => {
      const ofNames = list.some((entry) => isIn(names, entry))
      return list
        .filter((entry) => isListed(entry) && isShort(text, entry) && text.charAt(entry.end) !== ':')
        .map((entry) => toMention(text, entry))
        .filter(({ surfaceForm }) => mayBeName(surfaceForm) && (ofNames || NAME_LIKE.test(surfaceForm)))
        .filter((entry) => !isIn(taken, entry))
    })
}
