import type { SampleCase } from '../case.ts'
import { mlEngineerStrong } from './ml-engineer-strong.ts'

export const scan: SampleCase = {
  ...mlEngineerStrong,
  id: 'scan',
  about: 'The strong resume as a scanner leaves it: one picture, no text. It is refused with a sentence that says what to do.',
  layout: 'scan-pdf',
}
