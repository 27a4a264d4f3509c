/** All of these are held against texts in small letters: to tell capitals alike takes a pattern twice as long. */
const anyOf = (words: string): RegExp => new RegExp(`\\b(?:${words.replace(/\s*\n\s*/g, '|')})\\b`)

/** Says that a thing would be welcome. */
export const WISH = anyOf(`preferred|preferabl[ey]|preference
  desir(?:ed|able)|ideally
  plus|bonus|asset|advantage(?:ous)?
  (?:nice|good|great) to have
  beneficial|optional|welcome|helpful`)

/** "Python is a plus.", "Kafka (preferred)": all of the sentence is wished for, most often. */
export const WISH_ENDS = new RegExp(`(?:${WISH.source})(?: but not required)?[\\s.!)\\]*]*$`)
export const WISH_BEGINS = new RegExp(`^[\\s([*]*(?:${WISH.source})`)

/**
 * Words that say what a sentence is about, however it goes on. Each is a feature, no verdict: "must" stands in what is asked
 * and in what a law says.
 */
export const CUES: readonly (readonly [string, RegExp])[] = [
  [
    'need',
    anyOf(`must
      required?|requires
      need(?:ed|s)?
      mandatory|essential|necessary
      minimum|at least`),
  ],
  ['wish', WISH],
  [
    'deny',
    anyOf(`(?:not|never) (?:\\w+ )?(?:needed|required|necessary|mandatory|expected|important)
      (?:don|won|isn|aren)(?:'|’)t (?:\\w+ )?(?:need|require|expect|use|matter|necessary|important)\\w*
      do not (?:\\w+ )?(?:need|require|expect|use|write)
      no (?:[\\w+#-]+ ){1,5}(?:needed|required|necessary|expected)
      (?:we(?:'|’)ll|we will|can|happy to) (?:teach|train) you`),
  ],
  [
    'seek',
    anyOf(`looking for|seeking|search of|hiring
      (?:ideal|right|successful) candidate
      you(?:'|’)ll need|you should
      we(?:'|’)d like|we expect`),
  ],
  [
    'work',
    anyOf(`you(?:'|’)ll|you will|will be
      responsib\\w+
      (?:in this|this|the) role
      your (?:role|mission|job|day)
      as (?:a|an|our|the)`),
  ],
  [
    'have',
    anyOf(`experience|knowledge|understanding|expertise|background|degree
      proficien\\w+|familiar\\w*|fluen\\w+|passion\\w*
      ability|skills?|comfortable|exposure|track record`),
  ],
  [
    'offer',
    anyOf(`benefits?|perks?|salary|compensation|pay|bonus(?:es)?|equity|stipend
      insurance|401|pto|vacation|holidays?|wellness
      reimburs\\w+`),
  ],
  [
    'law',
    anyOf(`equal|opportunity employer|discriminat\\w+|accommodat\\w+
      race|religion|gender|disabilit\\w+|veteran
      applicants?|e-verify|privacy`),
  ],
  [
    'company',
    anyOf(`we are|we(?:'|’)re
      our (?:mission|company|customers|team|clients|culture|values)
      founded|headquartered|world(?:'|’)s|leading`),
  ],
]

/** "3+ years", "2 - 5 yrs" */
export const NAMES_YEARS = /\d\+?\s*(?:\+|to|-|–)?\s*\d*\+?\s*(?:years?|yrs)/
