/** Any answer, also an error of the server or of something in between. */
export interface PostedAnswer {
  readonly status: number
  readonly blob: Blob
}

export interface PostOptions {
  readonly address: string
  readonly form: FormData
  /** Media type of the wanted answer. */
  readonly accept: string
  /** The share of the body that has been sent, 0..1. */
  readonly onSent?: (share: number) => void
  /** One line of the answer, as soon as it is complete. */
  readonly onLine?: (line: string) => void
}

/** Reports each line once it is complete; what is left at the end of the answer is a line too. */
const lineReader = (onLine: (line: string) => void) => {
  let read = 0
  return (text: string, isWhole: boolean): void => {
    const end = isWhole ? text.length : text.lastIndexOf('\n') + 1
    for (const line of text.slice(read, end).split('\n')) if (line !== '') onLine(line)
    read = Math.max(read, end)
  }
}

/**
 * Post a form, with progress in both directions: `fetch` reports none for what is sent.
 *
 * @throws Error if no answer comes.
 */
export const postForm = ({ address, form, accept, onSent, onLine }: PostOptions): Promise<PostedAnswer> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const readLines = lineReader(onLine ?? (() => {}))
    request.open('POST', address)
    request.setRequestHeader('Accept', accept)
    if (!onLine) request.responseType = 'blob'
    request.upload.addEventListener('progress', ({ loaded, total }) => onSent?.(total === 0 ? 1 : loaded / total))
    request.addEventListener('progress', () => onLine && readLines(request.responseText, false))
    request.addEventListener('load', () => {
      if (onLine) readLines(request.responseText, true)
      resolve({ status: request.status, blob: onLine ? new Blob([request.responseText]) : request.response })
    })
    request.addEventListener('error', () => reject(new Error('no answer')))
    request.send(form)
  })
