import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CHECKS, type CheckExample, findRemarks } from '../../src/remarks/index.ts'
import type { Analysis } from '../../src/schema/index.ts'
import { analyseText, TAXONOMY } from '../helpers/stages.ts'

const CHECKS_FOLDER = fileURLToPath(new URL('../../src/remarks/checks', import.meta.url))

const asPdf = ({ document, ...analysis }: Analysis, pages: number | undefined): Analysis => ({
  ...analysis,
  document: pages === undefined ? document : { ...document, pages, mediaType: 'application/pdf' },
})

/** What a check points at in an example. */
const placesOf = (check: string, { resume, title = null, fileName, pages }: CheckExample): (string | null)[] => {
  const analysis = asPdf(analyseText(resume), pages)
  return findRemarks({ analysis, job: { title }, fileName: fileName ?? null, taxonomy: TAXONOMY, suggestions: [] })
    .filter((remark) => remark.check === check)
    .map(({ resume: place }) => place && analysis.document.text.slice(place.start, place.end))
}

describe.each(CHECKS)('$id', ({ id, examples }) => {
  it('shows by examples when it speaks up and when it is silent', () => {
    expect(examples.some(({ at }) => at.length > 0)).toBe(true)
    expect(examples.some(({ at }) => at.length === 0)).toBe(true)
  })

  it.each(examples)('$about', (example) => {
    expect(placesOf(id, example)).toEqual(example.at)
  })
})

describe('the checks', () => {
  it('quote one year as the resume has it', () => {
    const analysis = analyseText('EXPERIENCE\nTide Clerk, Brightwater Labs\n2021\n- Counted 20 boats')
    const remarks = findRemarks({ analysis, job: { title: null }, fileName: null, taxonomy: TAXONOMY, suggestions: [] })
    expect(remarks.find(({ check }) => check === 'missing-months')?.message).toMatch(/^“2021” may stand/)
  })

  it('are the files of their folder, each under its own name', () => {
    const files = readdirSync(CHECKS_FOLDER).filter((file) => file !== 'index.ts')
    expect(CHECKS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort())
  })
})

describe('the name that a file should be sent under', () => {
  const remarkOn = (fileName: string, name: string): string => {
    const analysis = asPdf(analyseText(`${name}\nann@lee-data.org\n\nSKILLS\nPython`), 1)
    const remarks = findRemarks({ analysis, job: { title: null }, fileName, taxonomy: TAXONOMY, suggestions: [] })
    return remarks.find(({ check }) => check === 'file-name')?.title ?? ''
  }

  it.each([
    ['resume_final_v3 (2).docx', 'Ann Lee', 'Call the file “Ann-Lee-Resume.docx”'],
    ['CV.PDF', 'ANN B. LEE', 'Call the file “Ann-Lee-CV.pdf”'],
    ['document.pdf', 'Ann (Annie) Lee', 'Call the file “Ann-Lee-Resume.pdf”'],
  ])('of %s, of %s: %s', (fileName, name, title) => {
    expect(remarkOn(fileName, name)).toBe(title)
  })
})
