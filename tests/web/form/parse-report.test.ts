import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../src/web/form/parse-report.ts'
import { makeReport } from '../../helpers/make-report.ts'

describe('a saved report', () => {
  it('opens as it was saved', () => {
    expect(parseReport(JSON.stringify(makeReport()))).toEqual(makeReport())
  })

  it.each(['', '{}', 'no JSON', '[1]', JSON.stringify({ ...makeReport(), versions: 1 })])('is not %s', (text) => {
    expect(parseReport(text)).toBeNull()
  })

  it('of an older version, which lacks what reports have now, is told from what is none', () => {
    expect(parseReport(JSON.stringify({ ...makeReport(), remarks: undefined }))).toBe('other-version')
  })
})
