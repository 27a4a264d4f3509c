/** A row of a table, and what it reads. */
export interface RowReader {
  readonly id: string
  /** What it decides, in tables in which several rows decide the same. */
  readonly kinds: readonly string[]
  /** Texts that it reads, without the brackets around what is read. */
  readonly is: readonly string[]
  readonly reads: (text: string) => boolean
}
