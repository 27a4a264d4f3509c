import { z } from 'zod'

export const ErrorBody = z.object({
  error: z.object({ code: z.string(), message: z.string(), hint: z.string(), requestId: z.string() }),
})
export type ErrorBody = z.infer<typeof ErrorBody>

/** An error answered by the server. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: string
  readonly hint: string
  readonly status: number
  readonly requestId: string

  constructor({ code, message, hint, requestId }: ErrorBody['error'], status: number) {
    super(message)
    this.code = code
    this.hint = hint
    this.status = status
    this.requestId = requestId
  }
}
