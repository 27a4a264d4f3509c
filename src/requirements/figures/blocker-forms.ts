import type { Blocker } from '../../schema/job.ts'
import { oneOf } from '../../text/patterns.ts'

interface BlockerForm {
  readonly kind: Blocker['kind']
  /** One of these stands in every text that the pattern finds: asked first, since most statements hold none. */
  readonly words: RegExp
  readonly pattern: RegExp
}

const form = (kind: Blocker['kind'], words: string, alternatives: readonly string[]): BlockerForm => ({
  kind,
  words: new RegExp(oneOf(words), 'i'),
  pattern: new RegExp(alternatives.join('|'), 'giu'),
})

/** No sentence ends within "U.S." */
const INITIALS = '(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\b\\p{L}\\.\\p{L})\\.'
/** Up to the end of the clause. */
const toEnd = (most: number, least = 0): string => `(?:[^.;\\n]|${INITIALS}){${least},${most}}`
const inClause = (most: number, least = 0): string => `(?:[^.;,\\n]|${INITIALS}){${least},${most}}`

const LEVEL = oneOf(`
  (?:top secret|ts)(?:\\s?\\/\\s?sci)?(?:[- ]ssbi)?, secret, public trust, sc, dv, nato, government, security, dod, doe q, nv1, nv2, baseline`)
const HOLDS = 'active |current |obtain (?:and maintain )?(?:an? )?|eligib\\w+ (?:for|to obtain) (?:an? )?|(?:us|u\\.s\\.) '
const COUNTRY = oneOf('u\\.?s\\.?a?\\.?, united states, american, canadian, australian, british, uk, eu, german, nato, indian')
const ALLOWED = oneOf('authori[sz]ed, eligible, entitled, permitted, right, eligibility, authori[sz]ation')
const REFUSES = "(?:does|do|can['’]t|can|will|wo|are|is)(?:n['’]t| not|not)? (?:able to |in a position to |currently )?(?:not )?"
const HOUR = '\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\.?'
const ZONES = oneOf('ist, est, edt, pst, pdt, cst, cet, gmt, bst, utc')
const SHIFT = oneOf('night, evening, weekend, rotating, day, early, late, graveyard, swing, us, uk, emea, apac, est, pst, ist')
const PERCENT = '\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?\\s?%'
const SOME = oneOf('some, occasional, frequent, extensive, international, domestic, regular, overnight, limited, minimal, light')
const HYBRID_ROLE = oneOf(
  'work(?:ing)?, roles?, position, schedule, set-?up, model, employment, job, options?, only, within, in, from',
)
const MUST_LIVE = 'must (?:be (?:based|located|local|willing to (?:work on-?site|relocate))|live|reside)'
const LIVES = '(?:only |all )?(?:candidates |applicants )?(?:based|located|residing) in'

/** Conditions that no skill meets, with the words that say them: these are the quote. */
export const BLOCKER_FORMS: readonly BlockerForm[] = [
  form('clearance', 'clear, secret, trust, poly', [
    `\\b(?:${HOLDS})?${LEVEL}[- ](?:level )?(?:security )?clearance\\b`,
    '\\bsecurity clear(?:ed|ance)\\b|\\b(?:ts\\/sci|top secret)\\b|\\bpublic trust\\b',
    '\\b(?:ci|full[- ]scope|lifestyle) poly(?:graph)?\\b',
  ]),
  form('citizenship', 'citizen, national', [
    `\\b${COUNTRY} (?:citizen(?:ship|s)?|nationals?)\\b(?: (?:is )?required)?`,
    '\\b(?:sole )?citizenship (?:is )?required\\b|\\bmust be (?:an? )?(?:[\\w.]+ ){0,3}citizens?\\b',
  ]),
  form('permit', 'work in, working rights, permit, sponsor, visa, right to work, authori, h1b, h-1b, f-1, c2c, corp', [
    `\\b(?:legally |currently |already )?${ALLOWED} to (?:legally )?work in ${inClause(50, 2)}`,
    `\\b(?:valid )?(?:work (?:permit|authori[sz]ation|visa)|residence permit|right to work)\\b${toEnd(40)}`,
    `\\b(?:full )?working rights\\b${toEnd(30)}`,
    `\\b(?:not|never|n['’]t) (?:currently )?(?:eligible|available|open) (?:for|to) ${toEnd(20)}\\bsponsorship\\b`,
    `\\b${REFUSES}(?:provide |offer |sponsor|support )${toEnd(30)}(?:visas?|sponsorship|work authori[sz]ation)\\b`,
    '\\b(?:no|without(?: the need for)?|unable to(?: provide| offer)?) (?:visa |current or future |employer ){0,2}sponsorship\\b',
    '\\bsponsorship (?:is )?not (?:available|offered|provided)\\b',
    `\\b(?:no|not|cannot|unable to) (?:[\\p{L}’'-]+ ){0,3}(?:h-?1-?b|f-1|c2c|corp[- ]to[- ]corp)\\b${toEnd(40)}`,
  ]),
  form('licence', 'licen', [
    "\\b(?:(?:valid|full|clean|uk|us) ){0,3}(?:driver['’]?s?|driving) licen[cs]e\\b",
    '\\b(?:professional|nursing|medical|teaching|pilot|engineering) licen[cs](?:e|ure)\\b',
    '\\blicensed (?:professional )?(?:engineer|physician|nurse|psychologist|pharmacist)\\b',
  ]),
  form('shift', 'shift, fifo, pm, p.m, on-call, on call, weekend, night, evening, overtime, 24/7, monday', [
    `\\b\\d{1,2}[- ]hour shifts?\\b|\\b${SHIFT} (?:business )?shifts?\\b|\\bshift work\\b`,
    '\\bon[- ]call(?: (?:rotation|duty|support|duties))?\\b|\\b24\\/7 (?:rotation|support|coverage)\\b|\\bfifo\\b(?: roster)?',
    '\\bweekends? (?:work|and holidays)\\b|\\b(?:work|working|available) (?:on )?(?:nights|weekends|evenings)\\b',
    '\\bovertime (?:is |may be )?required\\b|\\bnights (?:and|&|or|\\/) weekends\\b',
    '\\bmonday (?:to|through|till|-|–) (?:thursday|friday|saturday|sunday)\\b',
    `\\b${HOUR} ?(?:-|–|to) ?${HOUR}(?: ${ZONES})?\\b`,
  ]),
  form('travel', 'travel', [
    `\\b(?:up to |approximately |about |around )?${PERCENT} (?:of )?(?:\\p{L}+ ){0,4}travel\\b`,
    `\\btravel (?:up to |of |requirements?:? ?(?:up to )?|expectations?:? ?)?(?:approximately )?~?${PERCENT}`,
    `\\b(?:willing(?:ness)?|ability|able|required|expected|need) to travel\\b${inClause(40)}`,
    `\\b${SOME} (?:(?:overnight|international|domestic|business|work) )?travel\\b(?: (?:is |may be )?(?:required|expected|needed))?`,
    '\\btravel to (?:[\\p{L}-]+ ){1,5}(?:up to |about |approximately |~)?\\d{1,3}\\s?%|\\btravel (?:is |may be )?required\\b',
  ]),
  form(
    'location',
    'remote, hybrid, site, office, person, based in, located, reloc, reside, local, live, time zone, timezone, location',
    [
      `\\b(?:${MUST_LIVE}|currently (?:live|reside) in|${LIVES}|reside in|relocat(?:e|ion) to|local to)\\b${toEnd(50, 2)}`,
      `\\b(?:fully |100% )?(?:on-?site|in[- ]office|in[- ]person)\\b${inClause(40)}`,
      `\\b(?:fully |100% )?(?:remote|hybrid)(?:-first)?(?: ${HYBRID_ROLE}\\b${inClause(30)}|(?=\\s*(?:[.,;:()/|!–-]|$|or (?:hybrid|remote|on-?site)\\b)))`,
      '\\b(?:\\d|two|three|four|five)(?:\\s?[-–]\\s?\\d)? days?(?: a| per|\\/)? ?(?:week )?(?:in|at|from) (?:the |our )?(?:\\p{L}+ )?office\\b',
      '\\b(?:within|overlap\\w*|align\\w*|compatible|work(?:ing)? in) (?:[\\p{L}\\d/+-]+ ){0,5}time ?zones?\\b',
      `^work(?:ing)? remotely ?: *(?:no|yes|temporarily|partly)\\b${toEnd(40)}|^(?:(?:work|job|office) )?location ?: *${toEnd(60, 3)}`,
    ],
  ),
]

/** What a unit is of that is known to be a condition, by its words. */
export const CONDITION_WORDS: readonly (readonly [Blocker['kind'], RegExp])[] = [
  ['clearance', /\b(?:clearance|classified|security investigation)\b/i],
  ['permit', /\b(?:visas?|sponsor\w*|work (?:permit|authori[sz]ation))\b/i],
  ['travel', /\b(?:travel\w*|passport)\b/i],
  [
    'location',
    /\b(?:offices?|on-?site|in person|hybrid|remote|commut\w+|locations?|located|based (?:in|out of|either)|reloc\w+|live|reside)\b/i,
  ],
  ['shift', /\b(?:hours|shifts?|schedule|weekends?|nights?|evenings?|overtime|full-time|part-time|on[- ]call|time ?zones?)\b/i],
]
