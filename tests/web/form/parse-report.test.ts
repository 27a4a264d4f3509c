import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../src/web/form/parse-report.ts'
import { makeReport } from '../../helpers/make-report.ts'

describe('a saved report', () => {
  it('opens as it was saved', () => {
    expect(parseReport(JSON.stringify(makeReport()))).toEqual(makeReport())
  })

  it.each(['', '{}', 'no JSON', '[1]', JSON.stringify({ ...makeReport(), score: 'high' })])('is not %s', (text) => {
    expect(parseReport(text)).toBeNull()
  })
})
