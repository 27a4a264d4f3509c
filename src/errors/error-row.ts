/**
 * A way in which the project says "I cannot go on": what the person reads, the HTTP status and the exit code that belong to it.
 * `message` says what was found and what was expected, `hint` what to do. `{name}` stands for a detail that the thrower gives;
 * details are names, sizes and limits, never words of a document. `about: 'document'`: it is about a resume or a posting, so
 * that a form shows it beside that one; all others are about the request.
 */
export interface ErrorRow {
  readonly status: number
  readonly exit: number
  readonly message: string
  readonly hint: string
  readonly about?: 'document'
}
