import { foldCase } from './normalize.ts'
import { wordList } from './patterns.ts'
import { WORK_WORDS } from './work-words.compiled.ts'
import { createEndings, createOpenings } from './work-words.ts'

/** Words that name what a person is at work; singular, since "engineers" are whom one works with. Those of other languages are data. */
const TITLE_WORDS: ReadonlySet<string> = new Set([
  ...WORK_WORDS.title.words,
  ...wordList(`
    engineer scientist employee analyst developer programmer manager intern researcher assistant consultant lead leader
    director head professor lecturer teacher instructor tutor architect designer administrator coordinator specialist
    technician officer president vp svp evp avp ceo cto cfo coo cio cdo founder cofounder co-founder partner principal
    owner associate fellow trainee apprentice student postdoc post-doc postdoctoral doctorand investigator advisor
    adviser strategist planner supervisor superintendent freelancer contractor internship traineeship apprenticeship
    volunteer mentor coach trainer writer editor author journalist representative executive clerk secretary
    receptionist cashier accountant auditor controller bookkeeper actuary economist statistician mathematician
    physicist chemist biologist nurse physician doctor surgeon pharmacist therapist psychologist neurophysiologist
    radiologist technologist operator mechanic electrician driver agent broker trader buyer seller salesperson
    recruiter marketer producer artist photographer illustrator animator translator interpreter librarian lawyer
    attorney paralegal judge captain sergeant lieutenant soldier pilot chef cook waiter waitress barista bartender
    server host hostess member chair chairman chairwoman chairperson deputy chief staff sre swe sde sdet mts
    devops co-op maintainer contributor evangelist advocate expert practitioner tester hacker modeler modeller grader marker
    proctor ta ra gra gta demonstrator guide scholar counselor counsellor liaison ambassador organizer moderator
    worker labourer laborer dietitian nutritionist paramedic hygienist dentist veterinarian optometrist audiologist clinician
    caregiver carer nanny babysitter hairdresser machinist carpenter plumber welder estimator merchandiser housekeeper
    steward resident videographer reporter correspondent columnist lifeguard janitor custodian caterer dishwasher busser courier
    fundraiser paraprofessional psychiatrist pathologist archivist curator docent musician dancer
    facilitator banker teller underwriter collaborator creator copywriter inspector surveyor dispatcher superuser webmaster dba qa pm tpm
  `),
])
const endsInTitle = createEndings(WORK_WORDS.title.endings)
const opensTitle = createOpenings(WORK_WORDS.title.openings)

/** Words before which a title ends: "Head of Data", "Engineer, Search", "Intern (Data)". */
const TITLE_BREAK = /\s+(?:of|for|in|at|on|to|and|&|with|für|im|der|de|des|du|en|del|y|et)\s+|[,(/–—|:;+]|\s[-‐‑]\s/i
/** What may follow the title word: a level, a specialisation. */
const TRAILING = /[\s,]+(?:[ivx]{1,4}|[0-9]|l[0-9]|ii|iii|sr|jr|senior|junior|level\s\w+)\.?$/i

const wordsOf = (text: string): string[] =>
  foldCase(text)
    .split(/[^\p{L}\p{M}-]+/u)
    .filter(Boolean)

/** Asked of every word of a resume: few have a hyphen or the ending of a woman's title. */
const isTitleWord = (word: string): boolean =>
  TITLE_WORDS.has(word) ||
  (word.includes('-') && TITLE_WORDS.has(word.split('-').at(-1) ?? '')) ||
  (word.includes('in') && TITLE_WORDS.has(word.replace(/(?:in|innen)$/, ''))) ||
  endsInTitle(word)

/** The words hold one that names a post. */
export const holdsTitleWord = (text: string): boolean => wordsOf(text).some(isTitleWord) || opensTitle(text)

/** The words are a post's name: a title word ends them, or ends what stands before "of", a comma, a bracket. */
export const isTitle = (text: string): boolean =>
  opensTitle(text) ||
  text
    .replace(TRAILING, '')
    .split(TITLE_BREAK)
    .some((part) => {
      const words = wordsOf(part.replace(TRAILING, ''))
      return isTitleWord(words.at(-1) ?? '') || (words.length > 1 && isTitleWord(words[0] ?? ''))
    })
