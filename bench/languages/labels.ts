import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { SectionKind } from '../../src/schema/section.ts'

/** What somebody who knows the language says that a resume holds; dates are years and months, or "present". */
const LabelledResume = z.object({
  sections: z.array(z.object({ heading: z.string().nullable(), kind: SectionKind })),
  positions: z.array(
    z.object({
      title: z.string().nullable(),
      organization: z.string().nullable(),
      start: z.string().nullable(),
      end: z.string().nullable(),
    }),
  ),
})
export type LabelledResume = z.infer<typeof LabelledResume>

/** @throws ZodError where the file has another form. */
export const readLabelledResume = (file: string): LabelledResume => LabelledResume.parse(JSON.parse(readFileSync(file, 'utf8')))
