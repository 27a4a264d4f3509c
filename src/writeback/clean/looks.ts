import type { Link } from '../../schema/index.ts'
import { overlaps } from '../../text/span.ts'
import type { LaidOutParagraph } from './lay-out-paragraphs.ts'
import type { Piece } from './pieces.ts'
import type { Sectioned } from './resume-print.ts'

/** Words of one look, and where they lead. */
export interface StyledWords {
  readonly words: string
  readonly bold: boolean
  readonly italic: boolean
  /** As the body of the text is set, in a line of larger words. */
  readonly small: boolean
  /** Undefined where they are no link. */
  readonly address: string | undefined
}

type Look = Omit<StyledWords, 'words'>

const PLAIN: Look = { bold: false, italic: false, small: false, address: undefined }

const WEB_OR_MAIL = /^(?:https?:\/\/|mailto:)\S+$/i

/** No title that a picture beside it links is longer. */
const LONGEST_TITLE = 60

/** A picture links the whole line that it stands in: the line gets its link where it is short, and the only one. */
const isOfWords = ({ start, end, address }: Link, { document: { lines, links = [] } }: Sectioned): boolean => {
  const isLine = lines.some((line) => line.start === start && line.end === end)
  const isOnly = !links.some((other) => other.start < end && start < other.end && other.address !== address)
  return WEB_OR_MAIL.test(address) && (!isLine || (isOnly && end - start <= LONGEST_TITLE))
}

/** What stands in another cell beside a name or a heading is no part of it. */
const besideName = (words: string): StyledWords[] => {
  const tab = words.indexOf('\t')
  if (tab < 0) return [{ ...PLAIN, words }]
  return [
    { ...PLAIN, words: words.slice(0, tab) },
    { ...PLAIN, words: words.slice(tab), small: true },
  ]
}

const isAlike = (a: Look, b: Look): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.small === b.small && a.address === b.address

/** Puts words at the end, in one stretch with the last where both look alike. */
const append = (styled: StyledWords[], words: string, look: Look): void => {
  const last = styled.at(-1)
  if (last && isAlike(last, look)) styled[styled.length - 1] = { ...last, words: last.words + words }
  else styled.push({ ...look, words })
}

/** Gives each word of a resume the look that it has on paper. */
export class Stylist {
  readonly #resume: Sectioned
  readonly #links: readonly Link[]

  constructor(resume: Sectioned) {
    this.#resume = resume
    this.#links = (resume.document.links ?? []).filter((link) => isOfWords(link, resume))
  }

  /** The words of a paragraph, in stretches of one look. */
  style({ kind, lines, pieces }: LaidOutParagraph): StyledWords[] {
    const isPlain = kind === 'heading' || kind === 'name'
    const isBold = !isPlain && lines.every(({ bold }) => bold)
    const styled: StyledWords[] = []
    for (const piece of pieces) {
      const between = styled.at(-1) ?? PLAIN
      if (piece.glue !== '') append(styled, piece.glue, { ...between, address: undefined })
      for (const { words, ...look } of isPlain ? besideName(piece.words) : this.#ofPiece(piece, isBold))
        append(styled, words, look)
    }
    return styled
  }

  #ofPiece({ start, end, words }: Piece, isBold: boolean): StyledWords[] {
    const links = this.#links.filter((link) => overlaps(link, { start, end }))
    const styled: StyledWords[] = []
    let look: Look = { ...PLAIN, bold: isBold }
    for (let at = start; at < end; at++) {
      const letter = this.#resume.print?.letters.get(at)
      const address = links.find((link) => link.start <= at && at < link.end)?.address
      look = { ...look, bold: letter?.bold ?? look.bold, italic: letter?.italic ?? look.italic, address }
      append(styled, words.charAt(at - start), look)
    }
    return styled
  }
}
