import type { Importance } from '../schema/job.ts'

/** What a cue makes of the skills in its scope: an importance, or nothing asked at all. */
export type CueImportance = Importance | 'nothing'

/**
 * Where the words lie that a cue speaks of: `before` it ("Rust is a plus"), `after` it ("ideally Rust"), or in the whole
 * statement ("the ideal candidate knows Rust").
 */
export type Reach = 'before' | 'after' | 'statement'

/** What must or must not stand around a phrase for it to be a cue, as sources of patterns. */
interface Neighbours {
  /** "Python preferred." but not "preferred customers". */
  readonly ahead?: string
  readonly notAhead?: string
  /** "as required" asks for nothing. */
  readonly notBehind?: string
}

export interface CueRow extends Neighbours {
  readonly importance: CueImportance
  readonly reach: Reach
  /** In the language of `phrases.ts`. */
  readonly phrases: readonly string[]
}

/** A clause ends, or goes on with a small word. */
const WISH_ENDS = String.raw`\s*(?:[.,;)!–-]|$|(?:but|and|though|although|in|for|as|or)\b)`
const DEMAND_ENDS = String.raw`\s*(?:[.,;:)\]!]|$|(?:and|for|with|in|as|but|to)\b)`
const HELP_ENDS = String.raw`\s*(?:[.,;)]|$)`
const PLUS_ENDS = String.raw`\s*(?:[.;)!]|$)`

/** "Bonus pay", "plus points for", "a plus: …": not a verdict on what stands before. */
const NOT_A_PLUS = ':| (?:points?|if|for|pay|program|scheme|plan|spend|target|structure|pool)'

const NEEDED = 'required/necessary/mandatory/essential/needed/requirement/must'
const NOT_NEEDED = [
  `not/isn't/aren't (strictly/absolutely/a) ${NEEDED}`,
  `by no means (strictly/absolutely/a) ${NEEDED}`,
] as const

const PLUS = 'plus/bonus/advantage/asset'
const BIG = 'big/strong/huge/definite/great/real/nice/distinct/added/major/significant/considerable'

/** In the order in which they are believed: where two overlap, the earlier row wins ("preferred but not required"). */
export const CUE_ROWS: readonly CueRow[] = [
  {
    importance: 'preferred',
    reach: 'before',
    phrases: NOT_NEEDED.flatMap((not) => [
      `(strongly/highly) preferred/desired/desirable/helpful/beneficial/useful/welcome/lovely/great/nice (but/though/although/and) (it's/it) (is/are) ${not}`,
      `nice to have (but/though/although/and) (it's/it) (is/are) ${not}`,
      `(a/an) (big/strong/huge/definite) ${PLUS} (but/though/although/and) (it's/it) (is/are) ${not}`,
    ]),
  },
  {
    importance: 'preferred',
    reach: 'before',
    phrases: NOT_NEEDED.map(
      (not) => `${not} but/though/although … plus/bonus/advantage/preferred/desir*/nice/helpful/welcome/great`,
    ),
  },
  {
    importance: 'nothing',
    reach: 'after',
    phrases: [
      'no (prior/previous/specific/particular/formal) (prior/previous/specific/particular/formal) > … required/needed/necessary',
      "(you) don't/needn't/doesn't need/have/require/expect (to have/know/be)",
      '(you) do/does/need not need/have/require/expect (to have/know/be)',
      'not needed:/necessary:/expected:',
      'no need for/of',
      'no need to have/know/be',
    ],
  },
  {
    importance: 'nothing',
    reach: 'before',
    phrases: [...NOT_NEEDED.map((not) => `(is/are) ${not}`), "(is/are) not/isn't/aren't expected"],
  },
  {
    importance: 'preferred',
    reach: 'before',
    ahead: WISH_ENDS,
    phrases: [
      '(would/will) (is/are/be/as/considered) (strongly/highly/also/especially/particularly/greatly) preferred/pref/desired/desirable/advantageous/beneficial/valued/appreciated/welcome/welcomed',
    ],
  },
  {
    importance: 'preferred',
    reach: 'before',
    notAhead: NOT_A_PLUS,
    phrases: [
      `(would/will) (is/are/be/considered/being) (a/an/as/one) ${BIG} ${PLUS}`,
      `(would/will) (is/are/be/considered/being) a/an/as ${PLUS}`,
      'are assets/advantages',
      'pluses',
      '(would/will) (is/are/be) nice/good to have/haves',
    ],
  },
  { importance: 'preferred', reach: 'before', ahead: PLUS_ENDS, phrases: ['plus/advantage/bonus'] },
  {
    importance: 'preferred',
    reach: 'before',
    phrases: [
      'is/are (also) helpful/useful/nice/great/lovely/ideal/handy/optional',
      'would/will be (also) helpful/useful/nice/great/lovely/ideal/handy/optional',
      'is/are/be (also) a nice extra',
    ],
  },
  {
    importance: 'preferred',
    reach: 'before',
    ahead: HELP_ENDS,
    phrases: ['would/will (also) help', 'even better', 'all the better', 'so much the better'],
  },
  { importance: 'preferred', reach: 'before', notBehind: '[^(]', ahead: String.raw`\)`, phrases: ['optional'] },
  {
    importance: 'preferred',
    reach: 'after',
    phrases: [
      'nice/good to have',
      'bonus (points) if/for',
      'bonus:/preferred:/desired:/optional:',
      'bonus points:',
      `(a/an) (big/strong/huge) ${PLUS} if/for`,
      'preferably/preferable/ideally',
      'preferred qualification/qualifications/skill/skills/experience/knowledge/background/candidate/candidates',
      "it's/we'd great/nice/love/like",
      "it's/we'd a plus/bonus",
      'it is/would (be) great/nice/love/like',
      'it is/would (be) a plus/bonus',
      'even better if',
      'extra points',
      'with a preference for',
    ],
  },
  { importance: 'preferred', reach: 'statement', phrases: ['ideal candidate/candidates !must/should !(has/needs to)'] },
  {
    importance: 'required',
    reach: 'after',
    phrases: [
      'must (have) !(be authorized/authorised/eligible/located/willing/legally/based)',
      'you/candidate/candidates/applicant/applicants need/have to',
      '^ require/requires',
      'role/position/job/work/candidate/also require/requires',
      'is/are/be required to',
    ],
  },
  {
    importance: 'required',
    reach: 'before',
    notBehind: String.raw`\bas `,
    ahead: DEMAND_ENDS,
    phrases: [
      '(is/are) (absolutely/strictly) required/mandatory/essential/non-negotiable',
      '(is/are) (absolutely/strictly) a must (have)',
      '(is/are) (absolutely/strictly) must have',
      '(is/are) (absolutely/strictly) a requirement',
    ],
  },
]

/** One of these stands in every cue: asked first, since most statements hold none. */
export const CUE_WORDS: readonly string[] = [
  'pref',
  'plus',
  'bonus',
  'nice',
  'good to',
  'good-to',
  'asset',
  'advantag',
  'desir',
  'benefi',
  'valued',
  'apprecia',
  'welcom',
  'helpful',
  'useful',
  'ideal',
  'must',
  'requir',
  'need',
  'have to',
  'essential',
  'mandator',
  'necess',
  'expect',
  'optional',
  'great',
  'handy',
  'love',
  'like',
  'help',
  'even better',
  'extra points',
  'non-negotiable',
]
