import type { SampleCase } from '../case.ts'
import { mlEngineerStrong } from './ml-engineer-strong.ts'

export const scan: SampleCase = {
  ...mlEngineerStrong,
  id: 'scan',
  as: 'machine learning engineer, scanned',
  about:
    'The strong resume as a scanner leaves it: one picture, no text. Its words are read by OCR, with a warning that says how surely.',
  layout: 'scan-pdf',
}
