import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../../src/document/formats/html/read-html.ts'
import { LIMITS } from '../../../../src/document/limits.ts'
import { expectLinear } from '../../../helpers/cpu-time.ts'

const read = (html: string) => readHtml(html, { fileName: 'job.html', limits: LIMITS, givenAs: 'posting' })

const TEXT = '<p>We grow herbs.</p><h3>What you bring</h3><ul><li>Python</li><li>SQL &amp; dbt</li></ul>'
const LINES = 'Data Engineer\nThymefield\nLeeds, UK\n\nWe grow herbs.\n\nWhat you bring\n\n• Python\n• SQL & dbt'

const AROUND = (inside: string): string =>
  `<!doctype html><html><head><title>Jobs</title>${inside}</head><body><nav>Home <a>All jobs</a></nav><div>Apply with one click. Java developers also viewed this.</div></body></html>`

const ld = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value).replaceAll('</', '<\\/')}</script>`
const state = (name: string, value: unknown): string =>
  `<script>window.${name} = ${JSON.stringify(value).replaceAll('</', '<\\/')};window.other = "}";</script>`
const json = (value: unknown): string =>
  `<script id="state" type="application/json">${JSON.stringify(value).replaceAll('</', '<\\/')}</script>`

const SCHEMA = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Data Engineer',
  description: TEXT,
  hiringOrganization: { '@type': 'Organization', name: 'Thymefield' },
  jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Leeds', addressCountry: 'UK' } },
}

const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

describe('a job page', () => {
  it.each([
    ['JobPosting of schema.org', ld(SCHEMA)],
    ['JobPosting in a graph', ld({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, SCHEMA] })],
    ['JobPosting whose text is escaped', ld({ ...SCHEMA, description: escaped(TEXT) })],
    ['JobPosting that says the same twice', ld({ ...SCHEMA, skills: ['Python', 'SQL & dbt'] })],
    [
      'Greenhouse',
      state('__remixContext', {
        state: {
          loaderData: {
            'routes/job': {
              jobPost: { title: 'Data Engineer', content: TEXT, company_name: 'Thymefield', job_post_location: 'Leeds, UK' },
            },
          },
        },
      }),
    ],
    [
      'Ashby',
      state('__appData', {
        organization: { name: 'Thymefield' },
        posting: { title: 'Data Engineer', descriptionHtml: TEXT, locationName: 'Leeds, UK', organizationName: 'Thymefield' },
      }),
    ],
    [
      'Workday',
      json({
        jobPostingInfo: { title: 'Data Engineer', jobDescription: TEXT, location: 'Leeds, UK' },
        hiringOrganization: { name: 'Thymefield' },
      }),
    ],
    [
      'SmartRecruiters',
      json({
        name: 'Data Engineer',
        company: { name: 'Thymefield' },
        location: { city: 'Leeds', country: 'UK' },
        jobAd: {
          sections: {
            companyDescription: { title: '', text: '<p>We grow herbs.</p>' },
            qualifications: { title: 'What you bring', text: '<ul><li>Python</li><li>SQL &amp; dbt</li></ul>' },
          },
        },
      }),
    ],
  ])('is read from its data, and nothing around it: %s', (_, data) => {
    expect(read(AROUND(data)).text).toBe(LINES)
  })

  it('of Lever has the lists of the posting under their headings', () => {
    const data = json({
      text: 'Data Engineer',
      categories: { location: 'Leeds, UK' },
      description: '<p>We grow herbs.</p>',
      lists: [{ text: 'What you bring', content: '<li>Python</li><li>SQL &amp; dbt</li>' }],
    })
    expect(read(AROUND(data)).text).toBe(LINES.replace('Thymefield\n', ''))
  })

  it('has more fields of schema.org under headings of their own, and text as its lines', () => {
    const data = ld({
      ...SCHEMA,
      description: 'We grow herbs.\nYou water them.',
      qualifications: 'Python',
      jobLocationType: 'TELECOMMUTE',
    })
    expect(read(AROUND(data)).text).toBe(
      'Data Engineer\nThymefield\nLeeds, UK; Remote\n\nWe grow herbs.\nYou water them.\n\nQualifications\n\nPython',
    )
  })

  it('that marks its posting in the page is read there alone (SmartRecruiters)', () => {
    const page = `<html><body><nav>All jobs</nav><main itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Data Engineer</h1><div itemprop="description">${TEXT}</div></main><footer>Cookies</footer></body></html>`
    expect(read(page).text).toBe('Data Engineer\n\nWe grow herbs.\n\nWhat you bring\n\n• Python\n• SQL & dbt')
  })

  it.each([
    ['several postings', ld([SCHEMA, { ...SCHEMA, title: 'Gardener' }])],
    ['broken data', '<script type="application/ld+json">{"@type": "JobPosting", "title"</script>'],
    ['data of another kind', ld({ '@type': 'Organization', name: 'Thymefield' })],
    ['a posting without words', ld({ ...SCHEMA, description: '' })],
    ['a script that makes one', '<script>var job = {"@type": "JobPosting", "title": "x", "description": "y"}</script>'],
  ])('is read as what it shows where its data is no one posting: %s', (_, data) => {
    expect(read(AROUND(data)).text).toContain('Apply with one click.')
  })

  it('that is given as a resume is read as what it shows: what nobody sees is no evidence', () => {
    const { text } = readHtml(AROUND(ld(SCHEMA)), { fileName: 'resume.html', limits: LIMITS, givenAs: 'resume' })
    expect(text).toContain('Apply with one click.')
    expect(text).not.toContain('Python')
  })

  it('has its names as they are shown', () => {
    const data = ld({ ...SCHEMA, title: 'R&amp;D Engineer', hiringOrganization: { name: 'Thyme &amp; Field' } })
    expect(read(AROUND(data)).text).toMatch(/^R&D Engineer\nThyme & Field\n/)
  })

  it('that nests deeper than the limit is refused as of any page', () => {
    expect(() => read(`${AROUND('')}${'<div>'.repeat(100_000)}`)).toThrow(expect.objectContaining({ code: 'limit_exceeded' }))
  })

  it.each([
    ['objects in objects', 5_000, (n: number) => `<script>window.__x = ${'{"a":'.repeat(n)}1${'}'.repeat(n)}</script>`],
    ['braces without an end', 200_000, (n: number) => `<script>window.__x = ${'{'.repeat(n)}</script>`],
    ['beginnings without an end', 20_000, (n: number) => `<script>${'window.__x = '.repeat(n)}</script>`],
    [
      'lists',
      30_000,
      (n: number) => json({ text: 'x', lists: Array.from({ length: n }, (_, at) => ({ text: 'a', content: `b${at}` })) }),
    ],
    ['beginnings of tags', 200_000, (n: number) => ld({ ...SCHEMA, description: '&lt;a'.repeat(n) })],
    ['elements that are marked', 200, (n: number) => '<i itemscope itemtype="http://schema.org/JobPosting">'.repeat(n)],
  ])('costs no more than its length: %s', (_, most, dataOf) => {
    const readIt = (page: string): void => expect(() => read(page)).not.toThrow(RangeError)
    expectLinear(readIt, (length) => AROUND(dataOf(length)), most)
  })
})
