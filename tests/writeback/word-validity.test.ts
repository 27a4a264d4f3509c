import { readFileSync } from 'node:fs'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { SAMPLE_CASES } from '../../scripts/samples/cases/index.ts'
import { Report } from '../../src/schema/index.ts'
import { planMarkup, writeBack } from '../../src/writeback/index.ts'
import { checkWordFile } from '../helpers/check-word-file.ts'

const inSample = (id: string, file: string): Buffer => readFileSync(new URL(`../../samples/${id}/${file}`, import.meta.url))

const write = (id: string, fileName: string): Promise<Uint8Array> => {
  const report = Report.parse(JSON.parse(inSample(id, 'expected-report.json').toString()))
  const { document, sections, experience } = report.analysis
  const markup = planMarkup(report)
  return writeBack({
    bytes: inSample(id, fileName),
    fileName,
    document,
    sections,
    markup,
    month: experience.asOf,
    format: 'docx',
  })
}

const REPORTED = SAMPLE_CASES.filter(({ layout }) => layout !== 'blank-pdf').map(
  ({ id, layout }) => [id, layout === 'docx' ? 'resume.docx' : 'resume.pdf'] as const,
)

/** A written file with one part changed. */
const spoil = async (part: string, change: (xml: string) => string): Promise<Uint8Array> => {
  const parts = unzipSync(await write('genai-engineer', 'resume.docx'))
  const xml = new TextDecoder().decode(parts[part])
  const changed = change(xml)
  expect(changed).not.toBe(xml)
  return zipSync({ ...parts, [part]: new TextEncoder().encode(changed) })
}

describe('a written Word file', () => {
  it.each(REPORTED)('is valid for Word: %s', async (id, file) => {
    expect(checkWordFile(await write(id, file))).toEqual([])
  })
})

describe('checkWordFile', () => {
  it.each([
    ['word/document.xml', 'a tag that is not closed', (xml: string) => xml.replace('</w:body>', '')],
    ['word/document.xml', 'deleted text in plain clothes', (xml: string) => xml.replaceAll('w:delText', 'w:t')],
    [
      'word/document.xml',
      'properties behind the text',
      (xml: string) => xml.replace('<w:pPr>', '<w:r><w:t>x</w:t></w:r><w:pPr>'),
    ],
    ['word/document.xml', 'a change without an author', (xml: string) => xml.replace(/(<w:ins [^>]*)w:author="[^"]*"/, '$1')],
    ['word/document.xml', 'a comment that does not end', (xml: string) => xml.replace(/<w:commentRangeEnd [^>]*\/>/, '')],
    [
      'word/document.xml',
      'a change inside a run',
      (xml: string) => xml.replace('</w:t></w:r>', '</w:t><w:ins w:id="999" w:author="x"/></w:r>'),
    ],
    ['word/comments.xml', 'a reference to no comment', (xml: string) => xml.replace(/<w:comment .*?<\/w:comment>/s, '')],
    [
      'word/comments.xml',
      'a comment without a paragraph',
      (xml: string) => xml.replace(/(<w:comment [^>]*>).*?(<\/w:comment>)/s, '$1$2'),
    ],
    [
      '[Content_Types].xml',
      'a part without a type',
      (xml: string) =>
        xml.replace(/<Override [^>]*comments\.xml[^>]*\/>/, '').replace(/<Default [^>]*Extension="xml"[^>]*\/>/, ''),
    ],
    ['word/_rels/document.xml.rels', 'a relationship to nothing', (xml: string) => xml.replace('comments.xml', 'gone.xml')],
    ['word/_rels/document.xml.rels', 'an id used twice', (xml: string) => xml.replace(/(<Relationship [^>]*\/>)/, '$1$1')],
  ])('notices in %s %s', async (part, _about, change) => {
    expect(checkWordFile(await spoil(part, change))).not.toEqual([])
  })
})
