import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderDiff } from '../../src/faces/render-diff.ts'
import { compareBy } from '../../src/pipeline.ts'
import { diffReports } from '../../src/report/index.ts'
import { ReportDiff } from '../../src/schema/index.ts'
import { postingOf, printPosting, printResume, resumeOf, someForms } from '../axioms/generators.ts'
import { analyseText, TAXONOMY, understandText } from '../helpers/stages.ts'

const POSTING =
  'Machine Learning Engineer\n\nRequirements\n- Python\n- Kubernetes\n- PyTorch or TensorFlow\n\nNice to have\n- Terraform'

const position = (bullets: string): string => `EXPERIENCE\nEngineer, Brightwater Labs\nJan 2020 - Dec 2023\n${bullets}`

const OLD = `${position('- Wrote services with Terraform\n- No experience with Kubernetes')}\n\nSKILLS\nPython`
const NEW = position('- Wrote services in Python\n- Ran them on Kubernetes')

const diffOf = (before: string, after: string, posting = POSTING) => {
  const job = understandText(posting)
  return diffReports(compareBy(analyseText(before), job, TAXONOMY), compareBy(analyseText(after), job, TAXONOMY))
}

const DIFF = diffOf(OLD, NEW)

const rowOf = (name: string) => DIFF.requirements.find((row) => row.name === name)

describe('diffReports', () => {
  it('keeps the schema', () => {
    expect(() => ReportDiff.parse(DIFF)).not.toThrow()
  })

  it('gives for each requirement what it had, what it has, and the quotes that made it', () => {
    expect(rowOf('Python')).toMatchObject({
      before: {
        status: 'partial',
        place: 'line 7',
        quote: 'Python',
        why: 'only named in a skills list, not shown in use there',
      },
      after: {
        status: 'met',
        place: 'line 4',
        quote: 'Wrote services in Python',
        why: 'used at Brightwater Labs 2020–2023',
      },
    })
    expect(rowOf('Terraform')).toMatchObject({ after: { place: null, quote: null, why: 'nothing in the resume shows it' } })
    expect(rowOf('Terraform')?.change).toBeLessThan(0)
  })

  it('says why the older resume got nothing where it names it', () => {
    expect(rowOf('Kubernetes')?.before.why).toBe('line 5 names it as a wish or as something not done: not counted')
  })

  it('adds up: the changes of all requirements are the change of the score', () => {
    const cases = someForms(8).chain((forms) => fc.tuple(resumeOf(forms), resumeOf(forms), postingOf(forms)))
    fc.assert(
      fc.property(cases, ([before, after, posting]) => {
        const { score, requirements } = diffOf(printResume(before), printResume(after), printPosting(posting))
        const tenths = requirements.reduce((sum, { change }) => sum + Math.round(change * 10), 0)
        expect(tenths).toBe(Math.round(score.change * 10))
      }),
      { numRuns: 15 },
    )
  })
})

describe('renderDiff', () => {
  it.each([60, 80, 120])('keeps within %d columns', (width) => {
    const lines = renderDiff(DIFF, { color: false, width }).split('\n')
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(width)
  })

  const text = renderDiff(DIFF, { color: false, width: 80 })

  it('shows what was gained and lost, the largest change first, with both quotes', () => {
    expect(text).toMatch(
      /^Coverage \d+\.\d → \d+\.\d of 100 +\+\d+\.\d points\nMet: required 0 → 2 of 3 · preferred 1 → 0 of 1\n/,
    )
    expect(text).toMatch(/Gained +\+\d+\.\d points\n─+\n\+\d+\.\d +Kubernetes .*\n +was {2}line 5 names it/)
    expect(text).toMatch(/Lost +−11\.7 points\n─+\n−11\.7 +Terraform/)
    expect(text).toContain('       now  line 4 “Wrote services in Python”')
  })

  it('counts what did not change, and has no list where nothing was lost', () => {
    expect(text).toContain('Unchanged: 1 requirement, 0.0 points.')
    const same = renderDiff(diffOf(NEW, NEW), { color: false, width: 80 })
    expect(same).not.toMatch(/Gained|Lost/)
    expect(same).toMatch(/±0\.0 points\n/)
  })
})
