import { z } from 'zod'

/** Something the person should know although the work went on: a stable code and one plain sentence. */
export const Warning = z.object({
  code: z.string(),
  message: z.string(),
})
export type Warning = z.infer<typeof Warning>
