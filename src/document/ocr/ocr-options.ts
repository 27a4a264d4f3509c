import type { StartRecogniser } from './recogniser.ts'

/** How far reading pictures has got. */
export interface OcrProgress {
  /** The page at work, 1-based. */
  readonly page: number
  /** It is the `count`th of `of` pages that are read by OCR. */
  readonly count: number
  readonly of: number
}

/** How the reader of a format gets at OCR. */
export interface OcrOptions {
  readonly start: StartRecogniser
  /** Pictures after that many are left unread. */
  readonly maxPages: number
  readonly onPage?: ((progress: OcrProgress) => void) | undefined
}
