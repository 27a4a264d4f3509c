import type { SampleResume } from './resume.ts'

export interface SampleCase {
  /** Folder under `samples/`. */
  readonly id: string
  /** What is shown after the person's name in a list of samples. Default: the headline of the resume. */
  readonly as?: string
  /** One sentence: who this is and what the case shows. */
  readonly about: string
  readonly resume: SampleResume
  readonly layout: 'one-column-pdf' | 'two-column-pdf' | 'scan-pdf' | 'blank-pdf' | 'docx'
  /** The posting; null: the role brief at `level` is the posting. */
  readonly posting: string | null
  readonly level?: 'entry' | 'mid' | 'senior' | 'top'
}
