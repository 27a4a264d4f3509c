import type { CueRow } from './cue-row.ts'

const NEEDED = 'required/necessary/mandatory/essential/needed/requirement/must'

export const NOT_NEEDED = [
  `not/isn't/aren't (strictly/absolutely/a) ${NEEDED}`,
  `not/won't/wouldn't be ${NEEDED}`,
  `no longer ${NEEDED}/used`,
  `by no means (strictly/absolutely/a) ${NEEDED}`,
] as const

/** "We can teach you". */
const TEACHES = "(we/we'll/we'd/us) can/will/would/gladly/happily/to/we'll/we'd (gladly/happily/also) teach/train you"

const NOT_THAT = '!(most/much/any/all/this/that/these/those/them/it)'

/** "Not only", "no fewer than", "not to mention": what is denied is no name. */
const NOT_SAID_OF_NAMES =
  'only|just|merely|simply|solely|exclusively|necessarily|limited|required|needed|essential|mandatory|expected|sure|yet|all|every|always|to|be|have|has|having|a|an|the|in|on|at|by|for|as|if|because|when|where|least|less|more|fewer|later|earlier|longer|matter|one|stranger|problem|doubt|exceptions?|need|prior|previous|specific|particular|formal|nonsense|way|big(?:ger)?|shortage|egos?|worries|afraid|shy|scared|so|that|this|what|who|how|included|applicable|available|stop|settle|hesitate|lose|forget'

/** What says that something is not asked at all. */
export const DENIAL_ROWS: readonly CueRow[] = [
  { importance: 'nothing', reach: 'before', ahead: String.raw`\s*[.!]?\s*$`, phrases: [TEACHES] },
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
      `${TEACHES} (in/on/about/how) (to) (use) !(that/this/it/those/these/them/both)`,
      `you won't (ever) need/touch/use/see/write ${NOT_THAT}`,
      `you will not/never (have/need) (to) need/touch/use/see/write ${NOT_THAT}`,
      `you'll never (have/need) (to) need/touch/use/see/write ${NOT_THAT}`,
      "you won't (ever) (be) work/working/deal/dealing with",
      "you won't (ever) (be) using/writing",
      'you will not/never (be) work/working/deal/dealing with',
      'you will not/never be using/writing',
      "don't worry if/about/that",
      'do not worry if/about/that',
      'no problem/worries if',
      "it's/is ok/okay/fine if/not",
      "it doesn't matter whether/if/that",
      'it does not matter whether/if/that',
    ],
  },
  {
    importance: 'nothing',
    reach: 'next',
    behind: String.raw`(?:^|[,;(–—-]\s?|\b(?:but|and|is|are) )`,
    notAhead: `[ -](?:${NOT_SAID_OF_NAMES})\\b`,
    phrases: ['not', 'never', 'no'],
  },
  {
    importance: 'nothing',
    reach: 'next',
    phrases: ['rather than', 'instead of', 'as opposed to', '^ unlike', '^ forget (about)'],
  },
  {
    importance: 'nothing',
    reach: 'before',
    phrases: [
      ...NOT_NEEDED.map((not) => `(is/are/will/would) ${not}`),
      "(is/are) not/isn't/aren't expected",
      "won't/wouldn't be expected/used",
      `none of this/that/these/those/it/them is/are (strictly) ${NEEDED}/expected`,
      'is/are (completely/entirely/totally) irrelevant/unnecessary',
      "doesn't/don't matter (at all)",
      'does/do not matter (at all)',
      'can (easily) be learned/learnt/taught (on the job)',
      'can (easily) be picked up (on the job)',
      'will be taught',
      `(full) training (is/will) (be) provided/given/available`,
      "you won't/will (not/never) touch/need/use/see (most/much/any/all) (of) this/that/these/those/it/them",
      `${TEACHES} that/this/it/those/these/them/both`,
    ],
  },
]
