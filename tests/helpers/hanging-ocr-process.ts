/** A child that takes each file for a scan, and hangs when it should read one. */
import { answerWith } from '../../src/children/isolated-answer.ts'
import { serveTasks } from '../../src/children/serve-tasks.ts'
import { NEEDS_OCR } from '../../src/document/read-document.ts'

serveTasks((task, report) =>
  answerWith(async () => {
    if (!(task as { ocr: boolean }).ocr) return NEEDS_OCR
    report({ page: 1, count: 1, of: 1 })
    for (;;);
  }),
)
