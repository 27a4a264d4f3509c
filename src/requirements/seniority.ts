import type { Seniority } from '../schema/job.ts'

type Level = Exclude<Seniority, 'unspecified'>

/** Words of a title; the first row that holds wins: "Senior Staff Engineer" is staff, "Lead Senior Analyst" lead. */
const TITLE_WORDS: readonly (readonly [Level, RegExp])[] = [
  [
    'intern',
    /\b(?:intern(?:ship)?|co-?op|working student|werkstudent(?:in)?|trainee|apprentice(?:ship)?|placement student|summer (?:analyst|student))\b/i,
  ],
  [
    'principal',
    /\b(?:principal|distinguished)\b(?! investigator)|(?<!(?:postdoctoral|postdoc|research|teaching|clinical|visiting|graduate|doctoral) )\bfellow\b/i,
  ],
  ['staff', /(?<!technical )\bstaff\b/i],
  [
    'manager',
    /^(?:senior |sr\.? )?manager\b|\b(?:director|head of|vice president|vp|chief|cto|cio|cdo|(?:engineering|people|team|development|research|science|scientist|analytics|delivery|technical|technology|data|ai|ml|ai\/ml|learning|platform|software|senior|group|associate) manager|(?<!(?:product|project|program|programme|account|office) )manager,? (?:of|data|machine|ai|ml|engineering|software|research|applied|analytics))\b/i,
  ],
  ['lead', /\b(?:lead(?! generation)|team ?lead|teamlead|tech ?lead|leader)\b/i],
  [
    'mid',
    /\b(?:mid|mid[- ]?level|intermediate|mid-?senior|mid\/senior|senior associate|ii|level 2|l2|(?:sde|swe|mle|mts)[ -]?2)\b|(?:engineer|scientist|developer|analyst|researcher) 2\b/i,
  ],
  ['senior', /\b(?:senior|snr|sr|iii|iv|experienced|expert)\b|(?:engineer|scientist|developer|analyst|researcher) [34]\b/i],
  [
    'junior',
    /\b(?:junior|jr|jnr|entry[- ]?level|entry|graduate|new grad|early[- ]careers?|associate|fresher|starter)\b(?! (?:director|professor))|(?:engineer|scientist|developer|analyst|researcher) (?:i|1)\b/i,
  ],
]

/** Asked first, since most statements speak of no level: one of these words stands in all that the rows below find. */
const SPEAKS_OF_LEVEL = /intern|junior|entry|graduate|associate|staff|principal|lead|mid|intermediate|moderate level|senior|sr/i

/** What the text says of the level where the title is silent; the first row that holds wins. */
const BODY_WORDS: readonly (readonly [Level, RegExp])[] = [
  [
    'intern',
    /\b(?:this internship|internship (?:position|program(?:me)?|role)|as an intern\b|(?:summer|fall|spring|winter) internship|seeking (?:an |a )?(?:\w+ ){0,3}intern\b)/i,
  ],
  [
    'junior',
    /\b(?:entry[- ]level (?:role|position|job|opportunity|candidates?|opening)|this is an? \W?entry[- ]level|junior[- ]level|(?:job|experience|seniority) level ?: ?(?:entry|junior|associate)|as an? (?:junior|graduate|associate) (?!director|professor)|(?:seeking|looking for|hiring) (?:an? )?(?:\w+ ){0,3}(?:junior|entry[- ]level) |ideal for (?:recent )?graduates)/i,
  ],
  ['staff', /\bas an? staff (?=\p{Lu})|(?:seeking|looking for|hiring) (?:an? )?(?:\w+ ){0,3}[Ss]taff (?=\p{Lu})/u],
  ['principal', /\b[Aa]s an? [Pp]rincipal |(?:seeking|looking for|hiring) (?:an? )?(?:\w+ ){0,3}[Pp]rincipal (?=\p{Lu})/u],
  [
    'lead',
    /\b[Aa]s an? (?:[Tt]eam |[Tt]ech(?:nical)? )?[Ll]ead (?=\p{Lu})|(?:seeking|looking for|hiring) (?:an? )?(?:\w+ ){0,3}Lead (?=\p{Lu})/u,
  ],
  [
    'mid',
    /\b(?:(?:job|experience|seniority) level ?: ?(?:mid(?!-senior)|intermediate)|mid[- ]level (?:role|position|engineer|data|developer|scientist|software|machine|ml|ai)|moderate level|senior associate)\b/i,
  ],
  [
    'senior',
    /\b(?:as (?:an?|our|the) (?:senior|sr\.?) |the (?:senior|sr\.?) (?:[\w/&-]+ ){0,5}(?:engineer|scientist|developer|analyst|architect|researcher|consultant) will\b|(?:seeking|looking for|hiring) (?:an? |our )?(?:[\w-]+ ){0,4}(?:senior|sr\.?) |(?:job|experience|seniority) level ?: ?(?:mid-)?senior|senior[- ]level (?:role|position|engineer|data|developer|individual))/i,
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
