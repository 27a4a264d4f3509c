/** What a report as a self-contained file brings along. */
export interface FileParts {
  /** The style sheet itself. */
  readonly css: string
  /** The page's script in one piece, and the SHA-256 of its UTF-8 in base64; null: a file that only shows. */
  readonly script: { readonly text: string; readonly sha256: string } | null
}
