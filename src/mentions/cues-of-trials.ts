/** Looked at from outside. In the notation of `cues.ts`; what was looked at follows directly. */
export const LOOKED_AT: readonly string[] = [
  'evaluated|evaluating|evaluate',
  'evaluation|assessment|review|comparison|trial of|between',
  'considered|considering',
  'compared|comparing',
  'assessed|assessing',
  'explored|exploring',
  'reviewed|reviewing',
  'investigated|investigating|researched|researching',
  'looked|looking at|into',
  'thought|thinking about|of',
  'toyed|toying with',
]

/** Tried by hand: little, even where it came to nothing. */
export const TRIED: readonly string[] = [
  'prototyped|prototyping|experimented|experimenting with|on*',
  'piloted|piloting|trialled|trialed|trialling|trialing',
  'benchmarked|benchmarking',
  'tested|tried|testing|trying out*',
  'proof|proofs of concept with|of|on|for|using|in',
  'poc|spike|pilot|prototype with|of|on|for|using|in',
]

/** After the name: "EKS was evaluated". */
export const LOOKED_AT_BEHIND: readonly string[] = [
  'was|were|got also|briefly|first|once|carefully* evaluated|considered|assessed|compared|explored|reviewed|investigated|discussed',
]

const THEM = 'it|them|both|that'

/** It was not taken: what was looked at before is meant. */
export const TURNED_DOWN: readonly string[] = [
  `decided|deciding|opted|opting|voted|argued|advised|recommended against using|adopting|introducing* ${THEM}|this`,
  'decided|opted|chose|elected|agreed not to adopt|use|introduce|pursue|proceed|migrate|move|go|switch|continue|deploy|buy',
  'it|they|which|both|that was|were later|then|soon|finally* dropped|rejected|abandoned|discarded|dismissed|shelved|scrapped',
  `dropped|dropping|rejected|rejecting|abandoned|abandoning|discarded|discarding|dismissed|shelved|scrapped ${THEM}`,
  `ruled|ruling ${THEM} out`,
  `passed on ${THEM}`,
  'said no',
  `never adopted|used|deployed|introduced ${THEM}`,
]

/** Another was taken, whose name follows directly. */
export const TOOK: readonly string[] = (
  [
    'went|going|go with|for',
    'ended|ending up with|on|using|choosing|adopting',
    'chose|choosing|picked|picking|selected|selecting|preferred|preferring|kept|keeping',
    'settled|settling on|for',
    'stayed|staying|stuck|sticking|remained|stay|stick with|on',
    'went|going back to',
    'returned|reverted|reverting to',
    'opted|opting|decided for|on',
  ] as const
).map((took) => `${took} the|our|an|a|plain|using|existing|use*`)

/** Another was taken, whose name stands before: "but NATS was chosen". */
export const WAS_TAKEN: readonly string[] = ['was|were finally|later|then|instead* chosen|selected|picked|preferred|kept']
