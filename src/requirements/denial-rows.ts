import { NEEDED } from '../text/needed.ts'
import type { CueRow } from './cue-row.ts'

export const NEEDED_OR_SO = [...NEEDED, 'deal-breaker'].join('/')

/** "Not strictly", "not really a"; "not only required" asks for more. */
const NOT_ONLY = '!(only/merely/simply/solely/just)'
const QUITE = '(*ly/always/quite) (a/an/the)'

/** All negations share one list of what is needed: patterns that hold it often take long to compile. */
export const NOT_NEEDED = [
  `not/isn't/aren't/won't/wouldn't ${NOT_ONLY} (be) ${QUITE} ${NEEDED_OR_SO}`,
  `(by) no longer/means ${QUITE} ${NEEDED_OR_SO}/used`,
] as const

export const THEM = 'this/that/these/those/it/them'

/** "We can teach you". */
export const TEACHES = "(we/we'll/we'd/us) can/will/would/gladly/happily/to/we'll/we'd (gladly/happily/also) teach/train you"

const NOT_THAT = `!(most/much/any/all/both/they/${THEM})`

/** Verdicts on what was said before, in its own sentence or the one ahead of it. */
export const DENIALS_OF_THEM = [
  `none of ${THEM} is/are (*ly) (a/an) ${NEEDED_OR_SO}`,
  `you won't/will (not/never) touch/need/use/see (most/much/any/all) (of) ${THEM}`,
  `${TEACHES} ${THEM}/both`,
] as const

const PRIOR = 'prior/previous/specific/particular/formal/extensive/deep/real/special'
const KIND = 'experience/knowledge/background/familiarity/expertise/skills/certification/certifications/training'

/** What is said of the role, or of the reader. */
const UNFIT = "not/isn't/aren't (a/the) (good/great/right) fit/match/role/job/place/one (for you)"

/** What says that something is not asked at all. */
export const DENIAL_ROWS: readonly CueRow[] = [
  { importance: 'nothing', reach: 'before', ahead: String.raw`\s*[.!]?\s*$`, phrases: [TEACHES] },
  {
    importance: 'nothing',
    reach: 'after',
    phrases: [
      `no (*) (*) ${KIND} (is/are) ${NEEDED_OR_SO} with/of/in/on/for`,
      "(you) don't/needn't/doesn't need/have/require/expect (to have/know/be)",
      "you needn't !(only/just/merely/simply)",
      "you're not (*ly) expected/required/assumed/supposed to",
      "you/candidates/applicants aren't (*ly) expected/required/assumed/supposed to",
      `it's/it not/isn't ${NOT_ONLY} ${QUITE} ${NEEDED_OR_SO} (for you) to/that/whether/if`,
      'not needed:/necessary:/expected:/required:',
      'no need for/of',
      'no need to have/know/be',
      `${TEACHES} (in/on/about/how) (to) (use) !(both/${THEM})`,
      `you won't (ever) need/touch/use/see/write ${NOT_THAT}`,
      `you'll never (have/need) (to) need/touch/use/see/write ${NOT_THAT}`,
      `you won't have/need to need/touch/use/see/write ${NOT_THAT}`,
      "you won't (ever) (be) work/working/deal/dealing with",
      "you won't (ever) be using/writing",
      "you'll never (be) work/working/deal/dealing with",
      "you'll never be using/writing",
      "don't worry if/about/that",
      'no problem/worries if',
      "it's/is ok/okay/fine if/not",
      "it doesn't matter whether/if/that",
      `${UNFIT} if you/you're want/wish/prefer/expect/hope/hoping/like/love/looking/dream/dreaming/dreamed`,
      'neither need/expect/require/want/ask (nor) (need/expect/require/want/ask) (you) (to) (for)',
    ],
  },
  {
    importance: 'nothing',
    reach: 'within',
    phrases: [
      `no (${PRIOR}) (${PRIOR}) ${KIND} …… ${NEEDED_OR_SO}`,
      `no !(doubt/question/matter) (${PRIOR}) … required/needed/necessary`,
    ],
  },
  {
    importance: 'nothing',
    reach: 'name',
    behind: String.raw`(?:^|[,;(–—-]\s?|\b(?:but|and|is|are) )`,
    phrases: ['not (pure/plain/classic/legacy)', 'never', `no (${PRIOR})`],
  },
  {
    importance: 'nothing',
    reach: 'next',
    ahead: String.raw`(?: (?!(?:on|in|at|of|for|with|to|who|that|but|and|if)\b)[^ .,;]+){1,3} (?:job|role|position|shop|house|team|company|project|post|gig)\b`,
    phrases: ['not a/an', "isn't/aren't a/an"],
  },
  {
    importance: 'nothing',
    reach: 'next',
    phrases: [
      'rather than',
      'instead of',
      'as opposed to',
      '^ unlike',
      '^ forget (about)',
      'with or without',
      'regardless of',
      "we/they don't (*ly/ever) use/run/write/touch/do/want/ask/require (for)",
      "we're not (*ly) using/running/writing",
    ],
  },
  {
    importance: 'nothing',
    reach: 'before',
    phrases: [
      ...NOT_NEEDED.map((not) => `(is/are/will/would) ${not}`),
      ...DENIALS_OF_THEM,
      "(is/are) not/isn't/aren't something we ask/need/require/expect/want",
      `none (is/are) (*ly) ${NEEDED_OR_SO}/asked`,
      "won't/wouldn't be used",
      'is/are (completely/entirely/totally) irrelevant/unnecessary',
      "doesn't/don't matter (at all)",
      'can (easily) be learned/learnt/taught (on the job)',
      'can (easily) be picked up (on the job)',
      'will be taught',
      `(full) training (is/will) (be) provided/given/available`,
    ],
  },
  { importance: 'nothing', reach: 'before', behind: String.raw`:\s?`, ahead: String.raw`\s*(?:[.;)]|$)`, phrases: ['none'] },
]
