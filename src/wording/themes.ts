import type { Suggestion } from '../schema/index.ts'
import { ownGain } from '../text/own-gain.ts'

/** `today`: needs no new fact, and is worth points · `show`: what is asked and not shown · `aim`: what comes first, and what can go · `years` and dates · `bullets`: how one's own lines are told. */
type Theme = 'today' | 'show' | 'aim' | 'years' | 'bullets'

/** The theme of a rule. Without one, what asks for a fact asks to show something, and what needs none is about one's own lines. */
export const THEMES: Readonly<Record<string, Theme>> = {
  summary: 'aim',
  'write-summary': 'aim',
  'lead-with': 'aim',
  'shorten-unasked': 'aim',
  'far-from-posting': 'show',
  'list-skills': 'show',
  'complete-skills': 'show',
  'far-from-years': 'years',
  'more-years': 'years',
  'missing-dates': 'years',
  'expand-entry': 'bullets',
  'quantify-bullet': 'bullets',
  'strong-verb': 'bullets',
}

/** As many as somebody works through in an evening. */
const MOST_SUGGESTIONS = 12
/** What is asked and not shown takes the room that the others leave. */
const MOST_OF: readonly (readonly [Theme, number])[] = [
  ['today', 3],
  ['aim', 4],
  ['years', 1],
  ['bullets', 3],
]

/** A question worth less is for who has answered all others. */
const LEAST_SHOWN_GAIN = 1

/** Tools that only a list names: coaches wished for it in 19 of the 22 reports that say so, many of them worth less than a point. */
const ALWAYS_ASKED: ReadonlySet<string> = new Set(['listed-only'])

const isFarOff = ({ rule }: Pick<Suggestion, 'rule'>): boolean => rule === 'far-from-posting'

/** What repairs the resume for any posting: where this one is far off, nothing else is worth the evening. */
const helpsAnywhere = ({ rule, job, edit }: Suggestion): boolean => job === null && (edit !== null || THEMES[rule] === undefined)

/** Of a kind so many are worth an evening. */
const MOST_OF_RULE: Readonly<Record<string, number>> = {
  // Each of these is worth it for two readers in five at most.
  'missing-aside': 0,
  'name-the-skill': 0,
  'more-years': 0,
  'missing-dates': 0,
  'strong-verb': 0,
  'quantify-bullet': 0,
  // Of 54 people without one coaches wished it for 31.
  'write-summary': 0,
  // What `listed-only` leaves to it: kinds of tools, and years of what a project shows.
  'show-in-position': 0,
  // One list a report.
  'complete-skills': 1,
}

/** One word for another that counts the same: it moves nothing. */
const isPolish = ({ rule, gain }: Suggestion): boolean => rule === 'posting-wording' && gain === 0

/** Whether fewer of its rule stand before it than are shown. */
const isWithin = ({ rule }: Suggestion, before: readonly Suggestion[]): boolean =>
  before.filter((other) => other.rule === rule).length < (MOST_OF_RULE[rule] ?? MOST_SUGGESTIONS)

/** Several things in one row, whose gain is a sum. */
const isList = ({ rule }: Pick<Suggestion, 'rule'>): boolean => rule === 'missing-elsewhere'

/** A theme, and the places in `suggestions` of those of it that are shown, in their order. */
export interface ThemeOfAdvice {
  readonly theme: Theme
  readonly places: readonly number[]
}

const themeOf = ({ rule, onlyIfTrue, gain }: Suggestion): Theme => {
  if (!onlyIfTrue && gain > 0) return 'today'
  return THEMES[rule] ?? (onlyIfTrue ? 'show' : 'bullets')
}

/** What is asked and not shown, and worth asking. */
const chooseAsked = (asking: readonly number[], suggestions: readonly Suggestion[]): readonly number[] =>
  asking.filter((place) => {
    const one = suggestions[place]
    return one && !isList(one) && (!one.onlyIfTrue || ALWAYS_ASKED.has(one.rule) || ownGain(one) >= LEAST_SHOWN_GAIN)
  })

/** Suggestions by theme, doable first, at most a dozen; the places of all others follow in `rest`. */
export const groupByTheme = (
  suggestions: readonly Suggestion[],
): { readonly themes: readonly ThemeOfAdvice[]; readonly rest: readonly number[] } => {
  const isFar = suggestions.some(isFarOff)
  const isOffered = (one: Suggestion): boolean => !isPolish(one) && (!isFar || isFarOff(one) || helpsAnywhere(one))
  const offered = suggestions.flatMap((one, place) => (isOffered(one) ? [{ place, theme: themeOf(one) }] : []))
  const placesOf = (theme: Theme): number[] => offered.flatMap((one) => (one.theme === theme ? [one.place] : []))
  const isShown = (place: number): boolean => {
    const one = suggestions[place]
    return one !== undefined && isWithin(one, suggestions.slice(0, place))
  }
  const capped = new Map(MOST_OF.map(([theme, most]) => [theme, placesOf(theme).filter(isShown).slice(0, most)]))
  const taken = [...capped.values()].flat().length
  const asking = placesOf('show')
  capped.set('show', chooseAsked(asking.filter(isShown), suggestions).slice(0, MOST_SUGGESTIONS - taken))
  const themes = (['today', 'show', 'aim', 'years', 'bullets'] as const).flatMap((theme): ThemeOfAdvice[] => {
    const places = capped.get(theme) ?? []
    return places.length === 0 ? [] : [{ theme, places }]
  })
  const shown = new Set(themes.flatMap(({ places }) => places))
  return { themes, rest: suggestions.flatMap((_, place) => (shown.has(place) ? [] : [place])) }
}

/** Those that are shown before who asks for more, in the order of their themes. */
export const shownAtFirst = (suggestions: readonly Suggestion[]): Suggestion[] =>
  groupByTheme(suggestions).themes.flatMap(({ places }) => places.flatMap((place) => suggestions[place] ?? []))
