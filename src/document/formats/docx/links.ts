import type { Line, Link } from '../../../schema/index.ts'
import { cleanLine } from '../../clean-line.ts'
import { isLinkAddress } from '../../link-address.ts'
import type { DocxPackage } from './docx-package.ts'
import { elementsOf, type XmlElement } from './parse-xml.ts'

/** A link of the body, with its words. */
interface WordyLink {
  readonly words: string
  readonly address: string
}

/** A resume has dozens of links; a file with more is meant to keep its reader busy. */
const MAX_LINKS = 500

const textOf = (element: XmlElement): string =>
  element.name === 'w:t'
    ? element.children.filter((child) => typeof child === 'string').join('')
    : elementsOf(element).map(textOf).join('')

const collect = (element: XmlElement, addressOf: (id: string) => string | undefined, found: WordyLink[]): void => {
  for (const child of elementsOf(element)) {
    if (found.length >= MAX_LINKS) return
    if (child.name !== 'w:hyperlink') collect(child, addressOf, found)
    else {
      const address = addressOf(child.attributes.get('r:id') ?? '')
      const words = cleanLine(textOf(child))
      if (address !== undefined && words !== '') found.push({ words, address })
    }
  }
}

/** Where the words of a link stand: after those of the one before, else wherever they are first printed. */
const placeLink = ({ words, address }: WordyLink, text: string, from: number, lines: readonly Line[]): Link | undefined => {
  const next = text.indexOf(words, from)
  const start = next < 0 ? text.indexOf(words) : next
  const end = start + words.length
  const shown = lines.some((line) => line.start <= start && end <= line.end)
  return start >= 0 && shown ? { start, end, address } : undefined
}

/** The links of the body on the words of the text as it was read, in its order; links on hidden words are left out. */
export const findDocxLinks = (
  body: XmlElement,
  { relationships }: Pick<DocxPackage, 'relationships'>,
  { text, lines }: { readonly text: string; readonly lines: readonly Line[] },
): Link[] => {
  const found: WordyLink[] = []
  collect(body, (id) => [relationships.get(id)].find((one) => one?.external && isLinkAddress(one.target))?.target, found)
  const placed: Link[] = []
  for (const link of found) {
    const one = placeLink(link, text, placed.at(-1)?.end ?? 0, lines)
    if (one) placed.push(one)
  }
  return placed.sort((a, b) => a.start - b.start || a.end - b.end)
}
