import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadTaxonomy } from '../../../src/taxonomy/index.ts'
import { askMatch, percentile, watchHealth } from '../ask.ts'
import { type Asked, countWaiting, files, formOf, post, untilRead } from '../ask-pool.ts'
import { type Check, expectAtMost, expectExactly, type Finding } from '../check.ts'
import { drawLongResume } from '../files.ts'
import { runService } from '../run-service.ts'

const NAMES = loadTaxonomy().skills.map(({ name }) => name)

const RESUMES = 20
/** Nearly the longest text that is read. */
const RESUME_CHARACTERS = 190_000
const POSTING_CHARACTERS = 49_000

/** Somebody who has done everything, everywhere, for a long time; each in another order. */
const hostileResume = (seed: number): string => {
  const lines = ['Ada Lindqvist', '', 'Experience']
  let length = 0
  for (let place = 0; length < RESUME_CHARACTERS; place++) {
    if (place % 8 === 0) lines.push(`Engineer, Birchwood Labs ${place}, Jan ${1990 + (place % 30)} - Dec ${1991 + (place % 30)}`)
    lines.push(`- Built ${[0, 1, 2, 3].map((one) => NAMES[(place * 4 + one + seed * 97) % NAMES.length]).join(', ')} systems`)
    length += lines.at(-1)?.length ?? 0
  }
  return lines.join('\n').slice(0, RESUME_CHARACTERS)
}

const postingOf = (lines: number): string =>
  ['Engineer', '', 'Requirements', ...Array.from({ length: lines }, (_, line) => `- ${NAMES[line % NAMES.length]}`)]
    .join('\n')
    .slice(0, POSTING_CHARACTERS)

/** Adds the resumes, four in a request, and waits until they are read. */
const addResumes = async (base: string): Promise<Asked[]> => {
  const answers: Asked[] = []
  for (let from = 0; from < RESUMES; from += 4) {
    answers.push(await post(base, '/resumes', files([0, 1, 2, 3].map((one) => hostileResume(from + one)))))
  }
  await untilRead(base)
  return answers
}

const rank = (base: string, lines: number, times: number): Promise<Asked[]> =>
  Promise.all(Array.from({ length: times }, () => post(base, '/rankings', formOf('job', [postingOf(lines)]))))

const postingRanking = async (base: string): Promise<Asked[]> => {
  await post(base, '/postings', files(Array.from({ length: 10 }, (_, one) => postingOf(1_000 + one))))
  await untilRead(base)
  return [await post(base, '/posting-rankings', formOf('resume', [new File([hostileResume(0)], 'one.txt')]))]
}

/** In this order: the first fills the pool. */
const ATTACKS: readonly (readonly [string, (base: string) => Promise<Asked[]>])[] = [
  [`${RESUMES} hostile resumes are read`, addResumes],
  ['a posting of 300 terms is ranked, twice', (base) => rank(base, 300, 2)],
  ['a posting of 2,600 lines is ranked, four at once', (base) => rank(base, 2_600, 4)],
  ['a hostile resume is held against ten long postings', postingRanking],
]

const isFault = ({ status }: Asked): boolean => status === 0 || status === 500

/** Adds documents made to take as long as possible to an embedded pool, while /healthz is called twenty times a second. */
export const checkPool: Check = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'service-pool-'))
  const service = await runService({ LOG_LEVEL: 'error', RATE_LIMIT: '0', POOL_DATA: folder })
  const findings: Finding[] = []
  try {
    // The pool is being opened, which is no attack.
    await countWaiting(service.base)
    for (const [name, attack] of ATTACKS) {
      const { result, healthMs } = await watchHealth(service.base, () => attack(service.base))
      const slowest = Math.max(...result.map(({ ms }) => ms))
      const statuses = result.map(({ status }) => status).join(' ')
      findings.push(
        expectExactly(`${name}: answers that are faults of the service`, result.filter(isFault).length, 0, statuses),
        expectAtMost(`${name} (${statuses}): slowest answer`, slowest / 1_000, 10, ' s'),
        expectAtMost(`${name}: 99 % of ${healthMs.length} health checks`, percentile(healthMs, 0.99), 50, ' ms'),
      )
    }
    const match = await askMatch(service.base, await drawLongResume())
    findings.push(expectExactly('a match after all that', match.status, 200))
  } finally {
    findings.push(expectExactly('exit code after SIGTERM', (await service.stop()) ?? -1, 0))
    rmSync(folder, { recursive: true, force: true })
  }
  return findings
}
