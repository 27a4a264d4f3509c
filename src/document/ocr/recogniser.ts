import type { GrayPicture } from '../gray-picture.ts'

/** A word found in a picture, with its box in pixels, origin top-left of the picture as given. */
export interface RecognisedWord {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** 0..1 */
  readonly confidence: number
}

/** Words on one printed line, left to right; columns that stand side by side may share one. */
export interface RecognisedLine {
  readonly words: readonly RecognisedWord[]
  /** Pixels; the line may climb or fall a little. */
  readonly baseline: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }
  /** From the top of its tallest letters to the foot of its lowest, in pixels: about the font size. */
  readonly heightPx: number
}

/** Reads print in pictures (OCR). */
export interface Recogniser {
  /** The lines of a picture in any order; none where it shows no print. */
  recognise(picture: GrayPicture): Promise<readonly RecognisedLine[]>
  /** Gives its memory back; it reads nothing after that. */
  close(): Promise<void>
}

/** Starts a recogniser: half a second and 200 MB, so only where a page needs it. */
export type StartRecogniser = () => Promise<Recogniser>
