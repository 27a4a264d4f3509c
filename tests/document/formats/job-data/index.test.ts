import { describe, expect, it } from 'vitest'
import { readJobData } from '../../../../src/document/formats/job-data/index.ts'
import { recogniseText } from '../../../../src/document/formats/text-formats.ts'
import { LIMITS } from '../../../../src/document/limits.ts'
import { readDocument } from '../../../../src/document/read-document.ts'

const TEXT = '<p>We grow herbs.</p><h3>What you bring</h3><ul><li>Python</li><li>SQL &amp; dbt</li></ul>'
const escaped = TEXT.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const WORDS = 'We grow herbs.\n\nWhat you bring\n\n• Python\n• SQL & dbt'

const GREENHOUSE = {
  id: 4012345,
  title: 'Herb Data Engineer',
  location: { name: 'Leeds, UK' },
  company_name: 'Thymefield',
  absolute_url: 'https://boards.greenhouse.io/thymefield/jobs/4012345',
  content: escaped,
  metadata: [],
}
const LEVER = {
  id: '0f5a2d1c-3b4e-4f6a-8b7c-9d0e1f2a3b4c',
  text: 'Herb Data Engineer',
  categories: { location: 'Leeds, UK', team: 'Data' },
  description: '<p>We grow herbs.</p>',
  lists: [{ text: 'What you bring', content: '<li>Python</li><li>SQL &amp; dbt</li>' }],
}
const SMARTRECRUITERS = {
  id: '744000012345',
  name: 'Herb Data Engineer',
  company: { identifier: 'Thymefield', name: 'Thymefield' },
  location: { city: 'Leeds', country: 'UK' },
  jobAd: {
    sections: {
      companyDescription: { title: '', text: '<p>We grow herbs.</p>' },
      qualifications: { title: 'What you bring', text: '<ul><li>Python</li><li>SQL &amp; dbt</li></ul>' },
    },
  },
}
const WORKDAY = {
  jobPostingInfo: { title: 'Herb Data Engineer', jobDescription: TEXT, location: 'Leeds, UK' },
  hiringOrganization: { name: 'Thymefield' },
}

const options = { fileName: 'job.json', limits: LIMITS } as const

describe('the data of a posting as a board gives it', () => {
  it.each([
    ['Greenhouse', GREENHOUSE, 'Thymefield\nLeeds, UK'],
    ['Lever', LEVER, 'Leeds, UK'],
    ['SmartRecruiters', SMARTRECRUITERS, 'Thymefield\nLeeds, UK'],
    ['Workday', WORKDAY, 'Thymefield\nLeeds, UK'],
  ])('is read as the posting that it stands for: %s', async (_, data, where) => {
    const bytes = Buffer.from(JSON.stringify(data))
    const { document, warnings } = await readDocument(bytes, { fileName: 'board.example.json', givenAs: 'posting' })
    expect(document.text).toBe(`Herb Data Engineer\n${where}\n\n${WORDS}`)
    expect(warnings).toEqual([])
  })

  it('is the text that it is where it was given as a resume: its tags are nobody’s words', () => {
    const text = JSON.stringify(WORKDAY)
    expect(readJobData(text, { ...options, givenAs: 'resume' }).text).toContain('jobDescription')
  })

  it.each([
    ['of several postings', JSON.stringify({ jobs: [GREENHOUSE, { ...GREENHOUSE, title: 'Another' }] })],
    ['of none', JSON.stringify({ content: [1, 2], lists: 'of what is left to do before the herbs are sown' })],
    ['cut short', JSON.stringify(GREENHOUSE).slice(0, -20)],
  ])('is the text that it is where it is %s', (_, text) => {
    expect(recogniseText(text).id).toBe('job-data')
    expect(readJobData(text, { ...options, givenAs: 'posting' }).text).toContain('"')
  })

  it.each([
    ['a JSON Resume', '{"basics":{"name":"Nadja"},"work":[],"skills":[{"name":"content"}]}'],
    ['other JSON', '{"name":"x"}'],
    ['a sentence about it', 'The field "jobAd" holds {"sections": …}'],
  ])('is not %s', (_, text) => {
    expect(recogniseText(text).id).not.toBe('job-data')
  })
})
