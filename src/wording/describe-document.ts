import type { Analysis } from '../schema/analysis.ts'
import { count } from './words.ts'

const FORMATS: Readonly<Record<Analysis['document']['mediaType'], string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'text/plain': 'Text',
  'text/markdown': 'Markdown',
  'text/html': 'HTML',
  'text/x-tex': 'LaTeX',
  'text/vnd.typst': 'Typst',
  'application/json': 'JSON Resume',
}

/** One line about a file: "PDF · 2 pages · 85 lines · 640 words". */
export const describeDocument = ({ mediaType, pages, lines, text }: Analysis['document']): string =>
  [
    FORMATS[mediaType],
    ...(pages === null ? [] : [count(pages, 'page')]),
    count(lines.length, 'line'),
    count(text.split(/\s+/).filter(Boolean).length, 'word'),
  ].join(' · ')
