import { matchesOf } from '../text/matches.ts'
import { oneOf } from '../text/patterns.ts'

const NAME = '(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{L}\\p{N}&]{1,30})'

/** "Lampworks seeks", "Lampworks is the leader in", "Lampworks is committed to", "About Lampworks". */
const SAYS_OF_ITSELF: readonly RegExp[] = [
  new RegExp(
    `${NAME} (?:seeks|is (?:an? |the )?(?:\\p{L}{2,15}[ -]){0,2}${oneOf(
      'hiring, seeking, looking for, committed, proud, growing, leader, company, firm, provider, startup, employer, platform',
    )})(?!\\p{L})`,
    'gu',
  ),
  new RegExp(`(?<=^|\\n)(?:About|Join|Why|Life at) ${NAME}(?=\\s*[!?:]?\\s*(?:\\n|$))`, 'gu'),
]

/** What is no name, however often it is said to seek somebody. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'We It This That The Our Their He She They You Who What There Here Company Client Team Department Division Group Candidate Applicant ' +
    'Position Role Job Us Employer University Management'
  ).split(' '),
)

/** How an employer calls itself in a posting, each in one word. */
export const findOwnNames = (text: string): ReadonlySet<string> =>
  new Set(
    SAYS_OF_ITSELF.flatMap((pattern) => matchesOf(text, pattern).flatMap(([, name]) => name ?? [])).filter(
      (name) => !NO_NAMES.has(name),
    ),
  )
