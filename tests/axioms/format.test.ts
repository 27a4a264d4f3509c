import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cover } from '../../src/coverage/index.ts'
import { readDocument } from '../../src/document/index.ts'
import type { Coverage } from '../../src/schema/index.ts'
import { printDocx, printOneColumnPdf, printTwoColumnPdf } from '../helpers/print-resume-file.ts'
import { analyseDocument, TAXONOMY } from '../helpers/stages.ts'
import { printPosting, printResume, type ResumePlan, someCase } from './generators.ts'
import { RUNS } from './runs.ts'
import { coverText, understandText } from './stages.ts'

/** Files are dear: a fifth of the cases, and as many more as are asked for. */
const FILE_RUNS = { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 5) }

/** The evidence of each requirement whatever its place in the file: columns may come in another order. */
const essenceOf = ({ score, requirements }: Coverage): unknown => ({
  score,
  rows: requirements.map(({ credit, status, evidence }) => ({
    credit,
    status,
    evidence: evidence.map(({ skill, relation, section, strength }) => `${skill} ${relation} ${section} ${strength}`).sort(),
  })),
})

/** Below this many lines beside each other it takes a person's eye, too, to see columns and not a table. */
const MIN_COLUMN_LINES = 12

/** A sidebar with skills and education, and a longer column beside it. */
const hasColumns = (plan: ResumePlan): boolean => {
  const { degree, skills, positions } = plan
  const lines = printResume({ ...plan, skills: [], degree: null }).split('\n').length
  return degree !== null && skills.length >= 3 && positions.length > 0 && lines >= MIN_COLUMN_LINES
}

const FORMATS = [
  { name: 'a PDF in one column', print: printOneColumnPdf, isFit: () => true },
  { name: 'a PDF in two columns', print: printTwoColumnPdf, isFit: hasColumns },
  { name: 'a DOCX', print: printDocx, isFit: () => true },
] as const

describe('axiom 10, format, over files', () => {
  it.each(FORMATS)('the same resume as $name has the evidence and the score that its text has', async ({ print, isFit }) => {
    await fc.assert(
      fc.asyncProperty(
        someCase.filter(({ resume }) => isFit(resume)),
        async ({ resume, posting }) => {
          const [text, job] = [printResume(resume), printPosting(posting)]
          const file = analyseDocument(await readDocument(await print(text)))
          expect(essenceOf(cover(file, understandText(job), TAXONOMY))).toEqual(essenceOf(coverText(text, job)))
        },
      ),
      FILE_RUNS,
    )
  })
})
