// node examples/node/match.mjs RESUME JOB: which requirements are met, and by which words.
import { readFile } from 'node:fs/promises'
import { createReader } from 'resume-coverage'

const [resumeFile, jobFile] = process.argv.slice(2)
const reader = createReader()
try {
  const report = await reader.match(await readFile(resumeFile), await readFile(jobFile), { fileName: resumeFile })
  console.log(`Coverage ${report.score.toFixed(1)} of 100`)
  for (const { status, points, possible, evidence } of report.coverage) {
    const [best] = evidence
    console.log(status, `${points} of ${possible}`, best ? report.analysis.document.text.slice(best.start, best.end) : '')
  }
} finally {
  await reader.close()
}
