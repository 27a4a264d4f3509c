import { describe, expect, it } from 'vitest'
import { renderAnalysis } from '../../src/faces/render-analysis.ts'
import { renderJob } from '../../src/faces/render-job.ts'
import { renderReport } from '../../src/faces/render-text.ts'
import { displayWidth, wrap } from '../../src/text/text-layout.ts'
import { PURPOSE } from '../../src/wording/words.ts'
import { makeAnalysis, makeJob, makeReport, spanOf } from '../helpers/make-report.ts'

const plain = { color: false, width: 80 }
const flat = (text: string): string => text.replace(/\s+/g, ' ')

const VIEWS = [
  ['a report', (options: typeof plain) => renderReport(makeReport(), options)],
  ['a resume', (options: typeof plain) => renderAnalysis(makeAnalysis(), options)],
  ['a posting', (options: typeof plain) => renderJob(makeJob(), options)],
] as const

describe.each(VIEWS)('the view of %s', (_name, render) => {
  it.each([60, 80, 120])('keeps within %d columns', (width) => {
    const widths = render({ color: true, width }).split('\n').map(displayWidth)
    expect(Math.max(...widths)).toBeLessThanOrEqual(width)
  })

  it.each([
    [20, 60],
    [400, 120],
  ])('at %d columns is drawn for %d', (width, kept) => {
    expect(render({ color: false, width })).toBe(render({ color: false, width: kept }))
  })

  it('holds no escape sequence without colour, and the same words with it', () => {
    const esc = String.fromCharCode(27)
    expect(render(plain)).not.toContain(esc)
    expect(render({ ...plain, color: true })).toContain(esc)
    expect(render({ ...plain, color: true }).replaceAll(new RegExp(`${esc}\\[[0-9]+m`, 'g'), '')).toBe(render(plain))
  })

  it('has no blanks at the end of a line and ends in one line feed', () => {
    expect(render(plain)).not.toMatch(/ \n/)
    expect(render(plain)).toMatch(/[^\n]\n$/)
  })
})

describe('renderReport', () => {
  const text = renderReport(makeReport(), plain)

  it('begins with the score, its bar and what is met', () => {
    const [headline, bar, tallies] = text.split('\n')
    expect(headline).toMatch(/^Coverage 77\.3 of 100 +Machine Learning Engineer$/)
    expect(bar).toBe('█'.repeat(62) + '░'.repeat(18))
    expect(tallies).toBe('Met: required 4 of 4 · duties 1 of 1 · preferred 0 of 2')
  })

  it.each([
    ['met', /● Experience with PyTorch or TensorFlow +20\.2 of 20\.2/],
    ['partial', /◐ Terraform +2\.4 of {2}8\.1/],
    ['missing', /○ Rust +0\.0 of {2}8\.1/],
  ])('marks what is %s by a shape, with points of possible', (_status, row) => {
    expect(text).toMatch(row)
  })

  it('shows of several parts the place of each, and names those that are missing on one line', () => {
    const report = makeReport()
    const [python] = report.coverage[0]?.parts ?? []
    if (!python) throw new Error('no part')
    const missing = ['Rust', 'Zig'].map((name) => ({ name, weight: 5, status: 'missing' as const, credit: 0, evidence: [] }))
    const coverage = report.coverage.map((one) => (one.requirement === 'r1' ? { ...one, parts: [python, ...missing] } : one))
    const several = renderReport({ ...report, coverage }, plain)
    expect(several).toMatch(/ {4}● Python\n {6}line 8, page 1 {2}“Wrote billing services in Python”\n {4}○ Rust · Zig\n/)
  })

  it('lists what no text can show without points', () => {
    const report = makeReport()
    const [first] = report.coverage
    if (!first) throw new Error('no row')
    const unknown = { ...first, status: 'unknown' as const, parts: [], evidence: [], points: 0, possible: 0 }
    const shown = renderReport({ ...report, coverage: [unknown, ...report.coverage.slice(1)] }, plain)
    expect(shown).toMatch(/– 3\+ years of Python +0\.0 of {2}0\.0\n/)
  })

  it('quotes the evidence with its line and page', () => {
    expect(text).toContain('line 10, page 2  “BSc Computer Science, Harbour University 2017”')
  })

  it('says what each suggestion gains and which need a fact', () => {
    expect(text).toMatch(/\+8\.1 +Show Rust, if you have used it +only if true/)
    expect(text).toMatch(/\+2\.4 +Say what you did with Terraform\n/)
  })

  it('says all that there is to say of the resume itself, each reason once', () => {
    const { remarks } = makeReport()
    const again = remarks.map((remark) => ({ ...remark, message: 'Two are not.' }))
    const rendered = renderReport(makeReport({ remarks: [...remarks, ...remarks, ...again] }), plain)
    expect(rendered.match(/3 pages for 2 years of work/g)).toHaveLength(3)
    expect(rendered.match(/3 pages for 2 years of work\n {2}One page is enough for it\./g)).toHaveLength(1)
    expect(rendered).toContain('  Two are not.')
  })

  it('shows an edit as what goes and what comes', () => {
    expect(text).toContain('− familiar with Terraform\n       + Terraform\n')
  })

  it('says of what is lacking why it does not count and what would', () => {
    expect(text).toContain('line 8, page 1 names it as a wish or as something not done: not counted')
    expect(text).toContain('score with: a dated position +8.1 · a skills list +4.9')
  })

  it('places the posting in the role brief, with the salary and its year, where its title is known', () => {
    const role = {
      title: 'Machine Learning Engineer',
      level: 'senior' as const,
      typicalFocus: 'Developing models',
      interviews: [{ responsibility: 'Build pipelines', tested: 'Docker.' }],
      salary: { min: 180_000, max: 264_000, open: true, currency: 'USD' as const, country: 'US' as const, year: 2026 },
    }
    const placed = renderReport(makeReport({ role }), plain)
    expect(placed).toMatch(/In the role brief +context, never points/)
    expect(placed).toContain('Machine Learning Engineer, senior: Developing models')
    expect(placed).toContain('US salaries at this level, 2026: $180,000 to $264,000 and more a year.')
    expect(placed).toContain('· Build pipelines: Docker.')
    expect(text).not.toContain('In the role brief')
  })

  it('lists blockers to check, pillars and warnings', () => {
    expect(text).toContain('Security clearance  Must be eligible for a security clearance')
    const { job } = makeReport()
    const blockers = job.blockers.map((one) => ({ ...one, importance: 'preferred' as const }))
    const wished = renderReport({ ...makeReport(), job: { ...job, blockers } }, plain)
    expect(wished).toContain('Security clearance  preferred: Must be eligible for a security clearance')
    expect(text).toContain('What the role is about')
    expect(text).toContain('○ Work with data scientists')
    expect(text).toContain('! The file holds text that nobody sees')
  })

  it('shows all suggestions in full: first what can be changed now, then what may be true, then what gains no points', () => {
    const [one] = makeReport().suggestions
    if (!one) throw new Error('no suggestion')
    const ask = (title: string, gain: number, rule = 'missing-requirement') => ({ ...one, rule, title, gain, onlyIfTrue: true })
    const lists = ['First', 'Second'].map((title) => ask(title, 9, 'missing-elsewhere'))
    const suggestions = [
      ask('Large', 5),
      ask('Small', 1),
      ask('Third', 4, 'missing-aside'),
      ...lists,
      ask('Tell', 0, 'expand-entry'),
    ]
    const shown = renderReport(makeReport({ suggestions }), plain)
    const places = ['Large', 'Small', 'Third', 'First', 'Second', 'never points', 'Tell'].map((words) =>
      shown.indexOf(words, shown.indexOf('What would raise it')),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('says what points rest on where no part is shown', () => {
    const coverage = makeReport().coverage.map((row) => {
      const part = { name: 'AWS', status: 'missing' as const, weight: 1, credit: 0, evidence: [] }
      const parts = [part, { ...part, name: 'Azure' }]
      return { ...row, parts, deeds: [], points: 1, reasons: [{ says: 'the years asked are held in work', credit: 0.3 }] }
    })
    expect(renderReport(makeReport({ coverage }), plain)).toMatch(/○ AWS · Azure\n\s+the years asked are held in work/)
    const without = coverage.map((row) => ({ ...row, points: 0 }))
    expect(renderReport(makeReport({ coverage: without }), plain)).not.toContain('held in work')
  })

  it('gives in full what the page shows only by its title', () => {
    const suggestions = makeReport().suggestions.map((one) => ({
      ...one,
      rule: 'missing-aside',
      gain: 2,
      onlyIfTrue: true,
      edit: null,
    }))
    const told = flat(renderReport(makeReport({ suggestions }), plain))
    for (const { title, message } of suggestions) {
      expect(told).toContain(flat(title))
      expect(told).toContain(flat(message))
    }
  })

  it('leaves out what the posting does not ask to lead with', () => {
    const pillars = makeReport().pillars.map((pillar) => ({ ...pillar, asked: [] }))
    expect(renderReport(makeReport({ pillars }), plain)).not.toContain('What the role is about')
  })

  it('says what interviews test and which lines to speak of, or that there is none', () => {
    expect(text).toContain('Build deployment pipelines\n  Hands-on experience with Docker and Kubernetes.\n  line ')
    expect(text).toContain('Finding the bottleneck, and removing it.\n  no line of yours speaks to it yet')
    expect(renderReport(makeReport({ interview: [] }), plain)).not.toContain('In the interview')
  })

  it('says what the score is for and what it is not for, and how to repeat the run', () => {
    expect(flat(text)).toContain(flat(PURPOSE))
    expect(text).toContain('As of 2026-11 · engine 0.1.0 · taxonomy 0123456789abcdef · scoring 1')
  })
})

describe('renderAnalysis', () => {
  const text = renderAnalysis(makeAnalysis(), plain)

  it('prints the addresses behind words, not those that are printed already', () => {
    const analysis = makeAnalysis()
    const words = analysis.document.text.slice(0, 3)
    const links = [
      { start: 0, end: 3, address: 'https://sample.test/mira' },
      { start: 0, end: 3, address: `https://${words.toLowerCase()}` },
    ]
    const linked = renderAnalysis({ ...analysis, document: { ...analysis.document, links } }, plain)
    expect(linked).toContain(`${words}: https://sample.test/mira`)
    expect(linked).not.toContain(`https://${words.toLowerCase()}\n`)
    expect(text).not.toContain('behind words')
  })

  it('prints the same words with the same address once', () => {
    const analysis = makeAnalysis()
    const link = { start: 0, end: 3, address: 'https://sample.test/mira' }
    const links = [link, link, { ...link, address: 'https://sample.test/other' }, link]
    const linked = renderAnalysis({ ...analysis, document: { ...analysis.document, links } }, plain)
    expect(linked.match(/https:\/\/sample\.test\/\w+/g)).toEqual(['https://sample.test/mira', 'https://sample.test/other'])
  })

  it('shows the file, its sections by lines, and positions with the months in all', () => {
    expect(text).toMatch(/^PDF · 2 pages · 13 lines · \d+ words\n/)
    expect(text).toMatch(/3–8 +Experience +EXPERIENCE/)
    expect(text).toMatch(/Positions +8 years 11 months as of 2026-11/)
    expect(text).toMatch(/Software Developer, Tallgrass Software +2018-01 – 2021-02/)
  })

  it('shows skills by section with their years, and what is hidden with its reason', () => {
    expect(text).toContain('Python (3 y 2 m)')
    expect(text).toContain('line 13, page 2: in the colour of its background')
  })
})

describe('studies in renderAnalysis', () => {
  it.each([
    ['2019', '2019'],
    ['present', 'under way'],
    ['2031-05', 'expected 2031-05'],
    ['2031', 'expected 2031'],
  ])('that end in %s are said to be "%s"', (to, said) => {
    const analysis = makeAnalysis()
    const studies = { degree: 'master', field: 'Tides', institution: 'Weir University', to, start: 0, end: 1 } as const
    const line = renderAnalysis({ ...analysis, education: [studies] }, plain)
      .split('\n')
      .find((one) => one.startsWith('master'))
    expect(line?.endsWith(`  ${said}`)).toBe(true)
  })
})

describe('renderJob', () => {
  const job = makeJob()
  const [python] = job.requirements
  const text = renderJob(job, plain)

  it('shows each line with what it asks and its share of the score', () => {
    expect(text).toMatch(/\n {3}5 +3\+ years of Python\n +• 3\+ years of Python .* 20\.2 %\n/)
    expect(text).toMatch(/ 10 .*Terraform\n +• Terraform.* 8\.1 %/)
  })

  it('shows years, degree and what each importance comes to at the top', () => {
    expect(text).toContain('3+ years · bachelor')
    expect(text).toMatch(/^Required \d+: [\d.]+ % · /m)
  })

  it('names the part that a line stands in where it changes, and not under it', () => {
    const zones = [{ kind: 'required' as const, by: 'headings/required', ...spanOf(job.document.text, 'Requirements') }]
    const end = job.document.text.indexOf('Nice to have') - 1
    const shown = renderJob({ ...job, zones: zones.map((zone) => ({ ...zone, end })) }, plain)
    expect(shown).toMatch(/ 4 {2}Required +Requirements\n/)
    expect(shown.match(/Required {2}/g)).toHaveLength(1)
  })

  it('cites the line that is counted under another in the same words', () => {
    const also = [spanOf(job.document.text, 'Deploy models to production with our data scientists')]
    const shown = renderJob({ ...job, requirements: python ? [{ ...python, also }] : [] }, plain)
    expect(shown).toContain('= the same in line 5, counted there')
  })

  it('holds every word of the posting that asks something', () => {
    const words = text.replace(/\s+/g, ' ')
    for (const { start, end } of job.requirements) expect(words).toContain(job.document.text.slice(start, end))
  })
})

describe('wrap', () => {
  it('cuts a word that is longer than the line', () => {
    expect(wrap(`a ${'b'.repeat(25)} c`, 10)).toEqual(['a', 'bbbbbbbbbb', 'bbbbbbbbbb', 'bbbbb c'])
  })
})
