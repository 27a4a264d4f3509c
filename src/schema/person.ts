import { z } from 'zod'

/** Whom a resume is about, as it prints it. What it does not print, and no link behind its words names, is null or empty. */
export const Person = z.object({
  /** Without degrees and the like after it. */
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  /** Addresses of pages that are the person's own, in reading order: printed, or behind words. */
  links: z.array(z.string()),
  /** Where the person lives: "Berlin", "12 Elm Street, Corvallis, OR". */
  place: z.string().nullable(),
})
export type Person = z.infer<typeof Person>
