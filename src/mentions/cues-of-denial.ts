import { type Cue, wordSet } from './cues.ts'

/** Of "you", "we" and others a posting says a wish, and asks for what is wished ("you are at a lab and want to work with Rust"). */
const OTHERS_WISH = wordSet(
  "you you're you'll you've you'd we we're we'll we've we'd our they their who customers clients companies teams users people " +
    'organizations organisations businesses enterprises partners',
)

const OWN_GOAL = wordSet('my career term professional personal next')

/** What people look for: "seeking a new role with Kubernetes". */
const OPENINGS =
  'role|roles|position|positions|job|jobs|opportunity|opportunities|internship|internships|team|company|project|projects'
const OPENING_BEFORE = 'a|an|the|my|new|next|first|challenging|full|time|part|entry|level|junior|senior|remote*'

/** What was left behind was used until then: "moved the builds to Podman instead of Docker". */
const CHANGE = wordSet(
  'migrate migrated migrating migration move moved moving switch switched switching replace replaced replacing ' +
    'rewrote rewritten rewriting convert converted converting port ported porting upgrade upgraded upgrading transition transitioned',
)

/** "No cloud except AWS" has AWS. */
const DENIAL = wordSet("no not never none nothing nobody without lack lacks neither nor don't didn't doesn't haven't any")

/** What could not be without a skill was done with it: "would have failed without Docker". */
const DEPENDENCE = wordSet("fail failed impossible unthinkable couldn't cannot can't impractical")

const TRADE = wordSet(
  'person guy developer developers programmer programmers engineer engineers coder coders shop user fan house',
)

const WRITING = wordSet('wrote write written writing have has had done did do')

const CHOICE = wordSet(
  'chose chosen choose choosing choice pick picked picking prefer preferred preferring favoured favored selected selecting recommended',
)

/** What was not done, not known, only wished, or set aside. */
export const DENIALS: readonly Cue[] = [
  { pattern: 'no|zero|without|lack|lacks|lacking|lacked {KIND}* {MASTERY} {OF}', claim: 'negated', reach: 'clause' },
  { pattern: '{NOT} have|has|had|possess|got {KIND}* {MASTERY} {OF}', claim: 'negated', reach: 'clause' },
  {
    pattern:
      '{NOT} yet|really|actually|personally|ever|been|had|have* use|used|know|tried|touched|learned|learnt|studied|programmed|written|seen in|about*',
    claim: 'negated',
    reach: 'clause',
  },
  {
    pattern: '{NOT} yet|really|actually|personally|ever|been|had|have* work|worked|working|coded|programmed with|in|on|using',
    claim: 'negated',
    reach: 'clause',
  },
  {
    pattern:
      '{NOT} very|really|yet|too|that|at|all|particularly* familiar|experienced|proficient|acquainted|comfortable|skilled|fluent|knowledgeable|versed|conversant|trained|certified {OF}',
    claim: 'negated',
    reach: 'clause',
  },
  { pattern: 'unfamiliar|inexperienced|untrained {OF}', claim: 'negated', reach: 'clause' },
  {
    pattern: '{WISH} to further|quickly|also|one|day* {LEARN} more|about|how|to|use|new*',
    claim: 'negated',
    reach: 'clause',
    transitive: true,
  },
  { pattern: '{ZEAL} about {LEARNING} more|about|new*', claim: 'negated', reach: 'clause', transitive: true },
  {
    pattern: 'passion|love|enthusiasm|interest|interested for|of|in {LEARNING} more|about|new*',
    claim: 'negated',
    reach: 'clause',
    transitive: true,
  },
  { pattern: 'looking forward to {LEARNING} more|about|new*', claim: 'negated', reach: 'clause', transitive: true },
  {
    pattern: `seeking|seek|seeks|looking|searching|obtain|find|secure|land for* ${OPENING_BEFORE} ${OPENINGS} working|that|uses|where|i|can|use* with|using|on|in*`,
    claim: 'negated',
    reach: 'list',
    unless: OTHERS_WISH,
  },
  // Others write "ready to work in a team", "the team they want to work on".
  {
    pattern: 'want|wants|hope|hoping|wish|eager|keen|excited|aspire to start|begin|get* working|work with',
    claim: 'negated',
    reach: 'clause',
    unless: OTHERS_WISH,
  },
  {
    pattern:
      'want|wish|hope|hopes|hoping|plan|planning|intend|intends|intending|aspire|aspires|eager|keen|excited to {TRY} with|up|into|the|a*',
    claim: 'negated',
    reach: 'list',
    unless: OTHERS_WISH,
  },
  {
    pattern: 'love|like|prefer to {TRY} with|up|into|the|a*',
    claim: 'negated',
    reach: 'list',
    after: wordSet("would i'd"),
    unless: OTHERS_WISH,
  },
  { pattern: 'want|wish|hope|hoping|eager|keen to get|break|move into', claim: 'negated', reach: 'list', unless: OTHERS_WISH },
  {
    pattern: 'goal|goals|aim|dream|ambition|objective is|are to {LEARN}|use|using|try with|about*',
    claim: 'negated',
    reach: 'list',
    after: OWN_GOAL,
  },
  { pattern: 'looking forward to {TRY} with|up|into|the|a*', claim: 'negated', reach: 'list', unless: OTHERS_WISH },
  { pattern: 'interested|curious in|about', claim: 'negated', reach: 'clause', unless: OTHERS_WISH },
  { pattern: 'aspiring', claim: 'negated', reach: 'list' },
  { pattern: 'learn more about', claim: 'negated', reach: 'clause' },
  { pattern: 'lack|lacks|lacking|lacked of|in|any|the|a*', claim: 'negated', reach: 'list' },
  // What follows must be the skill: "no longer", "no downtime with Kubernetes" deny something else.
  { pattern: 'no|zero {KIND}*', claim: 'negated', reach: 'list', ownEntry: true },
  {
    pattern: 'no|any|zero code|lines|programs|scripts|projects|work of|code* in|with|using',
    claim: 'negated',
    reach: 'list',
    given: WRITING,
  },
  {
    pattern: 'without any|the|a|an|ever|even|use|using|touching|knowing|learning|need|of|relying|on|prior*',
    claim: 'negated',
    reach: 'list',
    unless: DEPENDENCE,
    notAfter: ['and', 'or'],
  },
  { pattern: 'no|without need|needing|access for|of|to|use*', claim: 'negated', reach: 'list' },
  { pattern: 'know|knows|knew nothing about|of', claim: 'negated', reach: 'list' },
  { pattern: 'nothing to do with', claim: 'negated', reach: 'list' },
  { pattern: 'neither|nor use|used|using|know|knows|knew|in|with*', claim: 'negated', reach: 'list' },
  { pattern: 'refused|declined to {TRY} with*', claim: 'negated', reach: 'list' },
  { pattern: '{NOT} adopt|adopted|choose|chosen|chose the*', claim: 'negated', reach: 'list' },
  {
    pattern: '{NOT} got|get|gotten|managed the|a|chance|opportunity|round|around|to* {TRY} with|up|into|on|in*',
    claim: 'negated',
    reach: 'clause',
  },
  { pattern: '{NOT} had the|a|any* chance|opportunity to {TRY} with|up|into|on|in*', claim: 'negated', reach: 'clause' },
  { pattern: 'yet to {TRY} with|up|into|on|in*', claim: 'negated', reach: 'clause' },
  { pattern: '{NOT} do|did|done|write|wrote|written any|much*', claim: 'negated', reach: 'list', whole: true },
  { pattern: '{NOT} code|program|develop|script in', claim: 'negated', reach: 'list', whole: true, ofResume: true },
  { pattern: '{NOT} really|ever|actually* need|needed|required', claim: 'negated', reach: 'list', whole: true, ofResume: true },
  {
    pattern: '{NOT} had|have a|any|the|much* reason|need|occasion|cause|use to|for {TRY}|learn|with|up|into|on|in*',
    claim: 'negated',
    reach: 'list',
    whole: true,
    ofResume: true,
  },
  { pattern: 'not a|an|much|really|of*', claim: 'negated', reach: 'list', before: TRADE, ofResume: true },
  {
    pattern: 'not|never in|with|using|on*',
    claim: 'negated',
    reach: 'next',
    whole: true,
    notAfter: ['why', 'or', 'if', 'whether'],
  },
  { pattern: 'rather than using|the|a|in|on|with*', claim: 'negated', reach: 'next' },
  { pattern: 'instead of using|the|a|in|on|with*', claim: 'negated', reach: 'next', unless: CHANGE },
  { pattern: 'over', claim: 'negated', reach: 'next', whole: true, given: CHOICE },
  { pattern: 'everything|anything but', tight: true, claim: 'negated', reach: 'list', unless: DENIAL },
  { pattern: 'except|excluding for|in|with|using*', claim: 'negated', reach: 'list', unless: DENIAL },
  {
    pattern: 'stayed|stay|staying|steered|steering|kept|keep|keeping|shied|shying away|clear from|of using|the*',
    claim: 'negated',
    reach: 'list',
    whole: true,
    ofResume: true,
  },
  { pattern: 'avoid|avoids|avoided|avoiding using|use|of|the|both*', claim: 'negated', reach: 'list', whole: true },
  { pattern: 'rejected|rejecting|dismissed|discarded', claim: 'negated', reach: 'list', whole: true, backwards: true },
  { pattern: 'ruled|ruling out', claim: 'negated', reach: 'list', whole: true, backwards: true },
  {
    pattern: 'decided|deciding|opted|advised|argued against using|adopting|the*',
    claim: 'negated',
    reach: 'list',
    whole: true,
    backwards: true,
  },
]
