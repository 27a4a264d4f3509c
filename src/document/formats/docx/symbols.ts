import type { XmlElement } from './parse-xml.ts'

/** Fonts whose letters are pictures: an "l" in Wingdings is a bullet, a "ü" a tick. */
const PICTURE_FONT = /^(?:wingdings(?: [23])?|webdings|zapf ?dingbats|marlett)$/i

/** A picture at the start of a paragraph is its bullet; elsewhere it separates words and says nothing. */
const pictureAt = (opensParagraph: boolean): string => (opensParagraph ? '• ' : ' ')

/** Text as it is, unless its font draws pictures for letters. */
export const withoutPictureLetters = (text: string, font: string | undefined, opensParagraph: boolean): string =>
  font !== undefined && PICTURE_FONT.test(font) && text.trim() !== '' ? pictureAt(opensParagraph) : text

/** Symbol fonts sit at U+F000 to U+F0FF, where no other font has letters. */
const PRIVATE_USE = /^f[0-9a-f]{3}$/i

/** The character of a `w:sym`, or what stands for a picture. */
export const symbolOf = ({ attributes }: XmlElement, opensParagraph: boolean): string => {
  const code = attributes.get('w:char') ?? ''
  const isPicture = PRIVATE_USE.test(code) || PICTURE_FONT.test(attributes.get('w:font') ?? '')
  if (isPicture || !/^[0-9a-f]{1,4}$/i.test(code)) return pictureAt(opensParagraph)
  return String.fromCharCode(Number.parseInt(code, 16))
}
