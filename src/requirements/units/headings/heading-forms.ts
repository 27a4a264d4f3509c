import type { HeadingKind } from './heading-kind.ts'
import { LINES_AROUND } from './heading-lines-around.ts'
import { DENIED_LINES, REQUIRED_LINES } from './heading-lines-of-demands.ts'
import { PREFERRED_LINES } from './heading-lines-of-wishes.ts'
import { DUTIES_LINES, STACK_LINES } from './heading-lines-of-work.ts'
import { APPLY_HEADINGS, BENEFITS_HEADINGS, COMPANY_HEADINGS, LEGAL_HEADINGS, MIXED_HEADINGS } from './headings-around.ts'
import { PREFERRED_HEADINGS, REQUIRED_HEADINGS } from './headings-of-demands.ts'
import { DUTIES_HEADINGS, ROLE_HEADINGS, STACK_HEADINGS } from './headings-of-work.ts'

/**
 * Headings as postings print them, folded: no case, plain apostrophes, "and" for "&", no colon at the end.
 * They are found inside glued lines too, so a form that is also an ordinary phrase belongs in {@link HEADING_LINES}.
 */
export const HEADING_FORMS: readonly (readonly [HeadingKind, readonly string[]])[] = [
  ['duties', DUTIES_HEADINGS],
  ['required', REQUIRED_HEADINGS],
  ['preferred', PREFERRED_HEADINGS],
  ['stack', STACK_HEADINGS],
  ['benefits', BENEFITS_HEADINGS],
  ['legal', LEGAL_HEADINGS],
  ['apply', APPLY_HEADINGS],
  ['company', COMPANY_HEADINGS],
  ['role', ROLE_HEADINGS],
  ['mixed', MIXED_HEADINGS],
]

/** Forms that are ordinary words elsewhere: believed only where they are the whole line. */
export const HEADING_LINES: typeof HEADING_FORMS = [
  ['duties', DUTIES_LINES],
  ['required', REQUIRED_LINES],
  ['preferred', PREFERRED_LINES],
  ['stack', STACK_LINES],
  ['denied', DENIED_LINES],
  ...LINES_AROUND,
]

/** "Technical & Professional Experience": a heading may be made of such words alone. */
export const REQUIRED_WORDS: ReadonlySet<string> = new Set(
  `technical required relevant professional core key minimum general basic education educational other knowledge skill skills
  experience ability abilities certification certifications background and or`.split(/\s+/),
)

/**
 * Phrases that tell the kind of a heading that is no form above, in the language of `phrases.ts`. Asked only of lines that
 * look like headings; the first row that holds wins.
 */
export const HEADING_PHRASES: readonly (readonly [HeadingKind, readonly string[]])[] = [
  [
    'legal',
    [
      'equal (employment) opportunity/opportunities',
      'eeo/eeoc',
      'accommodation/accommodations',
      'disclaimer/disclaimers',
      'privacy',
      'e-verify',
      'fraud/fraudulent/fraudulently',
      'inclusive/inclusion',
      'diversity',
      'belonging',
      'policy',
      'recruiters',
      'agencies',
      'polygraph',
      'disability/disabilities',
      'non-discrimination',
    ],
  ],
  [
    'apply',
    [
      'how to apply',
      'apply now/today/here',
      'hiring/interview/application/recruitment/selection process/steps/timeline',
      'next steps',
      'the/our process (will) look/looks/work/works/is/consists',
    ],
  ],
  [
    'benefits',
    [
      'benefit/benefits',
      'perk/perks',
      'compensation',
      'salary',
      'pay range/scale',
      "we/we'll (will/can) offer",
      "you/you'll (will/can) get !to",
      "you/you'll (will/can) gain/love/receive/enjoy/expect",
      'in it for you',
      "why join/work/apply/you'll",
      'why you will/should',
      'total/our rewards',
      'look after you',
      'great place to work',
    ],
  ],
  ['company', ['^ what makes !you/this', '^ what makes this !role/job/project', '^ what sets us']],
  [
    'denied',
    [
      "^ (what/things/skills) (that) you/we/candidates don't/won't (*ly) need/require/expect/ask/want/care (you) (about/for) (to) (have/know/be/bring/worry) (about) $",
      "^ (what/things/skills) (that) you/candidates don't/won't (*ly) have to (have/know/be/bring) $",
      '^ (what/things/skills) (that) (is/are) (*ly) not (*ly) required/needed/necessary/expected/important $',
      "^ (what/things/skills) (that) isn't/aren't (*ly) required/needed/necessary/expected/important $",
      '^ no need for/to (have/know/be/bring) $',
    ],
  ],
  [
    'preferred',
    [
      '^ (the/our/some) nice/good/great to have',
      'merit',
      '^ not !(only) (*ly) required/needed/necessary/mandatory/essential/critical/crucial but/yet/though *',
      '^ not (*ly) mandatory/essential/critical/crucial $',
      'highly/also regarded/valued $',
      'candidate/candidates may/might (also) have',
      'you may/might/could (also) have $',
      'would make us/our',
      'it helps',
      'it would help',
      "bonus/plus/advantage if you/you've (have) $",
      'is/are (also) useful',
      '^ nice/great/good/helpful/cool if',
      '^ even better if',
      '^ extra/bonus points if',
      'following … valued/plus/preferred/desired/advantage/beneficial/asset',
      '^ preferred/desired/desirable/bonus/optional/ideally',
      '^ additional !requirements',
      '^ highly desir*',
      'preferred/desired/desirable/advantageous/optional/pluses $',
      'an asset/advantage $',
      'a/big/strong/huge/definite plus $',
      'plus if …',
      'stand/stands out …',
      'you/candidate/candidates apart $',
      'extra credit $',
      'even better …',
      'not required $',
      'bonus (points) $',
      "we'd/i'd (also/really) like/love !(to hear/meet/talk)",
      'would/will be (considered) (a/an) (*) nice/great/useful/helpful/good/beneficial/desirable/welcome/plus/advantage/asset/bonus',
      'have an advantage',
    ],
  ],
  [
    'stack',
    [
      'tech/technology/technical stack',
      'our (*) stack',
      'tool/tools/tech/technologies … use/using/include',
      'tool/tools/tech/technologies … work with',
    ],
  ],
  [
    'required',
    [
      'requirement/requirements/qualification/qualifications (of/for/in this/the role/position/job) (include/are/is) $',
      'must-have/must-haves/prerequisite/prerequisites/credential/credentials (of/for/in this/the role/position/job) (include/are/is) $',
      'competence/competency/competencies/eligibility/criteria/specification (of/for/in this/the role/position/job) (include/are/is) $',
      'skills/experience/education/knowledge/expertise/qualification/qualifications needed/required/wanted (of/for/in this/the role/position/job) (include/are/is) $',
      '^ required/minimum/basic/mandatory/essential/must-have/key qualification/qualifications/requirement/requirements/skill/skills/experience/education/knowledge',
      '^ knowledge/skill/skills/ability/abilities/experience of/in/to/with $',
    ],
  ],
  ['duties', ["^ in this role/position you/you'll"]],
  ['required', ['we/i consider/regard/see/call (as) (a/an/the) (absolute) must/musts/must-have/must-haves/essential/minimum $']],
  [
    'required',
    [
      "you/you'll (will) have/bring/need/possess",
      'you need to have/bring/need/possess',
      'candidate/candidates (should/must/will) have/bring/need/possess',
      'must/should have/bring/need/possess/be/demonstrate',
      'candidate/candidates will be/demonstrate',
      'need/want/like/expect you to have',
      'your profile/background/skills/experience/expertise/toolbox',
      'looking for/to',
      'look for',
      'want/need/like/hope to see',
      'searching for',
      'who you/we are/need/want',
      'ideal/successful/right/perfect candidate/person/profile',
      'what it takes',
      'good/great/right/perfect fit',
      'to be successful',
      'to succeed/thrive/excel/qualify',
      'should apply',
      'we need/expect/ask/require/value',
      "you/we'd … if",
      'this is … if',
    ],
  ],
  [
    'duties',
    [
      'responsibility/responsibilities',
      'responsible for',
      'duties',
      'accountabilities',
      "you/you'll/you'd (will) do/work/own/build/deliver/tackle/spend/contribute/accomplish/lead/learn/drive",
      "you/you'll/you'd (will) be doing/working/responsible",
      'will you do/work/own/build/deliver/tackle/spend/contribute/accomplish/lead/learn/drive',
      'you (get) to do/work/own/build/deliver/tackle/spend/contribute/accomplish/lead/learn/drive',
      'day to day',
      'day in the life',
      'success looks like',
      'first # days/months',
      'your role/mission/tasks/impact/day/work/first',
      'in this role/position',
      'make/have (an) (your) impact',
      'objectives',
      "work you'll do",
      'functions',
    ],
  ],
  ['required', ['^ !excellent/strong/good/solid/great * (*) (*) skills/expertise/attributes/abilities $']],
  ['role', ['opportunity', 'the/this/your/our role/position/job/work']],
  ['mixed', ['overview/description/summary', 'the/this/your/our team']],
  [
    'company',
    [
      '^ about/why/join/meet/inside/our *',
      '^ working at/with/for *',
      '^ life at/with *',
      '^ welcome to *',
      '^ more about *',
      '^ who is/are *',
    ],
  ],
]
