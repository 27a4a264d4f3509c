import PDFDocument from 'pdfkit'

/** Lines of an invented person's resume. */
export const RESUME_LINES: readonly string[] = [
  'Ada Lindqvist',
  'ada@example.org',
  '',
  'Experience',
  'Machine Learning Engineer, Birchwood Labs, Jan 2020 - Present',
  '- Trained recommendation models in PyTorch and served them with Kubernetes on AWS',
  '- Built data pipelines in Python with two data scientists',
  '',
  'Education',
  'BSc in Computer Science, Lakeside University, 2019',
  '',
  'Skills',
  'Python, PyTorch, Docker, SQL',
]

/** One page of PDF, a line for each. */
export const drawResume = async (lines: readonly string[] = RESUME_LINES): Promise<Buffer> => {
  const pdf = new PDFDocument()
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => pdf.on('end', resolve))
  pdf.fontSize(11)
  for (const line of lines) pdf.text(line === '' ? ' ' : line)
  pdf.end()
  await ended
  return Buffer.concat(chunks)
}
