import type { Pointer } from './exports.ts'
import { type PdfiumInstance, takeUtf8 } from './instance.ts'

export interface Font {
  readonly name: string
  readonly bold: boolean
  readonly italic: boolean
}

/** Weights as in CSS: 600 is semi-bold. PDFium guesses values over 1000 from strange stem widths; they say nothing. */
const BOLD_WEIGHTS = { from: 600, to: 1000 }

/** The ForceBold flag, PDF 32000-1, table 123, bit 19. */
const FORCE_BOLD = 1 << 18

const BOLD_NAME =
  /bold|black|heavy|(?:^|[-,])(?:bd|demi)|^(?:cm|ec|sf|lm)(?:ss|cs)?bx|^(?:sf|ec)(?:rb|sx|xc)(?=\d)|medi(?:um)?(?:$|-)/i

/** A name that says it is not bold is right, whatever weight was guessed from the stems. */
const PLAIN_NAME = /regular|light|thin|hairline|book|roman|(?:^|-)italic/i

/** The Italic flag, the same table, bit 7. */
const ITALIC = 1 << 6

/** `-Italic`, `-BoldItalicMT`, `-Oblique`, `ReguItal`, `-LightIt`, and what TeX calls its own: `CMTI10`, `SFSL1095`. */
const ITALIC_NAME = /ital|obli|slanted|^(?:cm|ec|sf|lm)(?:bx)?(?:ti|sl)/i
const SHORT_ITALIC_NAME = /[a-z-]It$/

/** Subset tags (`ABCDEF+`) say nothing about the font. */
const SUBSET_TAG = /^[A-Z]{6}\+/

const readFont = (instance: PdfiumInstance, font: Pointer): Font => {
  const { api } = instance
  const name = takeUtf8(instance, (buffer, bytes) => api.FPDFFont_GetBaseFontName(font, buffer, bytes)).replace(SUBSET_TAG, '')
  const weight = api.FPDFFont_GetWeight(font)
  const flags = api.FPDFFont_GetFlags(font)
  const isHeavy = (weight >= BOLD_WEIGHTS.from && weight <= BOLD_WEIGHTS.to) || (flags & FORCE_BOLD) !== 0
  return {
    name,
    bold: BOLD_NAME.test(name) || (isHeavy && !PLAIN_NAME.test(name)),
    italic: (flags & ITALIC) !== 0 || ITALIC_NAME.test(name) || SHORT_ITALIC_NAME.test(name),
  }
}

/** A font's name, weight and slant; each font is looked up once a document. */
export const fontReader = (instance: PdfiumInstance): ((font: Pointer) => Font) => {
  const known = new Map<Pointer, Font>()
  return (font) => {
    const read = known.get(font) ?? readFont(instance, font)
    known.set(font, read)
    return read
  }
}
