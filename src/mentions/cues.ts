import { NEEDED } from '../text/needed.ts'

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
 * A cue: words apart by spaces, alternatives by `|`; `*` after alternatives: up to three of them, or none; `...`: up to
 * five words of any kind. `{NAME}` stands for a row of {@link WORD_SETS}.
 */
export interface Cue {
  readonly pattern: string
  readonly claim: Claim
  readonly reach: Reach
  /** Directly after one of these words it says something else: "with or without experience". */
  readonly notAfter?: readonly string[]
  /** Only directly after one of these words: "the data team ran". */
  readonly after?: ReadonlySet<string>
  /** Only where the clause has said one of these a few words before: "chose … over". */
  readonly given?: ReadonlySet<string>
  /** What it speaks of follows at once: "eager to learn Rust", but not "eager to learn, with years of Rust". */
  readonly transitive?: true
  /** Within a list of names it speaks of its own entry alone: "Python, no Java, C++". */
  readonly ownEntry?: true
  /** Only at the beginning of a clause: "learning Rust", but not "machine learning". */
  readonly opens?: true
  /** No comma or colon stands within it. */
  readonly tight?: true
  /** Only where nothing is added to the last name: "avoided Docker", but not "avoided Docker outages". */
  readonly whole?: true
  /** Only where the name goes on with one of these: "failed the AWS exam". */
  readonly before?: ReadonlySet<string>
  /** Not where the sentence says that it was done: "planned the move to AWS and led it". */
  readonly undone?: true
  /** Heard in a resume alone: a posting speaks of others, and of what is to come. */
  readonly ofResume?: true
  /** Not where the clause has said one of these by then. */
  readonly unless?: ReadonlySet<string>
  /** What it denies was not used where the same paragraph named it before: "evaluated A and B, and rejected B". */
  readonly backwards?: true
}

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const WORD_SETS: Readonly<Record<string, string>> = {
  NEEDED: NEEDED.join('|'),
  NOT: "not|never|haven't|hasn't|hadn't|didn't|don't|doesn't|isn't|aren't|wasn't|can't|cannot|couldn't",
  KIND: 'any|much|prior|previous|real|direct|hands|on|practical|professional|formal|significant|commercial|industry|production|work|programming|coding|specific|relevant|actual',
  MASTERY: 'experience|knowledge|background|familiarity|exposure|expertise|understanding|proficiency|skills|skill|training',
  OF: 'with|in|of|on|to|using|at',
  // Of somebody who learns, not of a thing: "passionate about learning Rust".
  ZEAL: 'passionate|enthusiastic|excited|serious|thrilled',
  WISH: 'motivated|driven|hungry|determined|willing|willingness|eager|eagerness|want|wants|wanting|wish|like|love|hope|hopes|hoping|plan|plans|planning|looking|keen|excited|ready|happy|aim|aiming|aspire|aspiring|desire|open|opportunity|opportunities|chance|yet',
  LEARNING: 'learning|studying|exploring|mastering',
  LEARN: 'learn|learning|study|explore|master|understand',
  TRY: 'use|using|work|working|try|trying|pick|picking|adopt|adopting|explore|exploring|touch|dive',
  MOVE: 'migration|migrations|move|switch|transition|rollout|adoption|introduction|conversion',
  OTHERS: 'another|other|others|previous|former|external|outside|someone|somebody|contractors|vendors|colleagues',
  LITTLE:
    'basic|elementary|introductory|limited|rudimentary|some|little|minimal|minor|slight|superficial|theoretical|academic|beginner|passing',
}

/** A clause ends where the sentence turns, or begins to speak of what the person does have. */
export const TURNS: ReadonlySet<string> = new Set(
  (
    'but however then though although yet except while whereas nevertheless because since instead so ' +
    'i we my proficient expert experienced skilled strong fluent familiar comfortable competent basic advanced solid extensive years used built worked developed'
  ).split(' '),
)
