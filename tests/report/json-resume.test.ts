import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/index.ts'
import { toJsonResume } from '../../src/report/index.ts'
import { JsonResume } from '../../src/schema/index.ts'
import { loadTaxonomy } from '../../src/taxonomy/load.ts'

const RESUME = `Mira Solberg
mira@example.org

Experience
Machine Learning Engineer, Birchwood Labs	Jun 2020 – Present
• Trained ranking models in PyTorch
• Served them with Kubernetes

Software Engineer, Alder Soft	Jan 2018 – May 2020
• Wrote billing services in Python

Education
BSc in Computer Science, Lakeside University	2017

Skills
Python, SQL, no experience with Java

Languages
English, Norwegian
`

const analysisOf = (source: string | Uint8Array) => read(source, { asOf: '2026-11' })

describe('a resume as JSON Resume', () => {
  it('is what its schema says, and holds what was understood', async () => {
    const resume = toJsonResume(await analysisOf(RESUME), loadTaxonomy())
    expect(JsonResume.strict().parse(resume)).toEqual(resume)
    expect(resume).toMatchObject({
      basics: { name: 'Mira Solberg', email: 'mira@example.org' },
      work: [
        {
          name: 'Birchwood Labs',
          position: 'Machine Learning Engineer',
          startDate: '2020-06',
          highlights: ['Trained ranking models in PyTorch', 'Served them with Kubernetes'],
        },
        { name: 'Alder Soft', startDate: '2018-01', endDate: '2020-05' },
      ],
      education: [{ institution: 'Lakeside University', area: 'Computer Science', studyType: 'Bachelor', endDate: '2017' }],
    })
    expect(resume.work?.[0]).not.toHaveProperty('endDate')
    const skills = resume.skills?.flatMap(({ keywords }) => keywords ?? [])
    expect(skills).toEqual(expect.arrayContaining(['PyTorch', 'Python', 'SQL', 'Kubernetes']))
    expect(skills).not.toContain('Java')
  })

  it('names the person of a page whose first column says how to reach them', async () => {
    const bytes = readFileSync(new URL('../../samples/two-column/resume.pdf', import.meta.url))
    expect(toJsonResume(await analysisOf(bytes), loadTaxonomy()).basics).toMatchObject({
      name: 'Jonas Brandt',
      email: 'jonas.brandt@mail.example',
      phone: '+49 341 555 0177',
      location: { address: 'Leipzig, Germany' },
    })
  })

  it('read again gives the same positions, degrees and skills', async () => {
    const first = await analysisOf(RESUME)
    const again = await analysisOf(Buffer.from(JSON.stringify(toJsonResume(first, loadTaxonomy()))))
    const named = ({ positions, education, experience }: typeof first) => ({
      positions: positions.map(({ title, organization, from, to }) => ({ title, organization, from, to })),
      education: education.map(({ degree, field, institution, to }) => ({ degree, field, institution, to })),
      months: experience.months,
    })
    expect(named(again)).toEqual(named(first))
    const skillsOf = ({ mentions }: typeof first) => new Set(mentions.filter(({ negated }) => !negated).map(({ skill }) => skill))
    for (const skill of skillsOf(first)) expect(skillsOf(again)).toContain(skill)
  })
})
