/** The program of a child that reads documents: see `document-reader.ts`. */
import { answerWith, serveTasks } from '../children/index.ts'
import type { PreviewTask, ReadTask } from './document-reader.ts'
import { previewWord } from './engines.ts'
import { LIMITS } from './limits.ts'
import { readDocument, readWithoutOcr } from './read-document.ts'

const readTask = ({ bytes, fileName, givenAs, ocr }: ReadTask, report: (progress: unknown) => void) =>
  ocr ? readDocument(bytes, { fileName, givenAs, onOcr: report }) : readWithoutOcr(bytes, { fileName, givenAs })

/** An empty page: reading it once loads the PDF engine (and only the first), so that the first real document need not wait. */
const SMALLEST_PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
trailer<</Root 1 0 R>>`

await readDocument(Buffer.from(SMALLEST_PDF)).catch(() => {})

const answer = (task: ReadTask | PreviewTask, report: (progress: unknown) => void): Promise<unknown> =>
  'preview' in task ? previewWord(task.bytes, { fileName: task.fileName, limits: LIMITS }) : readTask(task, report)

// Only `document-reader.ts` sends tasks, and it sends what these two types say.
serveTasks((task, report) => answerWith(() => answer(task as ReadTask | PreviewTask, report)))
