import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/index.ts'
import { findPerson } from '../../src/person/index.ts'
import type { Person } from '../../src/schema/index.ts'
import { findSections } from '../../src/sections/index.ts'
import { lines, makeDocx, paragraph, run } from '../helpers/make-docx.ts'
import { column, type Drawing, makePdf } from '../helpers/make-pdf.ts'
import { analyseDocument, analyseText } from '../helpers/stages.ts'
import { drawResume } from '../sections/draw-resume.ts'

const BODY = '\n\nEXPERIENCE\nData Engineer, Fjordlight Analytics, 2019 – 2021\n- Ran pipelines\n'

const personIn = (head: string): Person => analyseText(head + BODY).person

const personInFile = async (bytes: Uint8Array): Promise<Person> =>
  analyseDocument(await readDocument(bytes, { fileName: 'resume' })).person

describe('findPerson', () => {
  it('reads name, mail, telephone, place and pages from the lines at the top', () => {
    expect(personIn('Mira Solberg\nmira@example.org | +47 555 01 234 | Bergen, Norway | github.com/mirasolberg')).toEqual({
      name: 'Mira Solberg',
      email: 'mira@example.org',
      phone: '+47 555 01 234',
      links: ['github.com/mirasolberg'],
      place: 'Bergen, Norway',
    })
  })

  it('takes no day of birth for a telephone number', () => {
    expect(personIn('Mira Solberg\nDay of birth: 16 – 10 – 1993\nContact: (+47) 83 880 8977').phone).toBe('(+47) 83 880 8977')
  })

  it.each([
    ['the code of an address', 'Aoba 3-2, Sendai, 980-0845, Japan'],
    ['a period of days', '2019-03-14 – 2021-12-01'],
    ['a period of days', '14/03/2019 - 01/12/2021'],
    ['a period of months', '2019-03 – 2021-12'],
  ])('takes %s for no telephone number', (_what, line) => {
    expect(personIn(`Mira Solberg\n${line}`).phone).toBeNull()
    expect(analyseText(`Mira Solberg${BODY}\n\n${line}\n`).person.phone).toBeNull()
  })

  it('reads a name beside a title below a note of the day', () => {
    expect(personIn('Last update on 3rd May 2023\nMira Solberg | Weir Engineer\n0x3f@example.org').name).toBe('Mira Solberg')
  })

  it('says null for what is not printed', () => {
    expect(personIn('Mira Solberg')).toEqual({ name: 'Mira Solberg', email: null, phone: null, links: [], place: null })
    expect(personIn('Senior Data Engineer').name).toBeNull()
  })

  it.each([
    ['Dr. Ida van der Weide, Ph.D.', 'Ida van der Weide'],
    ['ROBIN HALVORSEN', 'ROBIN HALVORSEN'],
    ['Robin Halvorsen Robin Halvorsen', 'Robin Halvorsen'],
    ['ROBIN MA\tBergen, Norway', 'ROBIN MA'],
    ['Robin Pe', 'Robin Pe'],
    ['Maria Robin Bastos de Lima Hale Solberg', 'Maria Robin Bastos de Lima Hale Solberg'],
    ['Robin Halvorsen MA', 'Robin Halvorsen'],
    ['Robin CV', 'Robin'],
    ['Robin (Rob) Halvorsen', 'Robin (Rob) Halvorsen'],
    ['Robin Halvorsen (I knot nets)', 'Robin Halvorsen'],
    ['Robin Halvorsen (https://knots.example.org)', 'Robin Halvorsen'],
    ['robin halvorsen\t(I knot nets)\nrobin@robin-halvorsen.example.org · robin-halvorsen.com', 'robin halvorsen'],
    ['robin halvorsen\nrhalvorsen.robin@example.org', 'robin halvorsen'],
    ['Robin Halvorsen | Data Engineer', 'Robin Halvorsen'],
    ['Robin Halvorsen Data Engineer\nr.halvorsen@example.org', 'Robin Halvorsen'],
    ['Robin Lee Halvorsen Data Engineer\nrhalvorsen@example.org', 'Robin Lee Halvorsen'],
    ['Robin Halvorsen – Data Engineer', 'Robin Halvorsen'],
    ['Robin Halvorsen, MBA, he/him', 'Robin Halvorsen'],
    ['Curriculum Vitae\nRobin Halvorsen', 'Robin Halvorsen'],
    ['Name: Robin Halvorsen', 'Robin Halvorsen'],
    ['Name\t: R. Halvorsen\nEmail\t: halvorsen@example.org', 'R. Halvorsen'],
    ['Robin Halvorsen robin@example.org | Homepage | GitHub', 'Robin Halvorsen'],
    ['Robin Halvorsen E-Mail: robin@example.org - rh@example.org', 'Robin Halvorsen'],
    ['ROBIN HALVORSEN RESUME', 'ROBIN HALVORSEN'],
    ['Robin Halvorsen, CV', 'Robin Halvorsen'],
    ['Data Engineer\nRobin Halvorsen\nrobin.halvorsen@example.org', 'Robin Halvorsen'],
    ['HALVORSEN Robin Développeur Web\nrobin.halvorsen@example.org', 'HALVORSEN Robin'],
    ['CVFORGE.ME\nRobin Halvorsen', 'Robin Halvorsen'],
    ['ROBIN HALVORSEN | 21CE0417\nCIVIL ENGG. (B.Tech 3Y)', 'ROBIN HALVORSEN'],
    ['Civil Engineering\nRobin Halvorsen', 'Robin Halvorsen'],
    ['Robin Law\nrobin.law@example.org', 'Robin Law'],
    ['Harbour Logistics Ltd\nRobin Halvorsen', 'Robin Halvorsen'],
    ['Olivia Baker\nolivia.baker@example.org', 'Olivia Baker'],
    ['Мира Солберг\nmira@example.org', 'Мира Солберг'],
  ])('finds the name in "%s"', (head, name) => {
    expect(personIn(head).name).toBe(name)
  })

  it('joins a name of three lines', () => {
    const document = drawResume('# Robin\n# Lee\n# Halvorsen\nBSc Computing, 2016\nEmail: robin@example.org\nGulls and nets')
    expect(findPerson(document, { sections: [], mentions: [], hidden: [] }).name).toBe('Robin Lee Halvorsen')
  })

  it('takes the address behind a printed one whose underline is drawn', () => {
    const document = drawResume('# Robin Halvorsen\nrobin halvorsen@example.org')
    const at = document.text.indexOf('halvorsen@')
    const linked = (address: string) =>
      findPerson(
        { ...document, links: [{ start: at, end: document.text.length, address: `mailto:${address}` }] },
        { sections: [], mentions: [], hidden: [] },
      ).email
    expect(linked('robin_halvorsen@example.org')).toBe('robin_halvorsen@example.org')
    expect(linked('other@example.org')).toBe('halvorsen@example.org')
  })

  const nameBeside = (drawn: string, linked: Readonly<Record<string, string>>): string | null => {
    const document = drawResume(`${drawn}\nGulls and nets of the north`)
    const links = Object.entries(linked).map(([words, address]) => {
      const start = document.text.indexOf(words)
      return { start, end: start + words.length, address }
    })
    return analyseDocument({ document: { ...document, links }, hidden: [], warnings: [] }).person.name
  }

  it('takes the names of accounts and sites that are links for nobody', () => {
    const account = { 'rhal rhal': 'https://github.com/rhal' }
    expect(nameBeside('Robin Halvorsen\t555 010 0199\nrhal rhal\nr.h@example.org', account)).toBe('Robin Halvorsen')
    const site = { 'Gull Scholar': 'https://scholar.gull.example.org/citations?user=x' }
    expect(nameBeside('r.halvorsen@example.org\nRobin Halvorsen\tHarbour office\nGull Scholar', site)).toBe('Robin Halvorsen')
    const own = { 'Robin Halvorsen': 'https://robinhalvorsen.example.org' }
    expect(nameBeside('# Robin Halvorsen\nOslo Harbour\nr.h@example.org', own)).toBe('Robin Halvorsen')
  })

  it('takes no heading in larger print for the name, be it of a section of any kind', () => {
    const head = 'Robin Halvorsen\tEmail: tern@example.org\n\n# Education\nBSc Nets, 2019'
    expect(nameBeside(`${head}\n\n# References\nOn request\n\n# Extracurricular Activities\nRowing`, {})).toBe('Robin Halvorsen')
  })

  /** The name in a line, in which a bar stands before letters of another font. */
  const nameIn = (drawn: string): string | null => {
    const document = drawResume(`# ${drawn.replace('|', '')}\nrobin@example.org\nGulls and nets of the north`)
    const [first, ...others] = document.lines
    const lines = first ? [{ ...first, restyled: [document.text.indexOf(drawn.split('|')[1] ?? '')] }, ...others] : []
    return findPerson({ ...document, lines }, { sections: [], mentions: [], hidden: [] }).name
  }

  it.each([
    ['Robin Halvorsen |Kernel Engineer', 'Robin Halvorsen'],
    ['Kernel Engineer |Robin Halvorsen', 'Robin Halvorsen'],
    ['Robin Halvorsen, PhD |Tarn Bank', 'Robin Halvorsen'],
    ['Robin Baker |Kernel Engineer', 'Robin Baker'],
  ])('parts a name from what only the print tells from it: "%s"', (drawn, name) => {
    expect(nameIn(drawn)).toBe(name)
  })

  it.each(['Robin |Baker', 'Robin Lee |Carpenter', 'Robin |Lee Judge', 'Baker |Robin', 'Robin Lee |Bank'])(
    'leaves a name whole of which a part is set otherwise: "%s"',
    (drawn) => {
      expect(nameIn(drawn)).toBe(drawn.replace('|', ''))
    },
  )

  it('takes a link without an address for no mail', () => {
    const document = drawResume('# Robin Halvorsen\nMail')
    const links = [{ start: document.text.indexOf('Mail'), end: document.text.length, address: 'mailto:robin' }]
    expect(findPerson({ ...document, links }, { sections: [], mentions: [], hidden: [] }).email).toBeNull()
  })

  it('takes the largest words for the name, over one line or two, wherever they are read', () => {
    const document = drawResume('Contact\nrobin@example.org\n! Skills\nPython\n# Robin\n# Halvorsen\nData Engineer')
    expect(findPerson(document, { sections: [], mentions: [], hidden: [] }).name).toBe('Robin Halvorsen')
  })

  it('takes a line of skills for no name', () => {
    expect(personIn('Docker MySQL\nrobin@example.org').name).toBeNull()
  })

  it.each([
    ['mail to robin.h [at] example.org', 'robin.h@example.org'],
    ['robin.h @ example.org', 'robin.h@example.org'],
    ['robin.h\u200b@example.org', 'robin.h@example.org'],
    ['Data Engineer@Brightwater.ai | Leeds', null],
    ['engineer@brightwater.ai', 'engineer@brightwater.ai'],
  ])('reads the address in "%s"', (printed, email) => {
    expect(personIn(`Robin Halvorsen\n${printed}`).email).toBe(email)
  })

  it.each(['+1 (555) 010-0199', '(555) 010-0199', '+47 555 01 234', '0049 30/5550 123'])('reads the number %s', (phone) => {
    expect(personIn(`Robin Halvorsen\nTel. ${phone}`).phone).toBe(phone)
  })

  it('takes no zip code for a part of the number', () => {
    expect(personIn('Robin Halvorsen\nCorvallis, OR 97330 (555) 010-0199').phone).toBe('(555) 010-0199')
  })

  it.each(['2015 - 2019', '1815–1816', '05/2019 – 07/2021', '12.04.1990', '97330'])(
    'takes %s for no telephone number',
    (printed) => {
      expect(personIn(`Robin Halvorsen\n${printed}`).phone).toBeNull()
    },
  )

  it.each([
    ['Address: 12 Elm Street, Corvallis, OR 97330', '12 Elm Street, Corvallis, OR 97330'],
    ['Location: Kiel', 'Kiel'],
    ['Currently in Bergen, Norway', 'Bergen, Norway'],
    ['Bergen, Norway robin@example.org robin.example.dev robin', 'Bergen, Norway'],
    ['Corvallis, OR 97330 (555) 010-0199 robin@example.org', 'Corvallis, OR 97330'],
    ['Robin lives well • Pune, India', 'Pune, India'],
  ])('reads the place in "%s"', (printed, place) => {
    expect(personIn(`Robin Halvorsen\n${printed}`).place).toBe(place)
  })

  it.each([
    'Remote',
    'Open to relocation, Berlin',
    'Data Engineer',
    'Personal: born 1985, Leeds, UK; at home in 3 towns, Poznan, Poland',
  ])('takes "%s" for no place', (printed) => {
    expect(personIn(`Robin Halvorsen\n${printed}`).place).toBeNull()
  })

  it.each([
    ['+1 555 010 0100', '+1 555 010 0100'],
    ['Mob.: 555 010 0100', '555 010 0100'],
    ['1815–1816', null],
    ['Ada Lind, +1 555 010 0100', null],
    ['REFERENCES\n+1 555 010 0100', null],
  ])('below the head takes only a number alone on its line, and none below other people: %j', (line, phone) => {
    expect(analyseText(`Robin Halvorsen${BODY}\n\n${line}\n`).person.phone).toBe(phone)
  })

  it('leaves addresses of projects and of others alone', () => {
    const text = `Robin Halvorsen${BODY}\nPROJECTS\nTidemark, https://tidemark.example.org\n\nREFERENCES\nAda Lind, +1 555 010 0100`
    expect(analyseText(text).person).toMatchObject({ phone: null, links: [] })
  })

  it('reads what stands behind words', async () => {
    const link = (id: string, words: string): string => `<w:hyperlink r:id="${id}">${run(words)}</w:hyperlink>`
    const file = makeDocx({
      body: `${lines('Robin Halvorsen')}${paragraph(`${link('rIdA', 'Email')}${run(' | ')}${link('rIdB', 'LinkedIn')}`)}${lines('EXPERIENCE', 'Data Engineer, Fjordlight Analytics, 2019 – 2021')}`,
      links: { rIdA: 'mailto:robin@example.org?subject=Hello', rIdB: 'https://www.linkedin.com/in/robin-halvorsen/' },
    })
    expect(await personInFile(file)).toMatchObject({
      email: 'robin@example.org',
      links: ['https://www.linkedin.com/in/robin-halvorsen/'],
    })
  })

  it('finds the person beside a column that says how to reach them', async () => {
    const side: Drawing[] = [
      ...column(['CONTACT'], { x: 40, y: 60, font: 'Helvetica-Bold', size: 12 }),
      ...column(['robin@example.org', '+1 555 010 0199', 'Bergen, Norway'], { x: 40, y: 80, size: 9 }),
      ...column(['SKILLS'], { x: 40, y: 140, font: 'Helvetica-Bold', size: 12 }),
      ...column(['Python', 'SQL', 'Docker', 'Kafka'], { x: 40, y: 160, size: 9 }),
    ]
    const main: Drawing[] = [
      ...column(['Robin Halvorsen'], { x: 220, y: 60, font: 'Helvetica-Bold', size: 22 }),
      ...column(['Data Engineer'], { x: 220, y: 90, size: 11 }),
      ...column(['EXPERIENCE'], { x: 220, y: 130, font: 'Helvetica-Bold', size: 12 }),
      ...column(
        [
          'Data Engineer, Fjordlight Analytics',
          '2019 – 2021',
          'Ran the pipelines that bring the tides in',
          'Cut their cost by half',
        ],
        { x: 220, y: 150, size: 9 },
      ),
    ]
    expect(await personInFile(await makePdf([...side, ...main]))).toEqual({
      name: 'Robin Halvorsen',
      email: 'robin@example.org',
      phone: '+1 555 010 0199',
      links: [],
      place: 'Bergen, Norway',
    })
  })

  it('takes no words in small letters for a name that no address tells', () => {
    expect(personIn('robin halvorsen\nmira@example.org').name).toBeNull()
  })

  it('takes a first line in small letters for a name where an address tells one of its words', () => {
    expect(personIn('robin van der halvorsen\nrobin@example.org').name).toBe('robin van der halvorsen')
  })

  it('takes no part of the name for a place', () => {
    expect(personIn('MIRA OH\nOH | mira.oh@example.org').place).toBeNull()
  })

  it.each([
    ['Nandipur, Bihar,  India - +91 5550123456', 'Nandipur, Bihar, India'],
    ['Norway, Bergen', 'Norway, Bergen'],
  ])('finds the place in "%s"', (line, place) => {
    expect(personIn(`Mira Solberg\n${line}`).place).toBe(place)
  })

  it('finds name and place in a side column that is read last', () => {
    const column = '# mira solberg\nNet Maker\nNorway, Bergen\nmira.solberg@example.org\nt.me/mira_s'
    const document = drawResume(`! Experience\nNet Maker, Tarn Ltd\t2019 – 2021\n! Interests\nNets\n${column}`)
    const sections = findSections(document)
    expect(findPerson(document, { sections, mentions: [], hidden: [] })).toMatchObject({
      name: 'mira solberg',
      place: 'Norway, Bergen',
      links: ['t.me/mira_s'],
    })
  })

  it('leaves out links to sites of pages that name no page', () => {
    const { links } = personIn('Mira Solberg\nhttps://linkedin.com/in/ | https://github.com/ | github.com/mirasolberg')
    expect(links).toEqual(['github.com/mirasolberg'])
  })
})
