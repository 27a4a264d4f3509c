import type { Document, Line } from '../../src/schema/document.ts'

const BODY_PT = 10
const HEADING_PT = 13

/** How a drawn line is marked: `# ` a heading in larger bold letters, `! ` bold letters of the body's size. */
const MARKS: Readonly<Record<string, Pick<Line, 'fontSizePt' | 'bold'>>> = {
  '# ': { fontSizePt: HEADING_PT, bold: true },
  '! ': { fontSizePt: BODY_PT, bold: true },
}

const PLAIN = { fontSizePt: BODY_PT, bold: false }

/**
 * A document as a reader gives it, drawn as text: one line a line, an empty line for a gap, a tab for a wide gap within
 * a line, `# ` and `! ` for its look.
 *
 * @param options.looks false: a plain text file, in which no line has a size or a weight.
 */
export const drawResume = (drawing: string, { looks = true }: { looks?: boolean } = {}): Document => {
  const lines: Line[] = []
  let text = ''
  let gap = false
  for (const row of drawing.split('\n').map((raw) => raw.trim())) {
    if (row === '') {
      gap = lines.length > 0
      continue
    }
    const mark = MARKS[row.slice(0, 2)]
    const words = looks && mark ? row.slice(2) : row
    text += lines.length === 0 ? '' : gap ? '\n\n' : '\n'
    const look = looks ? (mark ?? PLAIN) : { fontSizePt: null, bold: false }
    const span = { start: text.length, end: text.length + words.length }
    lines.push({ ...span, page: null, box: null, ...look, heading: false, listItem: /^[•*–-]\s/.test(words) })
    text += words
    gap = false
  }
  return { mediaType: 'text/plain', bytes: text.length, sha256: '0'.repeat(64), pages: null, text, lines }
}
