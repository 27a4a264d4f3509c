import { describe, expect, it } from 'vitest'
import { type PdfLimits, type PdfReading, readPdf } from '../../../../src/document/formats/pdf/index.ts'
import { LIMITS } from '../../../../src/document/limits.ts'
import {
  column,
  type Drawing,
  makeLockedPdf,
  makePdf,
  type Rectangle,
  rawPdf,
  rawText,
  rightAligned,
  type Text,
} from '../../../helpers/make-pdf.ts'

const read = (bytes: Uint8Array, limits: PdfLimits = LIMITS): Promise<PdfReading> =>
  readPdf(bytes, { fileName: 'cv.pdf', limits })
const readPage = async (...drawings: Drawing[]): Promise<PdfReading> => read(await makePdf(drawings))
const lines = ({ text, lines: found }: PdfReading): string[] => found.map(({ start, end }) => text.slice(start, end))
const hidden = ({ text, hidden: found }: PdfReading): string[] =>
  found.map(({ start, end, why }) => `${why}: ${text.slice(start, end)}`)

const LEFT = column(['## CONTACT', 'jo@sample.test', 'Leeds', '', '## LANGUAGES', 'German', 'French'], { x: 40, y: 120 })
const RIGHT = column(
  [
    '## EXPERIENCE',
    'Platform Engineer at a mill that weaves cloth of wire',
    'Kept the looms reporting and the reports honest, and',
    'moved forty services without a lost night.',
    '',
    '## EDUCATION',
    'Studied weaving, then numbers, then both at once',
  ],
  { x: 220, y: 124, leading: 14 },
)
const HEADER: Text[] = [{ x: 40, y: 50, size: 24, font: 'Helvetica-Bold', text: 'Jo Sample, who writes a very long name' }]
const texts = (drawings: readonly Text[]): string[] => drawings.map(({ text }) => text)
const LONG_ENOUGH: Text = { x: 40, y: 60, text: 'Jo Sample keeps looms and lists of looms' }

describe('readPdf: reading order', () => {
  it.each([
    ['drawn first', [...HEADER, ...LEFT, ...RIGHT]],
    ['drawn last', [...HEADER, ...RIGHT, ...LEFT]],
    [
      'drawn line by line with the main column',
      [...HEADER, ...LEFT.flatMap((text, index) => [text, RIGHT[index]].flatMap((one) => one ?? []))],
    ],
  ])('reads a sidebar whole that is %s', async (_, drawings) => {
    const reading = await readPage(...drawings)
    expect(lines(reading)).toEqual([...texts(HEADER), ...texts(LEFT), ...texts(drawings.filter((one) => RIGHT.includes(one)))])
  })

  it('keeps a date at the right edge on the line of its job, after a tab', async () => {
    const jobs = ['Engineer, Mill', 'Analyst, Dock', 'Clerk, Bank']
    const reading = await readPage(
      ...jobs.flatMap((job, row) => [
        { x: 40, y: 100 + row * 40, text: job },
        { x: 50, y: 114 + row * 40, text: '• Did what was to be done there' },
        rightAligned(`201${row} - 201${row + 1}`, 560, 100 + row * 40),
      ]),
    )
    expect(lines(reading).filter((_, index) => index % 2 === 0)).toEqual(
      jobs.map((job, row) => `${job}\t201${row} - 201${row + 1}`),
    )
  })

  it('keeps a left column of dates with the entries', async () => {
    const jobs = ['Engineer, Mill', 'Analyst, Dock', 'Clerk, Bank']
    const reading = await readPage(
      ...jobs.flatMap((job, row) => [
        { x: 40, y: 100 + row * 40, text: `201${row}-201${row + 1}` },
        { x: 120, y: 100 + row * 40, text: job },
        { x: 120, y: 114 + row * 40, text: 'Did what was to be done there.' },
      ]),
    )
    expect(lines(reading)).toEqual(
      jobs.flatMap((job, row) => [`201${row}-201${row + 1}\t${job}`, 'Did what was to be done there.']),
    )
  })

  it('reads turned text after the page', async () => {
    const turned = rawText('Curriculum', { x: 0, y: 0, before: '0 1 -1 0 40 300 cm' })
    const { text } = await read(rawPdf({ content: turned + rawText('Jo Sample keeps looms') }))
    expect(text).toBe('Jo Sample keeps looms\n\nCurriculum')
  })

  it('reads headings on their side above their sections', async () => {
    const entry = (text: string, y: number): string => rawText(text, { x: 72, y, size: 10 })
    const turned = (text: string, y: number): string => rawText(text, { x: 0, y: 0, size: 22, before: `0 1 -1 0 560 ${y} cm` })
    const above = ['Weaver at the mill', 'Dyer at the dock', 'Clerk at the bank', 'Spinner at home']
    const below = ['Weaving school', 'Dyeing school', 'Evening school', 'Village school']
    const { text } = await read(
      rawPdf({
        content: [
          ...above.map((job, row) => entry(job, 700 - 20 * row)),
          ...below.map((school, row) => entry(school, 540 - 20 * row)),
          turned('Education', 462),
          turned('Experience', 618),
        ].join('\n'),
      }),
    )
    expect(text.split('\n').filter(Boolean)).toEqual(['Experience', ...above, 'Education', ...below])
  })
})

describe('readPdf: links', () => {
  const found = ({ text, links = [] }: PdfReading) => links.map(({ start, end, address }) => [text.slice(start, end), address])
  const GITHUB = 'https://github.com/mira-sample'

  it('tells the address behind words, on the words that it stands behind', async () => {
    const reading = await readPage(
      LONG_ENOUGH,
      { x: 40, y: 200, text: 'Code', link: GITHUB },
      { x: 80, y: 200, text: 'Code', link: 'https://code.sample.test/' },
      { x: 120, y: 200, text: 'Mail', link: 'mailto:mira@sample.test' },
    )
    const places = reading.links?.map(({ start }) => start) ?? []
    expect(found(reading)).toEqual([
      ['Code', GITHUB],
      ['Code', 'https://code.sample.test/'],
      ['Mail', 'mailto:mira@sample.test'],
    ])
    expect(new Set(places).size).toBe(3)
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'relative/page.html'])('does not lead to %s', async (link) => {
    expect(found(await readPage(LONG_ENOUGH, { x: 40, y: 200, text: 'Code', link }))).toEqual([])
  })

  it('leaves out a link on words that nobody sees, or on nothing', async () => {
    const hidden = { x: 40, y: 200, text: 'secret words', color: '#ffffff', link: GITHUB }
    expect(found(await readPage(LONG_ENOUGH, hidden))).toEqual([])
  })
})

describe('readPdf: words', () => {
  it('joins the letters of a spaced heading', async () => {
    const reading = await readPage({ x: 40, y: 40, text: 'WORK HISTORY', letterSpacing: 4 }, LONG_ENOUGH)
    expect(lines(reading)[0]).toBe('WORK HISTORY')
  })

  it('joins words that a line end breaks', async () => {
    const reading = await readPage(...column(['led the develop-', 'ment of an e-', 'commerce site'], { x: 40, y: 40 }))
    expect(lines(reading)).toEqual(['led the development', 'of an e-commerce', 'site'])
  })

  it('sees bullets, and that lines are list items', async () => {
    const reading = await readPage(...column(['• wove cloth', '1. spun yarn', 'rested'], { x: 40, y: 40 }))
    expect(reading.lines.map(({ listItem }) => listItem)).toEqual([true, true, false])
  })

  it('leaves a blank line where the layout leaves a gap', async () => {
    const { text } = await readPage(...column(['one', 'two', 'three', '', 'four', 'five'], { x: 40, y: 40 }))
    expect(text).toBe('one\ntwo\nthree\n\nfour\nfive')
  })

  it('tells size, weight, page and place of a line', async () => {
    const [first, second] = (
      await read(await makePdf([{ x: 40, y: 50, size: 14, font: 'Helvetica-Bold', text: 'EXPERIENCE' }], [LONG_ENOUGH]))
    ).lines
    expect(first).toMatchObject({ page: 1, fontSizePt: 14, bold: true })
    expect(second).toMatchObject({ page: 2, fontSizePt: 10, bold: false })
    const [left = 0, top = 0, width = 0, height = 0] = first?.box ?? []
    expect(left).toBeCloseTo(40, 0)
    expect(top).toBeGreaterThan(47)
    expect(top + height).toBeLessThan(67)
    expect(width).toBeGreaterThan(80)
  })

  it('places lines of a rotated page as it is displayed', async () => {
    const { lines: found } = await read(
      rawPdf({ content: rawText('Jo Sample keeps looms', { before: '0 1 -1 0 612 0 cm', x: 72, y: 500 }), page: '/Rotate 90' }),
    )
    const [left = 0, top = 0] = found[0]?.box ?? []
    expect(left).toBeCloseTo(72, 0)
    expect(top).toBeLessThan(150)
  })
})

describe('readPdf: hidden text', () => {
  const SECRET = 'kafka spark airflow'
  const bar = (fill: string): Rectangle => ({ x: 30, y: 200, width: 400, height: 40, fill })
  const secret: Text = { x: 40, y: 210, text: SECRET }

  it.each([
    ['white', [{ ...secret, color: '#ffffff' }], 'colour'],
    ['nearly white', [{ ...secret, color: '#f8f8f8' }], 'colour'],
    ['transparent', [{ ...secret, opacity: 0 }], 'colour'],
    ['in the colour of its bar', [bar('#1b2a4a'), { ...secret, color: '#1b2a4a' }], 'colour'],
    ['tiny', [{ ...secret, size: 1 }], 'size'],
    ['off the page', [{ ...secret, x: 2000 }], 'off-page'],
    ['covered', [secret, bar('#ffffff')], 'covered'],
  ] as const)('puts text that is %s at the end, outside all lines', async (_, drawings, why) => {
    const reading = await readPage(...drawings, LONG_ENOUGH)
    expect(hidden(reading)).toEqual([`${why}: ${SECRET}`])
    expect(lines(reading)).toEqual([LONG_ENOUGH.text])
    expect(reading.text).toBe(`${LONG_ENOUGH.text}\n\n${SECRET}`)
  })

  it.each([
    ['render mode 3', { before: '3 Tr' }, 'render-mode'],
    ['render mode 7', { before: '7 Tr' }, 'render-mode'],
    ['a clip', { before: '0 0 10 10 re W n' }, 'covered'],
    ['a scale', { before: '0.01 0 0 0.01 0 0 cm' }, 'size'],
  ])('finds text that is hidden by %s', async (_, options, why) => {
    expect(hidden(await read(rawPdf({ content: rawText(LONG_ENOUGH.text) + rawText(SECRET, { y: 600, ...options }) })))).toEqual([
      `${why}: ${SECRET}`,
    ])
  })

  it.each([
    ['off', '/OFF [6 0 R]', [`vanish: ${SECRET}`]],
    ['on', '/ON [6 0 R]', []],
  ])('finds text on a layer only where the layer is %s', async (_, state, found) => {
    const bytes = rawPdf({
      content: `${rawText(LONG_ENOUGH.text)}/OC /L BDC ${rawText(SECRET, { y: 600 })} EMC`,
      resources: '/Properties << /L 6 0 R >>',
      catalog: `/OCProperties << /OCGs [6 0 R] /D << ${state} >> >>`,
      objects: ['<< /Type /OCG /Name (layer) >>'],
    })
    expect(hidden(await read(bytes))).toEqual(found)
  })

  const marked = (actualText: string, ...painted: readonly (readonly [text: string, x: number])[]): Uint8Array => {
    const objects = painted.map(([text, x]) => rawText(text, { x, y: 600 })).join('')
    return rawPdf({ content: `${rawText(LONG_ENOUGH.text)}/Span << /ActualText (${actualText}) >> BDC ${objects}EMC` })
  }

  it('accuses nobody of a date whose icon stands within the same ActualText', async () => {
    const date = 'Aug 2019 to May 2024 in Port Ellery'
    const reading = await read(marked(date, ['*', 72], ['Aug 2019 to May 2024', 84], ['in Port Ellery', 200]))
    expect(hidden(reading)).toEqual([])
    expect(lines(reading)).toEqual([LONG_ENOUGH.text, date])
  })

  it.each([
    ['one icon', [['*', 72]]],
    ['two marks at the ends of a line', [['*', 72] as const, ['.', 500] as const]],
  ] as const)('finds a sentence that ActualText puts in the place of %s', async (_, painted) => {
    const words = 'kafka spark airflow and nine other names of tools that nobody can see here'
    expect(hidden(await read(marked(words, ...painted)))).toEqual([`vanish: ${words}`])
  })

  it('finds words that a line is drawn through, and joins the line without them', async () => {
    const words = { x: 40, y: 210, text: 'Counted nets', size: 10 }
    const behind = { x: 155, y: 210, text: 'in Java and on the quay', size: 10 }
    const struck = { x: 104, y: 210, text: 'with Kafka', size: 10 }
    const reading = await readPage(LONG_ENOUGH, words, struck, behind, {
      x: 104,
      y: 215,
      width: 45,
      height: 0.7,
      fill: '#111111',
    })
    expect(hidden(reading)).toEqual(['struck: with Kafka'])
    expect(lines(reading)).toContain('Counted nets in Java and on the quay')
  })

  it('accuses nobody of a heading between two lines', async () => {
    const heading = { x: 140, y: 210, text: 'SKILLS', size: 10 }
    const rules = [40, 190].map((x) => ({ x, y: 215, width: 90, height: 0.7, fill: '#111111' }))
    expect((await readPage(LONG_ENOUGH, heading, ...rules)).hidden).toEqual([])
  })

  it('accuses neither white print on navy nor gray print on white', async () => {
    const reading = await readPage(bar('#1b2a4a'), { ...secret, color: '#ffffff' }, { ...LONG_ENOUGH, color: '#999999' })
    expect(reading.hidden).toEqual([])
    expect(lines(reading)).toEqual([LONG_ENOUGH.text, SECRET])
  })

  it('accuses nobody of a page number that the paper is too small for', async () => {
    const reading = await readPage({ x: 40, y: 200, text: LONG_ENOUGH.text }, { x: 300, y: 900, text: 'Page 1 of 2' })
    expect(reading.text).toBe(LONG_ENOUGH.text)
    expect(reading.hidden).toEqual([])
  })

  it('does not accuse an invisible layer over letters that are painted', async () => {
    const painted = rawText(LONG_ENOUGH.text)
    const shapes = Array.from({ length: 60 }, (_, index) => `${72 + index * 3} 500 1.5 8 re f`).join(' ')
    expect(
      (await read(rawPdf({ content: `${painted}${shapes} ${rawText(SECRET, { y: 500, before: '3 Tr' })}` }))).hidden,
    ).toEqual([])
  })
})

describe('readPdf: slanted text', () => {
  const slanted = (degrees: number, text: string, size = 40): string => {
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)].map((part) => part.toFixed(5))
    return `BT /F1 ${size} Tf ${cos} ${sin} -${sin} ${cos} 90 560 Tm (${text}) Tj ET `
  }

  it.each([10, 30, 45, 60])('is read as words after the lines that it crosses (%i degrees)', async (degrees) => {
    const print = [700, 680, 660, 640, 620, 600, 580].map((y) => rawText(LONG_ENOUGH.text, { y })).join('')
    const reading = await read(rawPdf({ content: slanted(degrees, 'DRAFT OF MAY') + print }))
    expect(lines(reading)).toEqual([...Array<string>(7).fill(LONG_ENOUGH.text), 'DRAFT OF MAY'])
  })

  it('is upright where a scanner only laid it askew', async () => {
    const reading = await read(rawPdf({ content: slanted(2, 'Weaver and engineer', 11) }))
    expect(lines(reading)).toEqual(['Weaver and engineer'])
  })
})

describe('readPdf: forms and notes', () => {
  const form = (field: string): Uint8Array =>
    rawPdf({
      content: rawText(LONG_ENOUGH.text),
      page: '/Annots [6 0 R]',
      catalog: '/AcroForm << /Fields [6 0 R] >>',
      objects: [`<< /Type /Annot /Rect [72 500 300 520] ${field} >>`],
    })

  it.each([
    ['the value of a text field', '/Subtype /Widget /FT /Tx /T (skills) /V (Python and Rust)', 'Python and Rust'],
    [
      'the chosen option of a list',
      '/Subtype /Widget /FT /Ch /Ff 131072 /T (level) /Opt [(junior) (senior)] /V (senior)',
      'senior',
    ],
    ['a note on the page', '/Subtype /FreeText /Contents (Available from May)', 'Available from May'],
  ])('reads %s after the page', async (_, field, value) => {
    expect(lines(await read(form(field)))).toEqual([LONG_ENOUGH.text, value])
  })

  const drawn = (content: string): string =>
    `<< /Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 5 0 R >> >> /Length ${content.length} >>\nstream\n${content}\nendstream`
  const withAppearance = (field: string, content: string): Uint8Array =>
    rawPdf({
      content: rawText(LONG_ENOUGH.text),
      page: '/Annots [6 0 R]',
      catalog: '/AcroForm << /Fields [6 0 R] >>',
      objects: [`<< /Type /Annot /Rect [72 500 272 520] /AP << /N 7 0 R >> ${field} >>`, drawn(content)],
    })

  it.each([
    ['a signature', '/Subtype /Widget /FT /Sig /T (signature)'],
    ['a button', '/Subtype /Widget /FT /Btn /Ff 65536 /T (send)'],
    ['a stamp', '/Subtype /Stamp'],
  ])('says that %s says something that is not read', async (_, field) => {
    const said = await read(withAppearance(field, rawText('Signed by Mira', { x: 2, y: 5 })))
    expect(said.warnings).toEqual([
      { code: 'field_not_read', message: 'Not read: what buttons, signatures or stamps say on page 1.', pages: [1] },
    ])
    expect((await read(withAppearance(field, '0 0 9 9 re f'))).warnings).toEqual([])
    expect((await read(withAppearance(`${field} /F 2`, rawText('Signed by Mira', { x: 2, y: 5 })))).warnings).toEqual([])
  })

  it.each([
    ['a hidden field', '/Subtype /Widget /FT /Tx /F 2 /T (skills) /V (Python and Rust)'],
    ['a password', '/Subtype /Widget /FT /Tx /Ff 8192 /T (secret) /V (hunter)'],
    ['a tick', '/Subtype /Widget /FT /Btn /T (tick) /V /Yes'],
    ['a pop-up note', '/Subtype /Text /Contents (call me)'],
  ])('does not read %s', async (_, field) => {
    expect(lines(await read(form(field)))).toEqual([LONG_ENOUGH.text])
  })
})

describe('readPdf: fonts with a unit of their own', () => {
  const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
  /** "LOOM" in a Type 3 font of that size, whose letters are painted by `paint` in a box 90 units wide and high. */
  const inOwnUnits = (size: number, paint: string): Uint8Array =>
    rawPdf({
      content: `BT /T3 ${size} Tf 72 700 Td (LOOM) Tj ET`,
      resources: '/Font << /T3 6 0 R >>',
      objects: [
        '<< /Type /Font /Subtype /Type3 /FontMatrix [1 0 0 1 0 0] /FontBBox [0 0 90 90] /FirstChar 76 /LastChar 79 /Widths [100 100 0 100] /Encoding << /Differences [76 /L /M /N /O] >> /CharProcs << /L 7 0 R /M 7 0 R /O 7 0 R >> >>',
        stream(`100 0 0 0 90 90 d1 ${paint}`),
      ],
    })
  const stroke = '0 0 30 90 re 60 0 30 90 re f'

  it.each([
    ['a tenth of a point', 0.1],
    ['what the letters need', 0.2],
  ])('reads what is seen, though it is set in a size of %s', async (_, size) => {
    const reading = await read(inOwnUnits(size, stroke))
    expect(lines(reading)).toEqual(['LOOM'])
    expect(reading.hidden).toEqual([])
  })

  it.each([
    ['paints nothing', 0.1, ''],
    ['is as small as it says', 0.001, stroke],
  ])('calls hidden what %s', async (_, size, paint) => {
    const { text, hidden } = await read(inOwnUnits(size, paint))
    expect(hidden.map(({ start, end, why }) => [text.slice(start, end), why])).toEqual([['LOOM', 'size']])
  })
})

describe('readPdf: limits and damage', () => {
  it('says that a password is needed', async () => {
    await expect(read(await makeLockedPdf('open sesame', [LONG_ENOUGH]))).rejects.toMatchObject({ code: 'password_protected' })
  })

  it('says that a certificate is needed', async () => {
    const lock = '<< /Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s5 /V 4 /Length 128 /Recipients [<00>] >>'
    const open = Buffer.from(rawPdf({ content: rawText('Loom'), objects: [lock] })).toString('latin1')
    const locked = Buffer.from(open.replace('/Root 1 0 R', '/Root 1 0 R /Encrypt 6 0 R /ID [<00> <00>]'), 'latin1')
    await expect(read(locked)).rejects.toMatchObject({
      code: 'password_protected',
      message: 'cv.pdf is protected by a certificate, so it cannot be opened.',
    })
  })

  it('reads a file behind bytes that are none of it', async () => {
    const junk = new Uint8Array(3000).fill(0x20)
    expect((await read(Buffer.concat([junk, await makePdf([LONG_ENOUGH])]))).text).toBe(LONG_ENOUGH.text)
  })

  it.each([
    ['nothing but a header', new TextEncoder().encode('%PDF-1.7\n')],
    ['words', new TextEncoder().encode('%PDF-1.7\nthis was a resume once')],
  ])('says that it cannot open %s', async (_, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: 'unreadable_document', details: { file: 'cv.pdf' } })
  })

  it('stops at the limit of pages and says so', async () => {
    const reading = await read(await makePdf([LONG_ENOUGH], [LONG_ENOUGH], [LONG_ENOUGH]), { ...LIMITS, pages: 2 })
    expect(reading.pages).toBe(3)
    expect(reading.lines.at(-1)?.page).toBe(2)
    expect(reading.warnings.map(({ code }) => code)).toEqual(['truncated'])
  })

  it('stops at the limit of characters and says so', async () => {
    const reading = await read(await makePdf([LONG_ENOUGH], [LONG_ENOUGH]), { ...LIMITS, characters: 10 })
    expect(reading.text.length).toBeLessThanOrEqual(10)
    expect(reading.warnings.map(({ code }) => code)).toEqual(['truncated'])
  })

  it.each([
    ['a picture', rawPdf({ content: 'q 100 0 0 100 72 500 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0000 EI Q' }), true],
    ['nothing', rawPdf({ content: '' }), false],
  ])('gives no text for a page with %s', async (_, bytes, images) => {
    expect(await read(bytes)).toMatchObject({ pages: 1, text: '', lines: [], images, warnings: [] })
  })

  it('gives the same answer twice, and to two at once', async () => {
    const bytes = await makePdf([...HEADER, ...LEFT, ...RIGHT])
    const [first, second] = await Promise.all([read(bytes), read(bytes)])
    expect(second).toEqual(first)
    expect(await read(bytes)).toEqual(first)
  })
})
