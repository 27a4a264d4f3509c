import { randomFillSync } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import { makeDocx } from '../../tests/helpers/make-docx.ts'
import { rawPdf, rawText } from '../../tests/helpers/make-pdf.ts'

/** A word that must be nowhere once a request is answered. */
export const CANARY = 'piicanary'

export const POSTING = `Machine Learning Engineer
Requirements
- 3+ years of Python
- PyTorch or TensorFlow
- Kubernetes and Docker
- Experience with AWS, GCP or Azure
Nice to have
- MLflow, Airflow
- C++ or Go
`

const BULLETS = [
  'Trained ranking models in PyTorch and served them with Kubernetes on AWS for 40 thousand users',
  'Built feature pipelines in Python and Airflow together with three data scientists',
  'Cut the latency of inference from 180 to 60 ms with ONNX Runtime and batching',
  'Moved experiments to MLflow and taught the team to track them',
  'Wrote services in Go, reviewed code, and kept the on-call handbook',
]

const POSITIONS = ['Birchwood Labs', 'Fennel Works', 'Larkspur Systems', 'Quince and Sons', 'Tansy Data', 'Yarrow Mobility']

/** A picture that cannot be compressed, so that the file is as large as one with fonts and a photograph. */
const NOISE_SIDE = 180

const drawNoise = (pdf: PDFKit.PDFDocument): void => {
  const header = Buffer.from('89504e470d0a1a0a', 'hex')
  const chunk = (type: string, body: Buffer): Buffer => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(body.length)
    const typed = Buffer.concat([Buffer.from(type), body])
    return Buffer.concat([length, typed, Buffer.alloc(4)])
  }
  const size = Buffer.alloc(13)
  size.writeUInt32BE(NOISE_SIDE, 0)
  size.writeUInt32BE(NOISE_SIDE, 4)
  size.set([8, 2, 0, 0, 0], 8)
  const rows = randomFillSync(Buffer.alloc(NOISE_SIDE * (1 + NOISE_SIDE * 3)))
  for (let row = 0; row < NOISE_SIDE; row++) rows[row * (1 + NOISE_SIDE * 3)] = 0
  const png = Buffer.concat([header, chunk('IHDR', size), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
  pdf.image(png, 480, 40, { width: 60 })
}

/** An invented person's resume: three pages, about 700 words, about 100 kB. */
export const drawLongResume = async (): Promise<Uint8Array> => {
  const pdf = new PDFDocument({ size: 'A4', margin: 50 })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => pdf.on('end', resolve))
  drawNoise(pdf)
  pdf.fontSize(16).text('Ada Lindqvist').fontSize(10).text(`${CANARY}@example.org`).moveDown()
  pdf.fontSize(13).text('Experience').fontSize(10)
  for (const [index, employer] of POSITIONS.entries()) {
    if (index > 0 && index % 2 === 0) pdf.addPage()
    pdf.moveDown().font('Helvetica-Bold').text(`Machine Learning Engineer, ${employer}`)
    pdf.font('Helvetica').text(`Jan ${2024 - index * 2} - Dec ${2025 - index * 2}`)
    for (const bullet of [...BULLETS, ...BULLETS]) pdf.text(`• ${bullet}`)
  }
  pdf.moveDown().fontSize(13).text('Skills').fontSize(10).text('Python, PyTorch, Kubernetes, Docker, AWS, MLflow, Go')
  pdf.end()
  await ended
  return Buffer.concat(chunks)
}

const WORDS = 'Python, PyTorch, Kubernetes and Docker at Birchwood Labs'

const pdfThatReaches = (catalog: string, page = ''): Uint8Array => rawPdf({ content: rawText(WORDS), catalog, page })

const docxThatReaches = (parts: Parameters<typeof makeDocx>[0]): Uint8Array =>
  makeDocx({ body: `<w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p>`, ...parts })

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A part that says where the document's template and picture are. */
const settingsElsewhere = (url: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${['attachedTemplate', 'image']
    .map((kind, index) => `<Relationship Id="r${index}" Type="${RELATIONS}/${kind}" Target="${url}" TargetMode="External"/>`)
    .join('')}</Relationships>`

/** Resumes with external references of every kind that their formats have; following one would reveal who reads it. */
export const reachingFiles = (url: string): readonly { readonly name: string; readonly bytes: Uint8Array }[] => [
  { name: 'open-uri.pdf', bytes: pdfThatReaches(`/OpenAction << /S /URI /URI (${url}) >>`) },
  { name: 'launch.pdf', bytes: pdfThatReaches('/OpenAction << /S /Launch /F (/bin/sh) >>') },
  { name: 'script.pdf', bytes: pdfThatReaches(`/OpenAction << /S /JavaScript /JS (app.launchURL\\("${url}"\\)) >>`) },
  { name: 'elsewhere.pdf', bytes: pdfThatReaches(`/OpenAction << /S /GoToR /F << /FS /URL /F (${url}) >> /D [0 /Fit] >>`) },
  {
    name: 'submit.pdf',
    bytes: pdfThatReaches('', `/AA << /O << /S /SubmitForm /F << /FS /URL /F (${url}) >> >> >>`),
  },
  {
    name: 'template.docx',
    bytes: docxThatReaches({ entries: [{ name: 'word/_rels/settings.xml.rels', content: settingsElsewhere(url) }] }),
  },
  { name: 'link.docx', bytes: docxThatReaches({ links: { rId9: url } }) },
  {
    name: 'page.html',
    bytes: Buffer.from(
      `<html><head><link rel="stylesheet" href="${url}"></head><body><img src="${url}"><p>${WORDS}</p></body></html>`,
    ),
  },
  {
    name: 'include.tex',
    bytes: Buffer.from(`\\documentclass{article}\\input{/etc/passwd}\\begin{document}${WORDS}\\end{document}`),
  },
  { name: 'include.typ', bytes: Buffer.from(`#include "/etc/passwd"\n= Skills\n${WORDS}`) },
]

/** Form XObjects nested in each other: two kilobytes that ask for 20^9 drawings. */
const nestedForms = (): Uint8Array => {
  const depth = 9
  const objects = Array.from({ length: depth }, (_, level) => {
    const last = level === depth - 1
    const content = last ? rawText('laugh') : '/X Do '.repeat(20)
    const inner = last ? '' : `/XObject << /X ${level + 7} 0 R >>`
    return `<< /Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> ${inner} >> /Length ${content.length} >>\nstream\n${content}\nendstream`
  })
  return rawPdf({ content: '/X Do', resources: '/XObject << /X 6 0 R >>', objects })
}

/** Hostile files, by what they do; all made here. */
export const HOSTILE: readonly { readonly what: string; readonly name: string; readonly make: () => Uint8Array }[] = [
  { what: 'forms within forms', name: 'forms.pdf', make: nestedForms },
  { what: 'a million pieces of text', name: 'pieces.pdf', make: () => rawPdf({ content: rawText('x').repeat(300_000) }) },
  {
    what: 'a Word file of 30 million letters',
    name: 'bomb.docx',
    make: () => makeDocx({ body: `<w:p><w:r><w:t>${'a'.repeat(30_000_000)}</w:t></w:r></w:p>` }),
  },
  { what: 'a cut PDF', name: 'cut.pdf', make: () => rawPdf({ content: rawText('cut') }).subarray(0, 300) },
]
