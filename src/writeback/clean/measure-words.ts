/** Widths of Calibri's letters from the blank to the tilde, in thousandths of the font size. */
const LETTER_WIDTHS = [
  226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507, 507, 507, 507, 507,
  507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673,
  543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239,
  455, 229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
]
const FIRST = 0x20
const OTHER_WIDTH = 540
/** Of a line, with the space below it, in parts of the font size. */
export const LINE_HEIGHT = 1.22

/** How wide words are in the font of a new document, in points; bold ones are hardly wider. */
export const measureWords = (words: string, sizePt: number): number => {
  let width = 0
  for (let at = 0; at < words.length; at++) width += LETTER_WIDTHS[words.charCodeAt(at) - FIRST] ?? OTHER_WIDTH
  return (width * sizePt) / 1000
}
