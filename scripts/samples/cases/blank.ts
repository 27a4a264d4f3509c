import type { SampleCase } from '../case.ts'
import { mlEngineerStrong } from './ml-engineer-strong.ts'

export const blank: SampleCase = {
  ...mlEngineerStrong,
  id: 'blank',
  as: 'an empty page',
  about: 'A page without a word, as an export that went wrong leaves it. It is refused with a sentence that says what to do.',
  layout: 'blank-pdf',
}
