import type { CueRow } from './cue-row.ts'
import { NOT_NEEDED } from './denial-rows.ts'

/** A clause ends, or goes on with a small word. */
const WISH_ENDS = String.raw`\s*(?:[.,;)!–-]|$|(?:but|and|though|although|in|for|as|or)\b)`
const HELP_ENDS = String.raw`\s*(?:[.,;)]|$)`
const PLUS_ENDS = String.raw`\s*(?:[.;)!]|$)`

/** "Bonus pay", "plus points for", "a plus: …": not a verdict on what stands before. */
const NOT_A_PLUS = ':| (?:points?|if|for|pay|program|scheme|plan|spend|target|structure|pool)'

const PLUS = 'plus/bonus/advantage/asset'
const LOVELY =
  'fantastic/awesome/amazing/wonderful/excellent/brilliant/cool/terrific/superb/neat/sweet/perfect/fabulous/great/nice/lovely/good/ideal'
const BIG = 'big/strong/huge/definite/great/real/nice/distinct/added/major/significant/considerable'

const KNOW = 'know/have/used/worked/tried/touched/built/written/done/speak/come/bring/are/can/use/write'

/** "…, or willingness to learn it". */
const TO_LEARN = 'to (quickly/rapidly) learn/pick/acquire/develop/gain/get/grow'
const OR_LEARNS = [
  `or (a/an/the) (strong/genuine/real) willingness/desire/eagerness/readiness/ability/aptitude/appetite/drive/motivation/interest ${TO_LEARN}`,
  `or (be/being/are/is/just) (very) willing/eager/keen/ready/happy/prepared/able/excited ${TO_LEARN}`,
  'or (a/an) (strong/genuine/real) interest in learning',
  'or (be/being/are/is) interested in learning',
]

/** Wishes whose words hold a denial ("preferred but not required") or a wish said before its name. */
export const STRONG_WISH_ROWS: readonly CueRow[] = [
  {
    importance: 'preferred',
    reach: 'after',
    behind: String.raw`^\s*\(\s?`,
    ahead: String.raw`\s?\)`,
    phrases: [
      '(strongly/highly) preferred/desired/desirable/optional/bonus/plus/wished',
      'nice/good/could/should (to) have/haves',
    ],
  },
  {
    importance: 'preferred',
    reach: 'before',
    phrases: NOT_NEEDED.map(
      (not) =>
        `(a/an) (strongly/highly/big/strong/huge/definite) preferred/desired/desirable/helpful/beneficial/useful/welcome/lovely/great/nice/${PLUS} (to have) (but/though/although/and) (it's/it) (is/are) ${not}`,
    ),
  },
  {
    importance: 'preferred',
    reach: 'before',
    phrases: NOT_NEEDED.map(
      (not) => `${not} but/though/although … plus/bonus/advantage/preferred/desir*/nice/helpful/welcome/great`,
    ),
  },
]

/** What says that something is wished for. */
export const WISH_ROWS: readonly CueRow[] = [
  { importance: 'preferred', reach: 'before', ahead: String.raw`\s*[.!]?\s*$`, phrases: ['ideally', 'preferably'] },
  {
    importance: 'preferred',
    reach: 'before',
    ahead: WISH_ENDS,
    phrases: [
      '(would/will) (is/are/be/as/considered) (strongly/highly/also/especially/particularly/greatly) preferred/pref/desired/desirable/advantageous/beneficial/valued/regarded/appreciated/welcome/welcomed/favoured/favored',
      '(would/will) (be) considered/viewed/regarded/seen (very) favourably/favorably/positively',
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
  {
    importance: 'preferred',
    reach: 'before',
    notBehind: String.raw`\b(?:competitive|take|full|unfair) `,
    ahead: PLUS_ENDS,
    phrases: ['plus/advantage/bonus'],
  },
  {
    importance: 'preferred',
    reach: 'before',
    behindName: true,
    ahead: HELP_ENDS,
    phrases: ['plus/bonus/nice/optional/good'],
  },
  {
    importance: 'preferred',
    reach: 'before',
    phrases: [
      'is/are (also) helpful/useful/nice/great/lovely/ideal/handy/optional',
      `would/will be (also/really/very/absolutely/super/pretty) helpful/useful/handy/optional/valuable/interesting/${LOVELY} !if`,
      `is/are (also/really/very) fantastic/awesome/amazing/cool !if`,
      'is/are/be (also) a nice extra',
    ],
  },
  {
    importance: 'preferred',
    reach: 'before',
    ahead: HELP_ENDS,
    phrases: ['would/will (also) help', 'even better', 'all the better', 'so much the better', 'optional'],
  },
  {
    importance: 'preferred',
    reach: 'before',
    notBehind: String.raw`\b(?:that|which|who|it|and|we|you) `,
    ahead: HELP_ENDS,
    phrases: ['(also/really/certainly) helps (too/lots)'],
  },
  {
    importance: 'preferred',
    reach: 'within',
    ahead: HELP_ENDS,
    phrases: [
      `if you/you've (*ly/also/already/even/ever) ${KNOW} …… , ${LOVELY}/super`,
      `if you/you've (*ly/also/already/even/ever) ${KNOW} …… that's/it's/that'd/it'd/then/even/all/so (be/the/much) (a/an) (*) ${LOVELY}/better/super/${PLUS}`,
    ],
  },
  {
    importance: 'preferred',
    reach: 'before',
    behind: String.raw`\p{L}[^(]*\(`,
    ahead: String.raw`\)`,
    phrases: ['optional', 'could have', 'should have'],
  },
  {
    importance: 'preferred',
    reach: 'before',
    phrases: [
      'will/would/can/could/may (really) set/sets you/candidates/applicants apart',
      'sets you/candidates/applicants apart',
      'makes/make you/candidates/applicants (really) stand out',
      "wouldn't/doesn't/won't/can't/don't hurt",
      'get/gets/earn/earns/give/gives/score/scores you (some) bonus/extra/additional/brownie points',
      '(the/a) cherry on top/the',
      'icing on the cake',
      'a (big/huge/great/real) help',
      ...OR_LEARNS,
    ],
  },
  {
    importance: 'preferred',
    reach: 'after',
    phrases: [
      'nice/good to have',
      'could have:',
      'extra credit/points (if/for)',
      'brownie points (if/for)',
      'kudos if/for',
      `${LOVELY}/helpful/useful/beneficial if you/your/the/they`,
      'it helps/help if',
      "you will/you'll/will stand out if/with",
      'bonus (points) if/for',
      'nice:/bonus:/preferred:/desired:/desirable:/advantageous:/beneficial:/optional:/pluses:/nice-to-haves:',
      'bonus points:',
      `(a/an) (big/strong/huge) ${PLUS} if/for`,
      'preferably/preferable/ideally',
      'preferred/desired/desirable qualification/qualifications/skill/skills/experience/knowledge/background/candidate/candidates',
      "we'd/we'll be thrilled/delighted/happy/excited/stoked to/if",
      "it's/it'd/we'd (be) great/nice/love/like",
      "it's/it'd/we'd (be) a plus/bonus",
      'even better if',
      'with a preference for',
      'preference/priority (will/is/may) (be) given/shown to/for',
    ],
  },
  { importance: 'preferred', reach: 'statement', phrases: ['ideal candidate/candidates !must/should !(has/needs to)'] },
]
