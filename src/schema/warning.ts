import { z } from 'zod'

/** Something the person should know although the work could go on: a stable code and one plain sentence. */
export const Warning = z.object({
  code: z.string(),
  message: z.string(),
  /** The pages that it is about, 1-based; absent if it is about no page, or about all. */
  pages: z.array(z.int().positive()).optional(),
  /** 0..1: how sure OCR is of what it read on these pages; absent elsewhere. */
  confidence: z.number().min(0).max(1).optional(),
})
export type Warning = z.infer<typeof Warning>
