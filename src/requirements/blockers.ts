import type { Blocker } from '../schema/job.ts'
import { matchesOf } from '../text/matches.ts'
import { overlaps, quote } from '../text/span.ts'
import type { Statement } from './zones.ts'

interface BlockerRow {
  readonly kind: Blocker['kind']
  /** One of these stands in every text that the pattern finds: asked first, since most statements hold none. */
  readonly words: readonly string[]
  readonly pattern: RegExp
}

/** Conditions that no skill meets. The words found are the quote. */
const BLOCKERS: readonly BlockerRow[] = [
  {
    kind: 'clearance',
    words: ['clear', 'secret', 'trust', 'poly'],
    pattern:
      /\b(?:active |current |obtain (?:and maintain )?(?:an? )?|eligib\w+ (?:for|to obtain) (?:an? )?|(?:us|u\.s\.) )?(?:(?:top secret|ts)(?:\s?\/\s?sci)?(?:[- ]ssbi)?|ts\/sci|secret|public trust|sc|dv|nato|government|security|dod|doe q|nv1|nv2|baseline)[- ](?:level )?(?:security )?clearance\b|\bsecurity clear(?:ed|ance)\b|\b(?:ts\/sci|top secret)\b|\b(?:ci|full[- ]scope|lifestyle) poly(?:graph)?\b|\bpublic trust\b/gi,
  },
  {
    kind: 'citizenship',
    words: ['citizen', 'national'],
    pattern:
      /\b(?:u\.?s\.?a?\.?|united states|american|canadian|australian|british|uk|eu|german|nato|indian) (?:citizen(?:ship|s)?|nationals?)\b(?: (?:is )?required)?|\b(?:sole )?citizenship (?:is )?required\b|\bmust be (?:an? )?(?:[\w.]+ ){0,3}citizens?\b/gi,
  },
  {
    kind: 'permit',
    words: [
      'work in',
      'working rights',
      'permit',
      'sponsor',
      'visa',
      'right to work',
      'authori',
      'h1b',
      'h-1b',
      'f-1',
      'c2c',
      'corp',
    ],
    pattern:
      /\b(?:legally |currently |already )?(?:authori[sz]ed|eligible|entitled|permitted|right|eligibility|authori[sz]ation) to (?:legally )?work in [^.;,\n]{2,50}|\b(?:valid )?(?:work (?:permit|authori[sz]ation|visa)|residence permit|right to work)\b[^.;\n]{0,40}|\b(?:full )?working rights\b[^.;\n]{0,30}|\b(?:not|never|n['’]t) (?:currently )?(?:eligible|available|open) (?:for|to) [^.;\n]{0,20}\bsponsorship\b|\b(?:does|do|can['’]t|can|will|wo|are|is)(?:n['’]t| not|not)? (?:able to |in a position to |currently )?(?:not )?(?:provide |offer |sponsor|support )[^.;\n]{0,30}(?:visas?|sponsorship|work authori[sz]ation)\b|\b(?:no |without (?:the need for )?|unable to (?:provide |offer )?)(?:visa |current or future |employer ){0,2}sponsorship\b|\bsponsorship (?:is )?not (?:available|offered|provided)\b|\b(?:no|not|cannot|unable to) (?:[\p{L}’'-]+ ){0,3}(?:h-?1-?b|f-1|c2c|corp[- ]to[- ]corp)\b[^.;\n]{0,40}/giu,
  },
  {
    kind: 'licence',
    words: ['licen'],
    pattern:
      /\b(?:(?:valid|full|clean|uk|us) ){0,3}(?:driver['’]?s?|driving) licen[cs]e\b|\b(?:professional|nursing|medical|teaching|pilot|engineering) licen[cs](?:e|ure)\b|\blicensed (?:professional )?(?:engineer|physician|nurse|psychologist|pharmacist)\b/gi,
  },
  {
    kind: 'shift',
    words: [
      'shift',
      'fifo',
      ' pm',
      '0pm',
      '5pm',
      '6pm',
      'p.m',
      'on-call',
      'on call',
      'weekend',
      'night',
      'evening',
      'overtime',
      '24/7',
      'monday',
    ],
    pattern:
      /\b(?:\d{1,2}[- ]hour shifts?|(?:night|evening|weekend|rotating|day|early|late|graveyard|swing|us|uk|emea|apac|est|pst|ist) (?:business )?shifts?|shift work|on[- ]call(?: (?:rotation|duty|support|duties))?|weekends? (?:work|and holidays)|(?:work|working|available) (?:on )?(?:nights|weekends|evenings)|24\/7 (?:rotation|support|coverage)|overtime (?:is |may be )?required|nights (?:and|&|or|\/) weekends|monday (?:to|through|till|-|–) (?:thursday|friday|saturday|sunday)\b|fifo\b(?: roster)?|\d{1,2}(?::\d\d)? ?[ap]\.?m\.? ?(?:-|–|to) ?\d{1,2}(?::\d\d)? ?[ap]\.?m\.?(?: (?:ist|est|edt|pst|pdt|cst|cet|gmt|bst|utc))?)\b/gi,
  },
  {
    kind: 'travel',
    words: ['travel'],
    pattern:
      /\b(?:up to |approximately |about |around )?\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?% (?:of )?(?:\p{L}+ ){0,4}travel\b|\btravel (?:up to |of |requirements?:? ?(?:up to )?|expectations?:? ?)?(?:approximately )?~?\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?%|\b(?:willing(?:ness)?|ability|able|required|expected|need) to travel\b[^.;,\n]{0,40}|\b(?:some|occasional|frequent|extensive|international|domestic|regular|overnight|limited|minimal|light) (?:(?:overnight|international|domestic|business|work) )?travel\b(?: (?:is |may be )?(?:required|expected|needed))?|\btravel to (?:[\p{L}-]+ ){1,5}(?:up to |about |approximately |~)?\d{1,3}\s?%|\btravel (?:is |may be )?required\b/giu,
  },
  {
    kind: 'location',
    words: [
      'remote',
      'hybrid',
      'site',
      'office',
      'person',
      'based in',
      'located',
      'reloc',
      'reside',
      'local',
      'live',
      'time zone',
    ],
    pattern:
      /\b(?:must (?:be (?:based|located|local|willing to (?:work on-?site|relocate))|live|reside)|currently (?:live|reside) in|(?:only |all )?(?:candidates |applicants )?(?:based|located|residing) in|reside in|relocat(?:e|ion) to|local to)\b[^.;\n]{2,50}|\b(?:fully |100% )?(?:on-?site|in[- ]office|in[- ]person)\b[^.;,\n]{0,40}|\b(?:fully |100% )?(?:remote|hybrid)(?:-first)?(?: (?:work(?:ing)?|roles?|position|schedule|set-?up|model|employment|job|options?|only|within|in|from)\b[^.;,\n]{0,30}|(?=\s*(?:[.,;:()/|!–-]|$|or (?:hybrid|remote|on-?site)\b)))|\b(?:\d|two|three|four|five)(?:\s?[-–]\s?\d)? days?(?: a| per|\/)? ?(?:week )?(?:in|at|from) (?:the |our )?(?:\p{L}+ )?office\b|\b(?:within|overlap\w*|align\w*|compatible|work(?:ing)? in) (?:[\p{L}\d/+-]+ ){0,5}time ?zones?\b|^work(?:ing)? remotely ?: *(?:no|yes|temporarily|partly)\b[^.;\n]{0,40}|^(?:(?:work|job|office) )?location ?: *[^.;\n]{3,60}/giu,
  },
]

/** What no posting says needs more words than these. */
const MAX_QUOTE_CHARS = 90

const CUT_WORD = /^[\p{L}\p{N}]+/u

/** Characters of what was found, to the end of the word that a bound would cut. */
const lengthInWords = (saying: string, index: number, found: string): number => {
  const length = Math.min(found.trimEnd().length, MAX_QUOTE_CHARS)
  const isCut = /[\p{L}\p{N}]/u.test(saying.charAt(index + length - 1))
  const rest = isCut ? CUT_WORD.exec(saying.slice(index + length)) : null
  return length + (rest?.[0].length ?? 0)
}

/** Law speaks of citizenship, too, and of no condition. */
const IS_LAW = /\b(?:regardless|discriminat\w*|without regard|basis of)\b/i

/** "Only candidates based in…": a condition wherever it stands. */
const IS_CONDITION = /^(?:must|only|all|candidates|applicants|currently)\b/i

/** "Ghent, hybrid", "Remote (LATAM)": a line below the title that tells the place, no sentence about the company. */
const isPlaceLine = (saying: string): boolean =>
  saying.length <= MAX_PLACE_LINE_CHARS && !/[.!?:]$/.test(saying) && !/\b(?:we|our|us|you|your|is|are)\b/i.test(saying)

const MAX_PLACE_LINE_CHARS = 70

/** In these parts a place is the company's. */
const isSilentOn = (kind: Blocker['kind'], { zone, heading }: Statement, found: string, saying: string): boolean => {
  if (kind !== 'location') return false
  if (zone === 'legal' || heading) return true
  return (zone === 'company' || zone === 'apply') && !IS_CONDITION.test(found) && !isPlaceLine(saying)
}

/** The rows whose words stand in a text at all, with only those words; most postings speak of two or three. */
const rowsFor = (folded: string): BlockerRow[] =>
  BLOCKERS.map((row) => ({ ...row, words: row.words.filter((word) => folded.includes(word)) })).filter(
    ({ words }) => words.length > 0,
  )

const readStatement = (text: string, statement: Statement, rows: readonly BlockerRow[]): Blocker[] => {
  const blockers: Blocker[] = []
  const saying = quote(text, statement)
  if (statement.zone === 'legal' && IS_LAW.test(saying)) return []
  const folded = saying.toLowerCase()
  for (const { kind, pattern, words } of rows) {
    if (!words.some((word) => folded.includes(word))) continue
    for (const { 0: found, index } of matchesOf(saying, pattern)) {
      if (isSilentOn(kind, statement, found, saying)) continue
      const start = statement.start + index
      const blocker = { kind, start, end: start + lengthInWords(saying, index, found) }
      if (!blockers.some((earlier) => overlaps(earlier, blocker))) blockers.push(blocker)
    }
  }
  return blockers
}

const distinct = (blockers: readonly Blocker[]): Blocker[] =>
  blockers
    .filter((blocker, index) => !blockers.slice(0, index).some((earlier) => overlaps(earlier, blocker)))
    .sort((a, b) => a.start - b.start)

/** "Location: Ghent", "Workplace type: hybrid": what stands behind the label is the place, whatever its words. */
const PLACE_LABEL =
  /^(?:(?:work|job|office|primary) )?(?:locations?|workplace(?: type)?|work (?:model|set-?up|arrangement|mode))\s*:$/i

/** "Ghent, Travel Required: 20%": said of travel, not of the place. */
const OF_TRAVEL = /[,|(\s–-]*\btravel\b/i

const placesBehindLabels = (text: string, statements: readonly Statement[]): Blocker[] =>
  statements.flatMap(({ start, end, heading }, index) => {
    const label = statements[index - 1]
    const isPlace = label?.heading === true && !heading && PLACE_LABEL.test(quote(text, label))
    if (!isPlace || end - start > MAX_QUOTE_CHARS) return []
    const travel = OF_TRAVEL.exec(text.slice(start, end))?.index ?? end - start
    return travel > 0 ? [{ kind: 'location', start, end: start + travel }] : []
  })

/** What the posting makes a condition beside skills, in reading order: to be checked by the person, never points. */
export const findBlockers = (text: string, statements: readonly Statement[]): Blocker[] => {
  const rows = rowsFor(text.toLowerCase())
  const read = statements.flatMap((statement) => readStatement(text, statement, rows))
  return distinct([...placesBehindLabels(text, statements), ...read])
}
