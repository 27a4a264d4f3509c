import { describe, expect, it } from 'vitest'
import { compileGazetteer, findMentions, findOpenMentions } from '../../../src/mentions/index.ts'
import type { HiddenSpan } from '../../../src/schema/document.ts'
import type { Section } from '../../../src/schema/section.ts'
import { makeTaxonomy } from '../../helpers/make-taxonomy.ts'
import { textDocument } from '../../helpers/text-document.ts'

const gazetteer = compileGazetteer(
  makeTaxonomy([
    { name: 'Python', kind: 'language' },
    { name: 'SQL', kind: 'language' },
    { name: 'Teamwork', kind: 'soft', aliases: ['leadership'] },
  ]),
)

const openIn = (text: string, kind: Section['kind'] = 'skills', hidden: readonly HiddenSpan[] = []): string[] => {
  const document = textDocument(text)
  const sections: Section[] = [{ kind, heading: 'Skills', start: 0, end: document.text.length }]
  const mentions = findMentions(document, gazetteer, { sections, hidden })
  return findOpenMentions(document, { mentions, sections, hidden }).map(({ surfaceForm }) => surfaceForm)
}

describe('findOpenMentions', () => {
  it('says in their own words what the taxonomy does not know', () => {
    const document = textDocument('Skills\nPython, Zorblax')
    const sections: Section[] = [{ kind: 'skills', heading: 'Skills', start: 0, end: document.text.length }]
    const [open] = findOpenMentions(document, {
      ...{ mentions: findMentions(document, gazetteer, { sections }), sections, hidden: [] },
    })
    expect(open).toMatchObject({ skill: null, surfaceForm: 'Zorblax', start: 15, end: 22, section: 'skills', negated: false })
  })

  it.each([
    ['Skills\nPython, Zorblax, Quux DB', ['Zorblax', 'Quux DB']],
    ['Skills\n- Zorblax\n- Python', ['Zorblax']],
    ['Skills\nTools: Zorblax', ['Zorblax']],
    ['Skills\nPython, zorblax', ['zorblax']],
    ['Skills\nwriting, talking', []],
    ['Skills\nPython, Zorblax Inc., Oslo, Germany', []],
    ['Skills\nPython, Web Frameworks, Miscellaneous, Data Engineer', []],
    ['Skills\nPython, jo.example.org, Zorblax.js', ['Zorblax.js']],
    ['Skills\nPython (Advanced), Methods', []],
    ['Skills\nPython 3, 2020, 100 %', []],
    ['Skills\nPython, which I have used for everything since school', []],
    ['Skills\nPython, Zorblax\nWeb & Cloud: Quux', ['Zorblax', 'Quux']],
    ['Skills\nWeb and Cloud Tools (basic): Python', []],
    ['Skills\nPython, GitHub, Live Demo', []],
    ['Skills\nPython, SQL, example.org/Zorblax/Quux', []],
    ['Skills\nPlatform\nPython\nOS\nSQL', []],
    ['Skills\nPython, Ability to listen, Basics on Nets', []],
    ['Skills\nPython, tackling complex nets, ties knots quickly', []],
    ['Skills\nPython, ㅡ, Zorblax (work-in-progress)', ['Zorblax']],
    ['Skills\nCertificates: Zorblax Net Concepts, Python\nAdditional training: Quux', []],
    ['Skills\nPython, Learning, Team Project', []],
    ['Skills\nPython, SQL\nHobbies: Rowing, Python', []],
    ['Skills\nTechnical Strengths: Python, Zorblax', ['Zorblax']],
  ])('lists the short entries that hold no mention: %j', (text, entries) => {
    expect(openIn(text)).toEqual(entries)
  })

  it('takes no name of a project, which its own line tells, where it is said again', () => {
    const text = 'Skills\nZorbCamp | Python, SQL, QuuxDB\nWrote users in ZorbCamp with SQL and QuuxDB'
    expect(openIn(text, 'projects')).toEqual(['QuuxDB', 'QuuxDB'])
  })

  it('takes no name of an employer or a school, nor a part of it', () => {
    const document = textDocument('Skills\nPython, Zorblax, ANT, Advanced Nets, Quux')
    const sections: Section[] = [{ kind: 'skills', heading: 'Skills', start: 0, end: document.text.length }]
    const open = findOpenMentions(document, {
      ...{ mentions: findMentions(document, gazetteer, { sections }), sections, hidden: [] },
      bodies: ['Advanced Nets (ANT) - Tides', 'Quuxland'],
    })
    expect(open.map(({ surfaceForm }) => surfaceForm)).toEqual(['Zorblax', 'Quux'])
  })

  it('takes nothing from a list of qualities', () => {
    expect(openIn('Skills\nTeamwork, Leadership, Python, Networking')).toEqual([])
  })

  it.each([
    ['Harbour Map | Python, SQL, Zorblax', ['Zorblax']],
    ['Tools: Zorblax | Python | SQL', ['Zorblax']],
    ['Mapper\nPython, SQL, Zorblax', ['Zorblax']],
    ['Mapper\nDrew maps (Python, SQL, Zorblax) of towns', ['Zorblax']],
    ['Mapper\nDrew maps using ZorbMap', ['ZorbMap']],
    ['Mapper\nRead Cargo Weight Notes (CWN)', ['Cargo Weight Notes', 'CWN']],
  ])('finds in a job what stands among names, was used or is explained: %j', (text, names) => {
    expect(openIn(text, 'experience')).toEqual(names)
    expect(openIn(text, 'education')).toEqual([])
  })

  it.each([
    'Mapper\nPython, Zorblax, Quux',
    'Mapper\nPython | SQL | May 2023',
    'Python/SQL mapper, Sep 15 - NOW',
    'Mapper\nWrote SQL, learned Python, and drew maps.',
    'Mapper\nPython\nSQL\nZorblax',
    'Mapper\nDrew maps (Zorblax) with (Python, SQL)',
    'Mapper\nKept SQL (Python) of small harbours and SQL',
    'Harbour Map | Python, SQL',
    '• Harbour Map – Tide Table | Python, SQL',
    'Harbour Map – Python, SQL',
    'Harbour Map (Python, SQL)',
    'Harbour Map (School Work) | Python, SQL, Python',
  ])('takes no clause, date, line, bracket of others or name of a project for a name in a job: %j', (text) => {
    expect(openIn(text, 'experience')).toEqual([])
  })

  it('looks into no other section, nor into hidden text', () => {
    expect(openIn('Skills\nZorblax', 'experience')).toEqual([])
    expect(openIn('Skills\nZorblax', 'skills', [{ start: 7, end: 14, why: 'colour' }])).toEqual([])
    const hidden = [
      { start: 7, end: 30, why: 'colour' },
      { start: 9, end: 11, why: 'colour' },
    ] as const
    expect(openIn('Skills\nPython, Quux, Grommel, Zorblax', 'skills', hidden)).toEqual(['Zorblax'])
  })
})
