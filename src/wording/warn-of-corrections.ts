import type { Analysis, Corrected, Correction, Job, Understanding, Warning } from '../schema/index.ts'
import { citePlace } from './quote.ts'
import { formatPoints } from './words.ts'

/** A report as far as a correction speaks of it. */
interface Spoken {
  readonly analysis: Pick<Analysis, 'document'>
  readonly job: Pick<Job, 'document' | 'requirements'>
}

/** "line 14 of the posting" */
const citeStatement = ({ requirement }: Correction, { job }: Spoken): string => {
  const statement = job.requirements.find(({ id }) => id === requirement)
  return statement ? `${citePlace(job.document, statement)} of the posting` : 'a statement'
}

/** "line 14 of the posting asks for nothing", "line 7 of the resume does not show line 14 of the posting". */
const sayCorrection = (one: Correction, spoken: Spoken): string => {
  const statement = citeStatement(one, spoken)
  if (one.says === 'not-asked') return `${statement} asks for nothing`
  return `${citePlace(spoken.analysis.document, one)} of the resume ${one.says === 'shows' ? 'shows' : 'does not show'} ${statement}`
}

/** Code of the warning that every face gives. */
export const CORRECTED = 'corrected'

/** Beside the name of a statement. */
export const NOT_ASKED = 'not asked, by the person’s own word'

/** Whether a person said that a statement asks for nothing. */
export const isNotAsked = (requirement: string, corrected: Corrected | undefined): boolean =>
  corrected?.corrections.some((one) => one.says === 'not-asked' && one.requirement === requirement) ?? false

/** What every face says of a report that a person corrected. */
export const warnOfCorrections = (
  { corrected, ...spoken }: Spoken & { readonly corrected?: Corrected },
  { enough }: Pick<Understanding, 'enough'>,
): Warning[] =>
  corrected === undefined
    ? []
    : [
        {
          code: CORRECTED,
          message: `By the person’s own word: ${corrected.corrections.map((one) => sayCorrection(one, spoken)).join('; ')}.${enough ? ` Without it the score is ${formatPoints(corrected.score)}.` : ''}`,
        },
      ]
