import { describe, expect, it } from 'vitest'
import { read, readDocumentOf } from '../../../helpers/read-json-resume.ts'

describe('JSON Resume', () => {
  it('is read as the page that it stands for: positions with their months, bullets, degrees and skills', async () => {
    const analysis = await read({
      basics: { name: 'Mira Solberg', email: 'mira@example.org', summary: 'Builds ranking systems.' },
      work: [
        {
          name: 'Birchwood Labs',
          position: 'Machine Learning Engineer',
          startDate: '2020-06-01',
          highlights: ['Trained models in PyTorch'],
        },
        { name: 'Alder Soft', position: 'Software Engineer', startDate: '2018-01', endDate: '2020-05' },
      ],
      education: [{ institution: 'Lakeside University', studyType: 'Bachelor', area: 'Computer Science', endDate: '2017' }],
      skills: [{ name: 'Languages', keywords: ['Python', 'SQL'] }],
    })
    expect(analysis.document.mediaType).toBe('application/json')
    expect(analysis.positions).toMatchObject([
      { title: 'Machine Learning Engineer', organization: 'Birchwood Labs', from: '2020-06', to: 'present' },
      { title: 'Software Engineer', organization: 'Alder Soft', from: '2018-01', to: '2020-05' },
    ])
    expect(analysis.education).toMatchObject([{ degree: 'bachelor', field: 'Computer Science', to: '2017' }])
    expect(analysis.mentions.map(({ skill }) => skill)).toEqual(expect.arrayContaining(['pytorch', 'python', 'sql']))
    expect(analysis.document.lines.filter(({ listItem }) => listItem)).toHaveLength(1)
  })

  it('leaves out the words of others', async () => {
    const { document } = await read({
      basics: { name: 'Mira Solberg' },
      work: [{ name: 'Birchwood Labs', position: 'Engineer' }],
      references: [{ name: 'Ada', reference: 'Knows Kubernetes like nobody else' }],
    })
    expect(document.text).not.toContain('Kubernetes')
  })

  it.each([
    [
      { basics: {}, work: [{ startDate: 'June 2020' }] },
      'work[0].startDate: a date like 2014, 2014-06 or 2014-06-29 was expected',
    ],
    [{ basics: {}, skills: [{ keywords: 'Python' }] }, 'skills[0].keywords'],
    [{ basics: { name: 7 }, work: [] }, 'basics.name'],
  ])('that breaks its schema is refused, and the field is named', async (resume, problem) => {
    const refused = readDocumentOf(JSON.stringify(resume))
    await expect(refused).rejects.toMatchObject({ code: 'invalid_json_resume', message: expect.stringContaining(problem) })
  })

  it('that is cut short is refused', async () => {
    const whole = JSON.stringify({ basics: { name: 'Mira' }, work: [{ name: 'Birchwood Labs' }] })
    await expect(readDocumentOf(whole.slice(0, -3))).rejects.toMatchObject({ code: 'invalid_json_resume' })
  })

  it('takes null and an empty string for nothing, as exporters write them', async () => {
    const { positions } = await read({
      basics: { name: 'Mira Solberg', label: null, url: '' },
      work: [
        { name: 'Birchwood Labs', position: 'Data Engineer', startDate: '2019-02', endDate: '', summary: null, highlights: [] },
      ],
    })
    expect(positions).toMatchObject([{ from: '2019-02', to: 'present' }])
  })
})
