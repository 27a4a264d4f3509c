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
  /** Undefined where they are no link. */
  readonly address: string | undefined
}

type Look = Omit<StyledWords, 'words'>

const PLAIN: Look = { bold: false, italic: false, address: undefined }

const WEB_OR_MAIL = /^(?:https?:\/\/|mailto:)\S+$/i

/** No title that a picture beside it links is longer. */
const LONGEST_TITLE = 60

/** A picture links the whole line that it stands in: the line gets its link where it is short, and the only one. */
const isOfWords = ({ start, end, address }: Link, { document: { lines, links = [] } }: Sectioned): boolean => {
  const isLine = lines.some((line) => line.start === start && line.end === end)
  const isOnly = !links.some((other) => other.start < end && start < other.end && other.address !== address)
  return WEB_OR_MAIL.test(address) && (!isLine || (isOnly && end - start <= LONGEST_TITLE))
}

const isAlike = (a: Look, b: Look): boolean => a.bold === b.bold && a.italic === b.italic && a.address === b.address

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
    const add = (words: string, look: Look): void => {
      const last = styled.at(-1)
      if (last && isAlike(last, look)) styled[styled.length - 1] = { ...last, words: last.words + words }
      else styled.push({ ...look, words })
    }
    for (const piece of pieces) {
      const between = styled.at(-1) ?? PLAIN
      if (piece.glue !== '') add(piece.glue, { ...between, address: undefined })
      for (const { words, ...look } of isPlain ? [{ ...PLAIN, words: piece.words }] : this.#ofPiece(piece, isBold))
        add(words, look)
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
      look = { bold: letter?.bold ?? look.bold, italic: letter?.italic ?? look.italic, address }
      const last = styled.at(-1)
      const character = words.charAt(at - start)
      if (last && isAlike(last, look)) styled[styled.length - 1] = { ...last, words: last.words + character }
      else styled.push({ ...look, words: character })
    }
    return styled
  }
}
