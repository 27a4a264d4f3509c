import type { Analysis, Coverage, CoverageStatus, Job, Part, Requirement, Understanding, Understood } from '../schema/index.ts'
import { ENGLISH, foreignLanguageOf, hasPack, languageCodeOf } from '../text/language.ts'
import { weightOf } from '../text/sum.ts'

/*
 * When a score may be shown as a number. The bounds are chosen on bench/limits/chosen-on, and judged on the other half of
 * that folder, the samples and bench/readers: `npm run bench:limits`.
 */

/** A posting that asks for so many skills of the field belongs to it, whatever else it asks for. */
const SKILLS_OF_FIELD = 4
/** … or for this share of its hard parts, if there is more than one. */
const FIELD_SHARE = 0.5
const FEW_SKILLS = 2

const isOfField = ({ title, skills, field }: Understood): boolean =>
  title || skills >= SKILLS_OF_FIELD || (field >= FIELD_SHARE && skills >= FEW_SKILLS) || (field === 1 && skills > 0)

const isTied = ({ anyOf }: Part): boolean => anyOf.some(({ skill }) => skill !== null)

/** Whether its absence from a resume would say something: what is known only by its words may be there in other words. */
const isKnown = ({ kind, degree, parts, years }: Requirement): boolean => {
  if (degree !== undefined || kind === 'language') return true
  return parts.length === 0 ? years !== null : parts.filter(isTied).length * 2 >= parts.length
}

const SHOWN_STATUSES: ReadonlySet<CoverageStatus> = new Set(['met', 'partial'])

const findJudged = ({ requirements }: Job, coverage: Pick<Coverage, 'requirements'>): Requirement[] => {
  const statuses = new Map(coverage.requirements.map(({ requirement, status }) => [requirement, status]))
  return requirements.filter((requirement) => {
    const status = statuses.get(requirement.id) ?? 'unknown'
    return status !== 'unknown' && (SHOWN_STATUSES.has(status) || isKnown(requirement))
  })
}

const isRead = (language: string): boolean => language === ENGLISH || hasPack(language)

/**
 * Why no score is shown because of the languages; null where both are in English. Documents in a language with tables of its own
 * are read well (`npm run bench:languages`), but their scores have not been compared with readers' judgements.
 */
const sayLanguages = (analysis: Analysis, job: Job): string | null => {
  const [resume, posting] = [analysis.document, job.document].map((document) => foreignLanguageOf(document) ?? ENGLISH)
  if (resume === undefined || posting === undefined || (resume === ENGLISH && posting === ENGLISH)) return null
  const both = resume === posting ? `both documents are in ${resume}` : `the resume is in ${resume} and the posting in ${posting}`
  if (!isRead(resume) || !isRead(posting)) return `${both}, and only ${ENGLISH} is understood well enough`
  if (resume !== posting) return `${both}: skills are matched through the taxonomy, other words are not`
  return `${both}, whose postings and resumes are read by tables and models of their own, but no score has been held against readers yet`
}

const OTHER_TRADE = 'the taxonomy knows too little of this trade, and what a resume seems to lack may be there in other words'

/**
 * How much of a posting could be compared with a resume, and whether the score may be shown as a number: the one place that
 * decides it.
 */
export const judgeUnderstanding = (analysis: Analysis, job: Job, coverage: Pick<Coverage, 'requirements'>): Understanding => {
  const judged = findJudged(job, coverage)
  const share = Math.round((weightOf(judged) / weightOf(job.requirements)) * 1_000) / 1_000
  const languages = sayLanguages(analysis, job)
  const field = isOfField(job.understood)
  const enough = languages === null && field
  const counted = `${judged.length} of ${job.requirements.length} statements could be judged`
  const reason = languages ?? OTHER_TRADE
  return {
    judged: judged.length,
    of: job.requirements.length,
    share,
    languages: { resume: languageCodeOf(analysis.document), posting: job.understood.language },
    field,
    enough,
    says: enough ? `${counted}.` : `${counted}: ${reason}.`,
    why: enough ? null : reason,
  }
}
