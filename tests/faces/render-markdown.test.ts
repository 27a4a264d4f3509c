import { describe, expect, it } from 'vitest'
import { renderReportMarkdown } from '../../src/faces/render-markdown.ts'
import { makeReport } from '../helpers/make-report.ts'

describe('renderReportMarkdown', () => {
  it('says at most eight things of the resume itself, each with its place and reason', () => {
    const { remarks } = makeReport()
    const many = Array.from({ length: 5 }, (_, at) => remarks.map((one) => ({ ...one, check: `${one.check} ${at}` }))).flat()
    const [, after = ''] = renderReportMarkdown(makeReport({ remarks: many })).split('### The resume itself')
    const [own = ''] = after.split('###')
    expect(own.match(/^- /gm)).toHaveLength(8)
    expect(own).toMatch(/- \*\*By how much\? “Cut the time of …”\*\* \(line \d+.*\): If you know the figure/)
    expect(own).toContain('- **3 pages for 2 years of work**: One page is enough for it.')
  })
})
