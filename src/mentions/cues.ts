/** What a cue says of the skills in its reach. */
export type Claim = 'negated' | 'weak'

/**
 * How far a cue reaches from its last word.
 * - `clause`: to the end of the clause ("no experience with the PyTorch library, AWS or Go").
 * - `list`: the list that begins there, with nothing but small words before it ("without Docker or Kubernetes",
 *   but not "without downtime using Terraform").
 * - `next`: the skill that begins there, and what a bare "and", "or" or slash adds ("basic SQL and Bash").
 */
export type Reach = 'clause' | 'list' | 'next'

/**
 * A cue: words apart by spaces, alternatives by `|`; `*` after alternatives: up to three of them, or none.
 * `{NAME}` stands for a row of {@link WORD_SETS}.
 */
export interface Cue {
  readonly pattern: string
  readonly claim: Claim
  readonly reach: Reach
  /** Directly behind one of these words it says something else: "with or without experience". */
  readonly notAfter?: readonly string[]
  /** Only directly behind one of these words: "the data team ran". */
  readonly after?: ReadonlySet<string>
  /** Only where the clause has said one of these a few words before: "chose … over". */
  readonly given?: ReadonlySet<string>
  /** No comma or colon stands within it. */
  readonly tight?: true
  /** Only where nothing is added to the last name: "avoided Docker", but not "avoided Docker outages". */
  readonly whole?: true
  /** Not where the clause has said one of these by then. */
  readonly unless?: ReadonlySet<string>
  /** What it denies was not used where the same paragraph named it before: "evaluated A and B, and rejected B". */
  readonly backwards?: true
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Of "you" and "we" a posting says a wish, and asks for what is wished ("you are at a lab and want to work with Rust"). */
const OTHERS_WISH = wordSet("you you're you'll you've you'd we we're we'll we've we'd")

/** What was left behind was used until then: "moved the builds to Podman instead of Docker". */
const CHANGE = wordSet(
  'migrate migrated migrating migration move moved moving switch switched switching replace replaced replacing ' +
    'rewrote rewritten rewriting convert converted converting port ported porting upgrade upgraded upgrading transition transitioned',
)

/** "No cloud except AWS" has AWS. */
const DENIAL = wordSet("no not never none nothing nobody without lack lacks neither nor don't didn't doesn't haven't any")

const CHOICE = wordSet(
  'chose chosen choose choosing choice pick picked picking prefer preferred preferring favoured favored selected selecting recommended',
)

export const WORD_SETS: Readonly<Record<string, string>> = {
  NOT: "not|never|haven't|hasn't|hadn't|didn't|don't|doesn't|isn't|aren't|wasn't|can't|cannot|couldn't",
  KIND: 'any|much|prior|previous|real|direct|hands|on|practical|professional|formal|significant|commercial|industry|production|work|programming|coding|specific|relevant|actual',
  MASTERY: 'experience|knowledge|background|familiarity|exposure|expertise|understanding|proficiency|skills|skill|training',
  OF: 'with|in|of|on|to|using|at',
  WISH: 'willing|willingness|eager|eagerness|want|wants|wanting|wish|like|love|hope|hopes|hoping|plan|plans|planning|looking|keen|excited|ready|happy|aim|aiming|aspire|aspiring|desire|open|opportunity|opportunities|chance|yet',
  LEARN: 'learn|study|explore|master|understand',
  TRY: 'use|using|work|working|try|trying|pick|picking|adopt|adopting|explore|exploring|touch|dive',
  LITTLE:
    'basic|elementary|introductory|limited|rudimentary|some|little|minimal|minor|slight|superficial|theoretical|academic|beginner|passing',
}

export const CUES: readonly Cue[] = [
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
  { pattern: '{WISH} to further|quickly|also|one|day* {LEARN} more|about|how|to|use|new*', claim: 'negated', reach: 'clause' },
  // Others write "ready to work in a team", "the team they want to work on".
  {
    pattern: 'want|wants|hope|hoping|wish|eager|keen|excited|aspire to start|begin|get* working|work with',
    claim: 'negated',
    reach: 'clause',
    unless: OTHERS_WISH,
  },
  {
    pattern:
      'hope|hopes|hoping|plan|planning|intend|intends|intending|aspire|aspires|eager|keen|excited to {TRY} with|up|into|the|a*',
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
  { pattern: 'looking forward to {TRY} with|up|into|the|a*', claim: 'negated', reach: 'list', unless: OTHERS_WISH },
  { pattern: 'interested|curious in|about', claim: 'negated', reach: 'clause', unless: OTHERS_WISH },
  { pattern: 'aspiring', claim: 'negated', reach: 'list' },
  { pattern: 'learn more about', claim: 'negated', reach: 'clause' },
  { pattern: 'lack|lacks|lacking|lacked of|in|any|the|a*', claim: 'negated', reach: 'list' },
  // What follows must be the skill: "no longer", "no downtime with Kubernetes" deny something else.
  { pattern: 'no|zero {KIND}*', claim: 'negated', reach: 'list' },
  {
    pattern: 'without any|the|a|an|use|using|knowing|need|of|relying|on|prior*',
    claim: 'negated',
    reach: 'list',
    notAfter: ['and', 'or'],
  },
  { pattern: 'neither', claim: 'negated', reach: 'list' },
  {
    pattern: '{NOT} got|get|gotten|managed the|a|chance|opportunity|round|around|to* {TRY} with|up|into|on|in*',
    claim: 'negated',
    reach: 'clause',
  },
  { pattern: '{NOT} had the|a|any* chance|opportunity to {TRY} with|up|into|on|in*', claim: 'negated', reach: 'clause' },
  { pattern: 'yet to {TRY} with|up|into|on|in*', claim: 'negated', reach: 'clause' },
  { pattern: "don't|doesn't|didn't|never do|did|write|wrote", claim: 'negated', reach: 'list', whole: true },
  { pattern: 'not in|with|using|on*', claim: 'negated', reach: 'next', whole: true, notAfter: ['why', 'or', 'if', 'whether'] },
  { pattern: 'rather than using|the|a|in|on|with*', claim: 'negated', reach: 'next' },
  { pattern: 'instead of using|the|a|in|on|with*', claim: 'negated', reach: 'next', unless: CHANGE },
  { pattern: 'over', claim: 'negated', reach: 'next', whole: true, given: CHOICE },
  { pattern: 'everything|anything but', tight: true, claim: 'negated', reach: 'list' },
  { pattern: 'except|excluding for|in|with|using*', claim: 'negated', reach: 'list', unless: DENIAL },
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

  { pattern: 'familiar|acquainted|familiarity with', claim: 'weak', reach: 'clause' },
  { pattern: 'exposure|exposed to', claim: 'weak', reach: 'clause' },
  // The noun is said beside knowledge too: "a strong interest in testing and two years of it".
  { pattern: 'interest in', claim: 'weak', reach: 'clause' },
  // "Working knowledge" is left out: it says enough to work with, and stands beside years of use as often as not.
  { pattern: '{LITTLE} {KIND}* {MASTERY} {OF}', claim: 'weak', reach: 'clause' },
  { pattern: 'basics|rudiments of', claim: 'weak', reach: 'clause' },
  { pattern: 'beginner|novice in|at|with', claim: 'weak', reach: 'clause' },
  { pattern: 'dabbled|dabbling|tinkered|tinkering in|with', claim: 'weak', reach: 'clause' },
  { pattern: 'aware|awareness of', claim: 'weak', reach: 'clause' },
  { pattern: 'brushing up on', claim: 'weak', reach: 'list' },
  {
    pattern: "currently|still|am|i'm|started|began|begun|now|self|actively|continuously learning|studying about*",
    claim: 'weak',
    reach: 'list',
  },
  {
    pattern: 'taking|attending|following|enrolled in|a|an|the|online* course|class|bootcamp in|on|about',
    claim: 'weak',
    reach: 'list',
  },
  { pattern: 'basic|beginner|elementary|novice|rudimentary|introductory level*', claim: 'weak', reach: 'next' },
  { pattern: 'little', claim: 'weak', reach: 'list', whole: true },
  { pattern: 'bit|smattering of', claim: 'weak', reach: 'next' },
  {
    pattern: 'rarely|seldom|hardly|barely|briefly ever* use|used|using|touched|tried|worked with|on|in*',
    claim: 'weak',
    reach: 'list',
  },
  {
    pattern: 'considered|considering',
    claim: 'weak',
    reach: 'list',
    whole: true,
    notAfter: ['is', 'are', 'was', 'were', 'be', 'been'],
  },
  { pattern: 'looked|looking at|into', claim: 'weak', reach: 'list', whole: true },
  { pattern: 'read|heard about', claim: 'weak', reach: 'list' },
  {
    pattern:
      'attended|watched a|an|the|online* talk|talks|tutorial|tutorials|video|videos|webinar|webinars|lecture|lectures|meetup|meetups on|about',
    claim: 'weak',
    reach: 'list',
  },
]

/** Labels of a line or a cell: "Familiar: Go, Rust". A colon closes the cue. */
export const LABELS: readonly Cue[] = [
  {
    pattern:
      'familiar|familiarity|exposure|beginner|basic|basics|novice|elementary|learning|studying with|to|level|in|knowledge*',
    claim: 'weak',
    reach: 'clause',
  },
  { pattern: 'want|wants|would to|like* learn', claim: 'negated', reach: 'clause' },
  { pattern: 'no experience|knowledge with|in|of*', claim: 'negated', reach: 'clause' },
  { pattern: 'not yet used|tried|learned|known|done*', claim: 'negated', reach: 'clause' },
  { pattern: 'none of these|those|them', claim: 'negated', reach: 'clause' },
  { pattern: 'none of the following|above|below', claim: 'negated', reach: 'clause' },
  { pattern: 'planned|planning|upcoming skills|learning|next*', claim: 'negated', reach: 'clause' },
  { pattern: 'future plans|skills|learning|goals', claim: 'negated', reach: 'clause' },
  { pattern: 'to learn|try|explore next*', claim: 'negated', reach: 'clause' },
  { pattern: 'learning plans|goals|list|wishlist', claim: 'negated', reach: 'clause' },
  { pattern: 'wish list', claim: 'negated', reach: 'clause' },
  { pattern: 'wishlist', claim: 'negated', reach: 'clause' },
]

/** After the skill, in brackets or behind a dash or colon: "Kubernetes (basic)", "Docker – beginner". */
export const REMARKS: readonly Omit<Cue, 'reach'>[] = [
  {
    pattern:
      'still|currently|now* basic|basics|beginner|novice|elementary|familiar|familiarity|limited|learning|exposure|introductory|rudimentary|dabbled',
    claim: 'weak',
  },
  { pattern: 'in progress', claim: 'weak' },
  { pattern: 'no experience|knowledge', claim: 'negated' },
  { pattern: 'never|not used|yet*', claim: 'negated' },
  { pattern: 'none', claim: 'negated' },
  { pattern: 'planned|wishlist', claim: 'negated' },
  { pattern: 'want|wants|would|like* to learn|try', claim: 'negated' },
]

/** After the skill, directly: "Python experience is not required". */
export const WAIVERS: readonly string[] = [
  '{MASTERY}|certification|degree* is|are* not required|needed|necessary|expected|mandatory|essential',
]

/** A clause ends where the sentence turns, or begins to speak of what the person does have. */
export const TURNS: ReadonlySet<string> = new Set(
  (
    'but however then though although yet except while whereas nevertheless because since instead so ' +
    'i we my proficient expert experienced skilled strong fluent familiar comfortable competent basic advanced solid extensive years used built worked developed'
  ).split(' '),
)
