import { type Claim, wordSet } from './cues.ts'

/** A cue directly after the skill; what it says holds for the whole list that ends there. */
export interface CueBehind {
  /** In the notation of `cues.ts`. */
  readonly pattern: string
  readonly claim: Claim
  /** Only where one of these stands before the list: "my Java is rusty". */
  readonly after?: ReadonlySet<string>
  /** Only at the end of a clause: "used Java once", but not "used Java once a week". */
  readonly ends?: true
  /** Not where "but" follows: "not required but a plus" is asked after all. */
  readonly unlessBut?: true
  /** Heard in a resume alone. */
  readonly ofResume?: true
}

const OWN = wordSet('my')

const LITTLE = 'weak|basic|limited|rusty|poor|minimal|shaky|patchy|rudimentary|elementary|superficial|theoretical|outdated'

const REALM = 'thing|strength|forte|suit|cup|area|field|world|domain|speciality|specialty|territory|focus|business|job'

const TEAMS = 'team|teams|group|department|vendor|vendors|contractor|contractors|supplier|agency|colleague|colleagues|company'

const TENDED =
  'run|handled|managed|owned|maintained|operated|administered|done|built|written|deployed|provided|hosted|supplied|developed|set|looked'

/** What kind of team is not the writer's: "by the platform team". */
const OTHER_KIND =
  'data|platform|infrastructure|infra|devops|ops|operations|it|qa|security|backend|frontend|sre|analytics|bi|cloud|networking|client|customer|partner|sister|hosting'

/** "Python experience is not required", "Kafka was never my thing". */
export const CUES_BEHIND: readonly CueBehind[] = [
  { pattern: '{MASTERY}|certification|degree* is|are* not {NEEDED}', claim: 'negated', unlessBut: true },
  // "Kafka was considered but rejected"
  {
    pattern: 'was|were|got considered|evaluated|tested|tried* but|and|then|later* rejected|dismissed|discarded',
    claim: 'negated',
  },
  { pattern: 'was|were ruled out', claim: 'negated' },
  { pattern: 'but|and|then|later|finally* rejected|dismissed|discarded it|them|both', claim: 'negated' },
  { pattern: 'but|and|then|later|finally* ruled it|them|both out', claim: 'negated' },
  { pattern: 'but|and|then|later|finally* decided against them|both', claim: 'negated' },
  { pattern: 'was|were|is|are out of scope', claim: 'negated' },
  {
    pattern: 'was|were considered|evaluated|tested* never|not used|adopted|chosen|selected|deployed|introduced|needed',
    claim: 'negated',
  },
  // "has never been my strong suit", "isn't my cup of tea"
  {
    pattern: `is|was|are|were|has|have never|not ever|really|been|exactly|quite|yet* my|our strong|strongest|main* ${REALM}`,
    claim: 'negated',
    ofResume: true,
  },
  {
    pattern: `isn't|wasn't|aren't|weren't|hasn't|haven't ever|really|been|exactly|quite|yet* my|our strong|strongest|main* ${REALM}`,
    claim: 'negated',
    ofResume: true,
  },
  { pattern: 'is|are next|still|also|now* on my radar|wishlist|bucket', claim: 'negated', ofResume: true },
  { pattern: 'is|are next|still|also|now* on my list|roadmap|agenda for|to|next', claim: 'negated', ofResume: true },
  { pattern: 'is|are next|still on my list|roadmap|agenda', claim: 'negated', ofResume: true },
  {
    pattern: 'is|are|remains|remain still|quite|rather|very|all|fairly|relatively|somewhat|a|bit* new to me|us',
    claim: 'weak',
    ofResume: true,
  },
  { pattern: '{MASTERY}* is|are|remains still|very|quite|rather|somewhat|a|bit* nonexistent', claim: 'negated', ofResume: true },
  { pattern: '{MASTERY}* is|are|remains non existent', claim: 'negated', ofResume: true },
  {
    pattern: `{MASTERY} is|are|remains still|very|quite|rather|somewhat|a|bit* ${LITTLE}`,
    claim: 'weak',
    ofResume: true,
  },
  {
    pattern: `is|are|remains still|very|quite|rather|somewhat|a|bit* ${LITTLE}`,
    claim: 'weak',
    after: OWN,
    ofResume: true,
  },
  // "Kafka was run by the platform team"
  { pattern: `was|were|is|are being* ${TENDED} up|after* by {OTHERS}`, claim: 'weak', ofResume: true },
  {
    pattern: `was|were|is|are being* ${TENDED} up|after* by the|a|an|our|their ${OTHER_KIND} ${TEAMS}`,
    claim: 'weak',
    ofResume: true,
  },
  {
    pattern: `was|were|is|are being* ${TENDED} up|after* by the|a|an|our ${TEAMS.replace('team|', '')}`,
    claim: 'weak',
    ofResume: true,
  },
  {
    pattern: `to the|a|an|our ${OTHER_KIND}* ${TEAMS}`,
    claim: 'weak',
    after: wordSet('left leave leaving'),
    ofResume: true,
  },
  // "the move to Kafka was cancelled", "Kafka is being evaluated"
  {
    pattern: '{MOVE}* was|were|got|is|are later|then|soon* cancelled|canceled|shelved|postponed|suspended',
    claim: 'weak',
    ofResume: true,
  },
  { pattern: 'is|are|was|were being considered|discussed|evaluated|planned', claim: 'weak', ofResume: true },
  { pattern: 'is|are|was|were* under consideration|discussion', claim: 'weak', ofResume: true },
  { pattern: '{MOVE} is|are|was|were* planned|scheduled|slated', claim: 'weak', ends: true, ofResume: true },
  { pattern: '{MOVE} is|are|was|were* planned|scheduled|slated for|next', claim: 'weak', ofResume: true },
  {
    pattern: 'once|twice only*',
    claim: 'weak',
    after: wordSet('tried opened installed touched used seen saw'),
    ends: true,
    ofResume: true,
  },
]
