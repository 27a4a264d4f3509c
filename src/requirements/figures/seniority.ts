import type { Seniority } from '../../schema/job.ts'
import { oneOf } from '../../text/patterns.ts'

type Level = Exclude<Seniority, 'unspecified'>

const anyWord = (forms: string): RegExp => new RegExp(`\\b${oneOf(forms)}\\b`, 'i')

/** "Engineer 2" */
const NUMBERED = '(?:engineer|scientist|developer|analyst|researcher)'

/** Words of a title; the first row that holds wins: "Senior Staff Engineer" is staff, "Lead Senior Analyst" lead. */
const TITLE_WORDS: readonly (readonly [Level, RegExp])[] = [
  [
    'intern',
    anyWord(`
      intern(?:ship)?, co-?op, working student, werkstudent(?:in)?, trainee, apprentice(?:ship)?, placement student,
      summer (?:analyst|student)`),
  ],
  [
    'principal',
    anyWord(`
      (?:principal|distinguished)\\b(?! investigator),
      (?<!(?:postdoctoral|postdoc|research|teaching|clinical|visiting|graduate|doctoral) )fellow`),
  ],
  ['staff', anyWord('(?<!technical )staff')],
  [
    'manager',
    anyWord(`
      (?<=^(?:senior |sr\\.? )?)manager, director, head of, vice president, vp, chief, cto, cio, cdo,
      (?:engineering|people|team|development|research|science|scientist|analytics|delivery|technical|technology|data) manager,
      (?:ai|ml|ai\\/ml|learning|platform|software|senior|group|associate) manager,
      (?<!(?:product|project|program|programme|account|office) )manager,? (?:of|data|machine|ai|ml|engineering|software),
      (?<!(?:product|project|program|programme|account|office) )manager,? (?:research|applied|analytics)`),
  ],
  ['lead', anyWord('lead(?! generation), team ?lead, teamlead, tech ?lead, leader')],
  [
    'mid',
    anyWord(`
      mid, mid[- ]?level, intermediate, mid-?senior, mid\\/senior, senior associate, ii, level 2, l2, (?:sde|swe|mle|mts)[ -]?2,
      ${NUMBERED} 2`),
  ],
  ['senior', anyWord(`senior, snr, sr, iii, iv, experienced, expert, ${NUMBERED} [34]`)],
  [
    'junior',
    anyWord(`
      (?:junior|jr|jnr|entry[- ]?level|entry|graduate|new grad|early[- ]careers?|associate|fresher|starter)\\b(?! (?:director|professor)),
      ${NUMBERED} (?:i|1)`),
  ],
]

/** Asked first, since most statements speak of no level: one of these words stands in all that the rows below find. */
const SPEAKS_OF_LEVEL = /intern|junior|entry|graduate|associate|staff|principal|lead|mid|intermediate|moderate level|senior|sr/i

const SOUGHT = '(?:[Ss]eeking|[Ll]ooking for|[Hh]iring) (?:an? |our )?(?:[\\w-]+ ){0,4}'
const LEVEL_LABEL = '(?:job|experience|seniority) level ?: ?'
const MID_ROLES = oneOf('role, position, engineer, data, developer, scientist, software, machine, ml, ai')

/** What the text says of the level where the title is silent; the first row that holds wins. */
const BODY_WORDS: readonly (readonly [Level, RegExp])[] = [
  [
    'intern',
    anyWord(`
      this internship, internship (?:position|program(?:me)?|role), as an intern, (?:summer|fall|spring|winter) internship,
      seeking (?:an? )?(?:\\w+ ){0,3}intern`),
  ],
  [
    'junior',
    anyWord(`
      entry[- ]level (?:role|position|job|opportunity|candidates?|opening), this is an? \\W?entry[- ]level, junior[- ]level,
      ${LEVEL_LABEL}(?:entry|junior|associate), as an? (?:junior|graduate|associate) (?!director|professor)\\w+,
      ${SOUGHT}(?:junior|entry[- ]level), ideal for (?:recent )?graduates`),
  ],
  [
    'mid',
    anyWord(`
      ${LEVEL_LABEL}(?:mid(?!-senior)|intermediate), mid[- ]level ${MID_ROLES}, moderate level, senior associate`),
  ],
  [
    'senior',
    anyWord(`
      as (?:an?|our|the) (?:senior|sr\\.?) \\w+, ${SOUGHT}(?:senior|sr), ${LEVEL_LABEL}(?:mid-)?senior,
      the (?:senior|sr\\.?) (?:[\\w/&-]+ ){0,5}(?:engineer|scientist|developer|analyst|architect|researcher|consultant) will,
      senior[- ]level (?:role|position|engineer|data|developer|individual)`),
  ],
]

/**
 * The level of a posting: by the words of its title, else by what the text says of the role ("This is an entry-level
 * role", "As a Senior Data Scientist, you"). Years of experience say nothing about it.
 *
 * @param statements the sentences that speak of the role.
 */
export const readSeniority = (title: string | null, statements: readonly string[]): Seniority => {
  const titled = title === null ? undefined : TITLE_WORDS.find(([, pattern]) => pattern.test(title))?.[0]
  if (titled) return titled
  const ofLevels = statements.filter((saying) => SPEAKS_OF_LEVEL.test(saying))
  return BODY_WORDS.find(([, pattern]) => ofLevels.some((saying) => pattern.test(saying)))?.[0] ?? 'unspecified'
}
