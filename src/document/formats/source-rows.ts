import { countLettersAndDigits } from '../../text/patterns.ts'
import type { Row } from '../compose-text.ts'

/** Builds rows from the pieces that a reader of marked-up text finds: state that one parse guards, thrown away after it. */
export class RowBuilder {
  readonly rows: Row[] = []
  #text = ''
  #letters = { all: 0, bold: 0 }
  #heading = false
  #listItem = false
  #gap = false

  get isHeading(): boolean {
    return this.#heading
  }

  write(text: string, { bold = false }: { readonly bold?: boolean } = {}): void {
    const letters = countLettersAndDigits(text)
    this.#text += text
    this.#letters.all += letters
    if (bold) this.#letters.bold += letters
  }

  /** A wide gap within the line; at its beginning nothing is separated. */
  tab(): void {
    if (this.#text.trim() !== '' && !this.#text.endsWith('\t')) this.#text += '\t'
  }

  /** What follows, up to the next break, is a heading. */
  beginHeading(): void {
    this.break({ gap: true })
    this.#heading = true
  }

  beginItem(mark = '•'): void {
    this.break()
    this.#listItem = true
    this.#text = `${mark} `
  }

  /** Ends the line. A bullet without words waits for them. */
  break({ gap = false }: { readonly gap?: boolean } = {}): void {
    const text = this.#text.replace(/ {2,}/g, ' ').trim()
    const isBare = this.#listItem && text.length <= 1
    if (isBare && !gap) return
    if (text !== '' && !isBare) {
      const bold = this.#letters.bold * 2 > this.#letters.all
      const [heading, listItem] = [this.#heading, this.#listItem]
      this.rows.push({ text, fontSizePt: null, bold: bold || heading, heading, listItem, gap: this.#gap })
      this.#gap = false
    }
    this.#gap ||= gap
    this.#text = ''
    this.#letters = { all: 0, bold: 0 }
    this.#heading = false
    this.#listItem = false
  }
}
