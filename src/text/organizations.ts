import { LazyPattern } from './lazy-pattern.ts'
import { foldCase } from './normalize.ts'
import { WORK_WORDS } from './work-words.compiled.ts'
import { createEndings } from './work-words.ts'

/** Words and legal forms that only names of organizations hold. */
const ORGANIZATION_WORDS: ReadonlySet<string> = new Set(WORK_WORDS.organization.words)
const endsInOrganization = createEndings(WORK_WORDS.organization.endings)
/** "Centro de Salud Huerta Baja": how names begin of which no word marks an organization. */
const OPENINGS = new LazyPattern(`^(?:${WORK_WORDS.organization.openings.join('|')})`, 'iu')

/** Legal forms that are ordinary words when written differently: they end the name and keep their case. */
const LEGAL_FORM = new LazyPattern(
  `\\s(?:${[...WORK_WORDS['legal-within'].openings, ...WORK_WORDS.legal.openings].join('|')})\\.?(?=$|[\\s,(])`,
  'u',
)

/** Words and abbreviations that only places of learning hold. */
const SCHOOL: ReadonlySet<string> = new Set(WORK_WORDS.school.words)
const endsInSchool = createEndings(WORK_WORDS.school.endings)

/** Places of learning by an abbreviation that is a word or another name elsewhere. */
const SCHOOL_NAME = new LazyPattern(`\\b(?:${WORK_WORDS['school-name'].openings.join('|')})`, 'u')

const wordsOf = (text: string): string[] =>
  foldCase(text)
    .replace(/\b(\p{L})\.(?=\p{L}\.|\s|$)/gu, '$1')
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean)

const LEGAL_END = new LazyPattern(`\\s(?:${WORK_WORDS['legal-end'].openings.join('|')})\\.?$`, 'i')
const LEGAL_OF_LANGUAGES = new LazyPattern(`\\s(?:${WORK_WORDS.legal.openings.join('|')})\\.?$`, 'u')

/** "Acme Inc.": whatever follows a comma is not part of the name. */
export const endsWithLegalForm = (text: string): boolean => LEGAL_END.test(text) || LEGAL_OF_LANGUAGES.test(text)

/** The words hold a mark of an organization: a legal form, or a word such as bank, university, lab. */
export const isOrganization = (text: string): boolean =>
  LEGAL_FORM.test(text) ||
  SCHOOL_NAME.test(text) ||
  OPENINGS.test(text) ||
  wordsOf(text).some((word) => ORGANIZATION_WORDS.has(word) || endsInOrganization(word))

/** The words hold a mark of a place of learning. */
export const isSchool = (text: string): boolean =>
  SCHOOL_NAME.test(text) || wordsOf(text).some((word) => SCHOOL.has(word) || endsInSchool(word))
