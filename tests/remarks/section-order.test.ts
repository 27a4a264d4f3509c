import { expect, it } from 'vitest'
import { findRemarks } from '../../src/remarks/index.ts'
import { analyseText, TAXONOMY } from '../helpers/stages.ts'

it('counts the years above which studies stand as the report does, internships among them', () => {
  const analysis = analyseText(
    'EDUCATION\nBSc Statistics, Leeds College\n2012\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2015 - Jun 2020\n- Built 20 models\n\nData Intern, Fernhill Systems\nJan 2014 - Dec 2014\n- Filed 20 reports',
  )
  const remarks = findRemarks({ analysis, job: { title: null }, fileName: null, taxonomy: TAXONOMY, suggestions: [] })
  expect(remarks.find(({ check }) => check === 'section-order')?.message).toMatch(/^With 6 years of it/)
})
