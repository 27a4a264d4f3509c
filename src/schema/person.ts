import { z } from 'zod'

/** Whom a resume is about, as printed there. What is neither printed nor in the address of a link is null or empty. */
export const Person = z.object({
  /** Without degrees and the like after it. */
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  /** Addresses of the person's own pages, in reading order: printed, or the targets of links. */
  links: z.array(z.string()),
  /** Where the person lives: "Berlin", "12 Elm Street, Corvallis, OR". */
  place: z.string().nullable(),
})
export type Person = z.infer<typeof Person>
