/**
 * Writes the Word resumes of the benchmark and, beside each, its text for people who label or read: `npx tsx bench/readers/make-docx.ts`.
 * The same input gives the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { writeText } from '../../scripts/samples/resume.ts'
import { writeDocx } from '../../scripts/samples/write-docx.ts'
import { DOCX_RESUMES } from './docx-resumes.ts'

for (const [name, resume] of Object.entries(DOCX_RESUMES)) {
  const file = (extension: string): URL => new URL(`resumes/${name}.${extension}`, import.meta.url)
  writeFileSync(file('docx'), await writeDocx(resume))
  writeFileSync(file('docx.txt'), writeText(resume))
}
