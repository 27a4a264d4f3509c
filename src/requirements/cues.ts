import type { Span } from '../schema/span.ts'
import { matchesOf } from '../text/matches.ts'
import { overlaps } from '../text/span.ts'
import type { CueImportance, Reach } from './cue-row.ts'
import { CUE_ROWS } from './cue-rows.ts'
import { compileLandmarks, compilePhrases } from './phrases.ts'

interface FoundCue extends Span {
  readonly importance: CueImportance
  readonly reach: Reach
}

/** A cue as it stands in a statement, with the stretch that it speaks of. */
export interface Cue extends FoundCue {
  readonly scope: Span
}

const PATTERNS = CUE_ROWS.map(({ importance, reach, phrases, ahead, notAhead, behind, notBehind, behindName = false }) => {
  const source = [
    behind === undefined ? '' : `(?<=${behind})`,
    notBehind === undefined ? '' : `(?<!${notBehind})`,
    `(?:${compilePhrases(phrases).source})`,
    ahead === undefined ? '' : `(?=${ahead})`,
    notAhead === undefined ? '' : `(?!${notAhead})`,
  ]
  return { importance, reach, behindName, mayHold: compileLandmarks(phrases), pattern: new RegExp(source.join(''), 'giu') }
})

/** Asked first, since most statements hold none; then each row, whose pattern takes far longer to compile than to ask for. */
const MAY_CUE = compileLandmarks(CUE_ROWS.flatMap(({ phrases }) => phrases))

/** One kind of apostrophe and of brackets; every sign stays in its place. */
const plainSigns = (statement: string): string => statement.replace(/’/g, "'").replace(/\[/g, '(').replace(/\]/g, ')')

/** "Not Rust" denies a name, "not yet" does not. */
const isBeforeName = (end: number, names: readonly Span[]): boolean => names.some(({ start }) => start === end + 1)

/** "Docker nice", "Kafka (or Flink) nice" speak of a name, "a nice team" does not. */
const isBehindName = (plain: string, start: number, names: readonly Span[]): boolean => {
  const before = plain.charAt(start - 2) === ')' ? start - 2 : start - 1
  return names.some(({ end }) => end === before)
}

const findCues = (plain: string, names: readonly Span[]): FoundCue[] => {
  if (!MAY_CUE.test(plain)) return []
  const found: FoundCue[] = []
  for (const { importance, reach, behindName, mayHold, pattern } of PATTERNS)
    for (const { 0: words, index } of mayHold.test(plain) ? matchesOf(plain, pattern) : []) {
      const cue = { importance, reach, start: index, end: index + words.length }
      if (reach === 'name' && !isBeforeName(cue.end, names)) continue
      if (behindName && !isBehindName(plain, cue.start, names)) continue
      if (!found.some((earlier) => overlaps(earlier, cue))) found.push(cue)
    }
  return found.sort((a, b) => a.start - b.start)
}

/** Words that open a thing asked: a comma before another of them begins a new demand. */
const HEAD =
  /\b(?:experiences?|knowledge|degree|background|skills?|familiarity|proficiency|understanding|certifications?|bachelor|master|expertise|exposure|ability|ph\.?d|msc?|mba|bsc?|years|yrs)\b/i

const CONJUNCTION = /^\s*(?:and|or|and\/or|&|plus)\b/i

/** The last place of a mark in a clause that stands in no brackets; -1: none. */
const lastOutsideBrackets = (clause: string, isMark: (at: number) => boolean): number => {
  let depth = 0
  for (let at = clause.length - 1; at >= 0; at--) {
    const sign = clause.charAt(at)
    if (sign === ')') depth++
    else if (sign === '(') depth--
    else if (depth === 0 && isMark(at)) return at
  }
  return -1
}

const unclosedBracket = (ahead: string): number => (ahead.lastIndexOf('(') > ahead.lastIndexOf(')') ? ahead.lastIndexOf('(') : -1)

/** "You won't touch most of that": whatever was said before in the statement. */
const OF_ALL_BEFORE = /\b(?:this|that|these|those|them)\b/i

/** Where the clause that a cue behind it speaks of begins: after a semicolon, an open bracket, "but", or the cue before. */
const clauseStart = (statement: string, end: number, before: FoundCue | undefined): number => {
  const floor = before?.reach === 'before' ? before.end : 0
  const ahead = statement.slice(floor, end)
  const semicolon = lastOutsideBrackets(ahead, (at) => ahead.charAt(at) === ';')
  const but = /^.*\bbut\b(?! not limited)/is.exec(ahead)?.[0].length ?? 0
  return floor + Math.max(semicolon + 1, unclosedBracket(ahead) + 1, but)
}

/** "Need Python, SQL, AWS a plus": the list was asked for before its last item. */
const LEADS =
  /^\W*(?:(?:we|i|you|you'll) )?(?:(?:also|really) )?(?:(?:need|want|require|seek)s?|looking for|seeking|hiring|wanted|needed|required)\b/i

/** "Python and SQL, Spark": the list has had its conjunction. */
const IS_WHOLE_LIST = /\band [^,]+$/i

/** "AWS a plus, Docker nice": every item has its own verdict. */
const NEXT_ITEM = /^,\s(?!(?:and|or)\b)[^,;.]{1,30}$/i

/**
 * "5 years of Python, Rust a plus" speaks of Rust alone, "Rust, Go, or Zig a plus" of all three: a last item that no
 * conjunction ties to the list, or that names its own kind of demand, stands alone.
 *
 * @param isItem what stands around the clause says that its items are spoken of one by one.
 */
const lastDemandStart = (clause: string, isItem: boolean): number => {
  const comma = lastOutsideBrackets(clause, (at) => clause.charAt(at) === ',')
  const cut = comma >= 0 ? comma : lastOutsideBrackets(clause, (at) => /^ (?:and|with|plus) /i.test(clause.slice(at, at + 6)))
  if (cut < 0) return 0
  const before = clause.slice(0, cut)
  const last = clause.slice(cut + 1)
  if (HEAD.test(before) && HEAD.test(last)) return cut + 1
  if (comma < 0 || CONJUNCTION.test(last)) return 0
  const alone = HEAD.test(before) && !/,|\b(?:and|or)\b/.test(before) && !/\b(?:and|or)\b/.test(last)
  return alone || isItem || (comma >= 0 && IS_WHOLE_LIST.test(before)) ? cut + 1 : 0
}

/** "Python (preferred) and one of Java, Go": only what stands right before the bracket. */
const nameBefore = (statement: string, bracket: number): Span => {
  const ahead = statement.slice(0, bracket)
  const conjunction = /^.*\b(?:and|or|with|(?<!degree |bachelor['’]s |master['’]s )(?:in|of))\b/is.exec(ahead)?.[0].length ?? 0
  return { start: Math.max(conjunction, ...[...',;:'].map((sign) => ahead.lastIndexOf(sign) + 1)), end: bracket }
}

/** "A cloud is a plus (AWS or GCP)": the end of a bracket right behind a cue that has no cue of its own; 0: none. */
const bracketBehind = (statement: string, end: number, next: FoundCue | undefined): number => {
  const close = end + (/^\s\([^()]*\)/.exec(statement.slice(end))?.[0].length ?? 0)
  return close > end && (next?.start ?? close) >= close ? close : 0
}

const scopeBefore = (statement: string, cue: FoundCue, before: FoundCue | undefined, next: FoundCue | undefined): Span => {
  const bracket = /\(\s?$/.exec(statement.slice(0, cue.start))?.index
  const behind = statement.slice(cue.end).replace(/^[^)]{0,20}\)/, '')
  if (bracket !== undefined && /^\s*:/.test(behind)) return { start: 0, end: statement.length }
  if (bracket !== undefined && /\p{L}/u.test(behind)) return nameBefore(statement, bracket)
  const close = bracket === undefined ? bracketBehind(statement, cue.end, next) : 0
  const end = statement.slice(0, bracket ?? cue.start).replace(/[\s,–—-]+$/, '').length
  if (OF_ALL_BEFORE.test(statement.slice(cue.start, cue.end))) return { start: 0, end }
  const start = clauseStart(statement, end, before)
  const isItem =
    before?.reach === 'after' ||
    LEADS.test(statement) ||
    (next?.reach === 'before' && NEXT_ITEM.test(statement.slice(cue.end, next.start)))
  return { start: start + lastDemandStart(statement.slice(start, end), isItem), end: Math.max(end, close) }
}

/** A bracket that holds the cue and nothing else: "[Nice to have] Rust". */
const OWN_BRACKET = /^\s?\)/

/** Words that end a run of names. */
const TURN = String.raw`(?:but|and|with|just|only|for|to|as|who|where|which|that|we|you|they|our|your|is|are)\b`
const ITEM = String.raw`(?: (?!(?:or|nor|${TURN}))[\w+#./-]+){1,3}`

/** Where the names right behind a cue end: "not Java or C#, but …", "not Java, Scala or C#, though …". */
const NAMES_END = new RegExp(
  String.raw`[;()]|\.(?=\s|$)|,(?! ?(?:or|nor)\b|${ITEM}(?:,${ITEM})*,? (?:or|nor)\b)|\s[–—-]\s|\b${TURN}`,
  'i',
)

const MOST_CHARS_OF_NAMES = 60

const scopeNext = (statement: string, { end }: FoundCue): Span => {
  const ahead = statement.slice(end, end + MOST_CHARS_OF_NAMES)
  return { start: end, end: end + (NAMES_END.exec(ahead)?.index ?? ahead.length) }
}

const scopeAfter = (statement: string, cue: FoundCue, next: FoundCue | undefined): Span => {
  const ahead = statement.slice(cue.end, next?.reach === 'after' ? next.start : statement.length)
  const before = statement.slice(0, cue.start)
  const midway = /\p{L}/u.test(before) && /^(?:preferabl|ideally|with a)/i.test(statement.slice(cue.start, cue.end))
  const stop =
    (midway ? /[;)]|,? but\b(?! not limited)|, (?:and|with)\b/i : /;|,? but\b(?! not limited)/i).exec(ahead)?.index ??
    ahead.length
  const isAlone = OWN_BRACKET.test(ahead)
  const close = unclosedBracket(before) >= 0 && !isAlone ? ahead.indexOf(')') : -1
  return { start: cue.end, end: cue.end + (close >= 0 ? Math.min(stop, close) : stop) }
}

const scopeOf = (statement: string, cue: FoundCue, before: FoundCue | undefined, next: FoundCue | undefined): Span => {
  switch (cue.reach) {
    case 'statement':
      return { start: 0, end: statement.length }
    case 'within':
      return cue
    case 'next':
    case 'name':
      return scopeNext(statement, cue)
    case 'before':
      return scopeBefore(statement, cue, before, next)
    case 'after':
      return scopeAfter(statement, cue, next)
  }
}

/**
 * The cues of one sentence or list item in order, each with its scope; offsets count from the start of the statement.
 *
 * @param names what it names: skills and degrees.
 */
export const readCues = (statement: string, names: readonly Span[]): Cue[] => {
  const plain = plainSigns(statement)
  const found = findCues(plain, names)
  return found.map((cue, index) => ({ ...cue, scope: scopeOf(plain, cue, found[index - 1], found[index + 1]) }))
}

const distance = (cue: Cue, span: Span): number => {
  if (cue.reach === 'statement') return Number.MAX_SAFE_INTEGER
  if (cue.reach === 'within') return 0
  return cue.reach === 'before' ? cue.start - span.end : span.start - cue.end
}

/** The importance that the nearest cue in reach gives to a place in the statement; undefined where no cue speaks of it. */
export const importanceAt = (cues: readonly Cue[], span: Span): CueImportance | undefined => {
  let nearest: Cue | undefined
  for (const cue of cues)
    if (overlaps(cue.scope, span) && (!nearest || distance(cue, span) < distance(nearest, span))) nearest = cue
  return nearest?.importance
}
