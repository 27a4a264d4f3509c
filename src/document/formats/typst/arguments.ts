import type { RowBuilder } from '../source-rows.ts'

/** `dates(start-date: "…", end-date: "…")` is one range. */
const END_ARGUMENT = /^(?:end|to|until)(?:[-_].*)?$/

/** What a call shows stands on one line, its pieces separated. */
export class Arguments {
  readonly #page: RowBuilder
  count = 0

  constructor(page: RowBuilder) {
    this.#page = page
  }

  next(): void {
    if (this.count++ > 0) this.#page.tab()
  }

  /** @param argument its name, where it has one: an end follows its beginning. */
  show(text: string, argument: string): void {
    if (text.trim() === '') return
    if (this.count > 0 && END_ARGUMENT.test(argument)) this.#page.write(' – ')
    else this.next()
    this.#page.write(text)
  }
}
