import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parseAnswer } from '../../../bench/readers/answers.ts'
import { answerOf } from '../../../bench/readers/second-reading-answer.ts'
import { startFakeModel, streaming } from '../../helpers/fake-model.ts'
import { makeGround, OWN_POSTING, OWN_RESUME } from '../../helpers/make-ground.ts'

describe('a second reading as an answer that is measured', () => {
  it('has the model’s verdicts in the place of ours, and none of ours where it gave none', () => {
    const { report } = makeGround(OWN_RESUME, OWN_POSTING)
    const verdicts = (['met', 'partial', 'missing', null] as const).map((theirs, at) => ({
      requirement: report.job.requirements[at]?.id ?? '',
      ours: 'met' as const,
      theirs,
      quotes: [],
    }))
    const answer = answerOf(report, { verdicts })
    expect(answer.coverage.map(({ credit }) => credit)).toEqual([1, 0.5, 0, 0])
    const [a, b, c, d] = report.job.requirements.map(({ weight }) => weight)
    expect(answer.score).toBeCloseTo((100 * ((a ?? 0) + (b ?? 0) / 2)) / ((a ?? 0) + (b ?? 0) + (c ?? 0) + (d ?? 0)), 1)
    expect(parseAnswer(answer, report.job.document.text).gaps).toHaveLength(3)
  })

  it('is printed by the command that the page names', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'second-reading-'))
    const [resume, job] = [join(folder, 'resume.txt'), join(folder, 'job.txt')]
    writeFileSync(resume, OWN_RESUME)
    writeFileSync(job, OWN_POSTING)
    const verdicts = [{ statement: 1, verdict: 'met', quotes: ['Built a stock service in Python'] }]
    const fake = await startFakeModel(streaming(JSON.stringify({ verdicts })))
    const script = fileURLToPath(new URL('../../../bench/readers/ask-second-reading.ts', import.meta.url))
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), script, resume, job],
      {
        env: { ...process.env, ...fake.env },
      },
    )
    await fake.close()
    rmSync(folder, { recursive: true, force: true })
    expect(parseAnswer(JSON.parse(stdout), OWN_POSTING).statements?.map(({ credit }) => credit)).toEqual([1, 0, 0, 0])
  })
})
