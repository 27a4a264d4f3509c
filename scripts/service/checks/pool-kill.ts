import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fillDisk, makeRoom, mountSmallDisk, unmount } from '../../../tests/helpers/small-disk.ts'
import { inventResume } from '../../pool/invent-resumes.ts'
import { askMatch } from '../ask.ts'
import { files, post, untilRead } from '../ask-pool.ts'
import { type Check, expectAtMost, expectExactly, type Finding } from '../check.ts'
import { drawLongResume } from '../files.ts'
import { runService, type Service } from '../run-service.ts'

const UPLOADERS = 4
const FILES_AT_ONCE = 3
/** Milliseconds of uploads before each kill: while the pool is being opened, during the first files, and during many. */
const KILLED_AFTER_MS = [150, 1_000, 2_500, 600, 1_700]
const DISK_MB = 256

const startOn = (folder: string): Promise<Service> => runService({ LOG_LEVEL: 'silent', RATE_LIMIT: '0', POOL_DATA: folder })

/** Texts of invented people, each once. */
const createTexts = (): ((count: number) => string[]) => {
  let seed = 0
  return (count) => Array.from({ length: count }, () => inventResume(seed++))
}

/** Adds files until the server is gone; returns those that it acknowledged. */
const uploadUntil = async (base: string, nextTexts: (count: number) => string[], isOver: () => boolean): Promise<string[]> => {
  const acknowledged: string[] = []
  while (!isOver()) {
    const texts = nextTexts(FILES_AT_ONCE)
    const { status } = await post(base, '/resumes', files(texts))
    if (status === 200) acknowledged.push(...texts)
  }
  return acknowledged
}

/** How many of them are new to the pool. */
const countLost = async (base: string, texts: readonly string[]): Promise<number> => {
  let lost = 0
  for (let from = 0; from < texts.length; from += 20) {
    const answer = await post(base, '/resumes', files(texts.slice(from, from + 20)))
    const { files: added } = JSON.parse(answer.text) as { readonly files: readonly { readonly outcome: string }[] }
    lost += added.filter(({ outcome }) => outcome === 'added').length
  }
  return lost
}

/** Kills the whole server again and again during uploads, and counts what it had acknowledged and lost. */
const killAmidUploads = async (folder: string, afterMs: readonly number[]): Promise<Finding[]> => {
  const nextTexts = createTexts()
  const acknowledged: string[] = []
  let slowestMs = 0
  for (const killMs of afterMs) {
    const service = await startOn(folder)
    let isOver = false
    const uploads = Array.from({ length: UPLOADERS }, () => uploadUntil(service.base, nextTexts, () => isOver))
    await sleep(killMs)
    isOver = true
    await service.kill()
    acknowledged.push(...(await Promise.all(uploads)).flat())
  }
  const startedMs = performance.now()
  const service = await startOn(folder)
  const lost = await countLost(service.base, acknowledged)
  slowestMs = performance.now() - startedMs
  await untilRead(service.base)
  const exitCode = (await service.stop()) ?? -1
  return [
    expectExactly(`of ${acknowledged.length} files acknowledged before ${afterMs.length} kills, lost`, lost, 0),
    expectAtMost('until all are seen to be there after the last kill', slowestMs / 1_000, 30, ' s'),
    expectExactly('exit code after SIGTERM', exitCode, 0),
  ]
}

/** Fills the disk of a pool: matching continues, the server ends when told to, and what was acknowledged is there afterwards. */
const fillUnderneath = async (disk: string): Promise<Finding[]> => {
  const folder = join(disk, 'pool')
  const [first, second] = [createTexts()(2), ['Another Person\n\nSkills\nPython']]
  const service = await startOn(folder)
  const before = await post(service.base, '/resumes', files(first))
  fillDisk(disk, 0)
  const full = await post(service.base, '/resumes', files(second))
  const match = await askMatch(service.base, await drawLongResume())
  const exitCode = (await service.stop()) ?? -1
  makeRoom(disk)
  const after = await startOn(folder)
  const lost = await countLost(after.base, first)
  await after.stop()
  return [
    expectExactly('a file for a pool with room', before.status, 200),
    expectExactly('a file for a pool whose disk is full', full.status, 507),
    expectExactly('a match meanwhile', match.status, 200),
    expectExactly('exit code after SIGTERM on a full disk', exitCode, 0),
    expectExactly('acknowledged files that are lost when there is room again', lost, 0),
  ]
}

const onSmallDisk = async (): Promise<Finding[]> => {
  const disk = mkdtempSync(join(tmpdir(), 'service-disk-'))
  const whyNot = mountSmallDisk(disk, DISK_MB)
  try {
    if (whyNot === null) return await fillUnderneath(disk)
    console.log(`not checked: ${whyNot}`)
    return []
  } finally {
    if (whyNot === null) unmount(disk)
    rmSync(disk, { recursive: true, force: true })
  }
}

/** An embedded pool whose server is killed during uploads, and one whose disk fills up. */
export const checkPoolKill: Check = async ({ seconds }) => {
  const folder = mkdtempSync(join(tmpdir(), 'service-pool-'))
  try {
    const kills = await killAmidUploads(folder, seconds < 10 ? KILLED_AFTER_MS.slice(0, 2) : KILLED_AFTER_MS)
    return [...kills, ...(await onSmallDisk())]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
