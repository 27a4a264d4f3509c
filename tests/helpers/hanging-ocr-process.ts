/** A child that takes each file for a scan, and hangs when it is to read one. */
import { serveTasks } from '../../src/document/serve-tasks.ts'

serveTasks(async (task, report) => {
  if (!(task as { ocr: boolean }).ocr) return { needsOcr: true }
  report({ page: 1, count: 1, of: 1 })
  for (;;);
})
