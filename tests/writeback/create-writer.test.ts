import { afterAll, describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/index.ts'
import { match } from '../../src/index.ts'
import { createWriter } from '../../src/writeback/index.ts'
import { makeDocx, paragraph, run } from '../helpers/make-docx.ts'
import { acceptAll, countChanges, mainXml, partOf, rejectAll } from '../helpers/track-changes.ts'

const writer = createWriter()
afterAll(() => writer.close())

const LINES = [
  'Ada Example',
  'EXPERIENCE',
  'Data Engineer, Brightwater Labs',
  'Jan 2020 - Dec 2023',
  '- Ran 20 services on k8s',
  '- Ran 30 jobs on Kuberntes',
]
const JOB = 'Requirements\n- Kubernetes\n- Apache Spark'

const DOCX = makeDocx({ body: LINES.map((line) => paragraph(run(line))).join('') })

const reportOn = (resume: Uint8Array | string) => match(resume, JOB, { asOf: '2026-11' })

describe('a tailored resume', () => {
  it('is the own file with safe edits tracked and the rest as comments, named after it', async () => {
    const report = await reportOn(DOCX)
    const file = await writer.tailor({ bytes: DOCX, fileName: 'ada cv.docx', report })
    expect(file).toMatchObject({ fileName: 'ada cv-tailored.docx', mediaType: expect.stringContaining('wordprocessingml') })
    expect((await readDocument(acceptAll(file.bytes))).document.text).toContain('Kubernetes (k8s)')
    expect((await readDocument(rejectAll(file.bytes))).document.text).toBe(report.analysis.document.text)
    expect(partOf(file.bytes, 'word/comments.xml')).toContain('Apache Spark')
  })

  it('has the edits of chosen rules only', async () => {
    const report = await reportOn(DOCX)
    const none = await writer.tailor({ bytes: DOCX, report, accept: [] })
    expect(countChanges(mainXml(none.bytes))).toBe(0)
    expect(partOf(none.bytes, 'word/comments.xml')).toContain('Proposed: “k8s” → “Kubernetes (k8s)”')
  })

  it('has edits of the person’s own, in the place of any other at the same words', async () => {
    const report = await reportOn(DOCX)
    const { text } = report.analysis.document
    const start = text.indexOf('k8s')
    const edits = [{ start, end: start + 3, text: 'Kubernetes, every day' }]
    const file = await writer.tailor({ bytes: DOCX, report, edits })
    expect((await readDocument(acceptAll(file.bytes))).document.text).toContain('services on Kubernetes, every day\n')
    expect((await readDocument(rejectAll(file.bytes))).document.text).toBe(text)
  })

  it.each([
    ['over two lines', [{ start: 0, end: 20, text: 'x' }]],
    ['behind the text', [{ start: 9_000, end: 9_001, text: 'x' }]],
    [
      'over each other',
      [
        { start: 0, end: 3, text: 'x' },
        { start: 2, end: 5, text: 'y' },
      ],
    ],
  ])('is refused where edits lie %s', async (_about, edits) => {
    const writing = writer.tailor({ bytes: DOCX, report: await reportOn(DOCX), edits })
    await expect(writing).rejects.toMatchObject({ code: 'invalid_request', message: expect.stringContaining('Edit') })
  })

  it('is a new Word file for text', async () => {
    const text = LINES.join('\n')
    const file = await writer.tailor({ bytes: Buffer.from(text), report: await reportOn(text) })
    expect(file.fileName).toBe('resume-tailored.docx')
    expect((await readDocument(acceptAll(file.bytes))).document.text).toContain('Kubernetes (k8s)')
  })

  it('is the same for a report and for its JSON', async () => {
    const report = await reportOn(DOCX)
    const json = Buffer.from(JSON.stringify(report))
    expect(await writer.tailor({ bytes: DOCX, report: json })).toEqual(await writer.tailor({ bytes: DOCX, report }))
  })

  it('is refused as a PDF where the resume is none', async () => {
    const writing = writer.tailor({ bytes: DOCX, report: await reportOn(DOCX), format: 'pdf' })
    await expect(writing).rejects.toMatchObject({ code: 'cannot_write_back', message: expect.stringContaining('it is no PDF') })
  })

  it('is refused with a sentence where the child that writes it dies or answers nonsense', async () => {
    const doomed = createWriter({ program: new URL('../helpers/misbehaving-process.ts', import.meta.url) })
    const report = await reportOn(DOCX)
    await expect(doomed.tailor({ bytes: DOCX, fileName: 'crash', report })).rejects.toMatchObject({ code: 'limit_exceeded' })
    await expect(doomed.tailor({ bytes: DOCX, fileName: 'neither', report })).rejects.toThrow('no bytes')
    await doomed.close()
  })
})
