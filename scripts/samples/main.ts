/**
 * Makes `samples/<case>/` again: `npm run sample` for all, `npm run sample -- <case> …` for some,
 * `npm run sample -- --expected` for the expected answers alone, with the files left as they are.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { answerCase, formatJson, resumeFileName } from './answer-case.ts'
import type { SampleCase } from './case.ts'
import { SAMPLE_CASES } from './cases/index.ts'
import type { SampleResume } from './resume.ts'
import { writeDocx } from './write-docx.ts'
import { writeBlankPdf, writeOneColumnPdf, writeScanPdf, writeTwoColumnPdf } from './write-pdf.ts'

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url))

const WRITERS: Readonly<Record<SampleCase['layout'], (resume: SampleResume) => Promise<Buffer>>> = {
  'one-column-pdf': writeOneColumnPdf,
  'two-column-pdf': writeTwoColumnPdf,
  'scan-pdf': writeScanPdf,
  'blank-pdf': writeBlankPdf,
  docx: writeDocx,
}

const writeFiles = async (sample: SampleCase, directory: string): Promise<void> => {
  mkdirSync(directory, { recursive: true })
  writeFileSync(join(directory, resumeFileName(sample)), await WRITERS[sample.layout](sample.resume))
  if (sample.posting !== null) writeFileSync(join(directory, 'job.txt'), sample.posting)
  writeFileSync(
    join(directory, 'about.md'),
    `# ${sample.resume.name}, ${sample.as ?? sample.resume.headline}\n\n${sample.about}\n\nThe person and the employers are invented. Made by \`npm run sample -- ${sample.id}\`.\n`,
  )
}

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const expectedOnly = process.argv.includes('--expected')
const chosen = names.length === 0 ? SAMPLE_CASES : SAMPLE_CASES.filter(({ id }) => names.includes(id))
for (const sample of chosen) {
  const directory = join(SAMPLES, sample.id)
  if (!expectedOnly || !existsSync(join(directory, resumeFileName(sample)))) await writeFiles(sample, directory)
  const answer = await answerCase(sample, readFileSync(join(directory, resumeFileName(sample))))
  writeFileSync(join(directory, answer.fileName), formatJson(answer.value))
  console.log(`${sample.id}: ${answer.summary}`)
}
