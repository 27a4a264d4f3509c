import { expect, it } from 'vitest'
import { createTurns } from '../../../src/server/pool/turns.ts'

const patient = new AbortController().signal

/** Work that ends when it is told to. */
const makeWork = () => {
  let end: () => void = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  return { work: () => ended, end: () => end() }
}

it('has so many at work, lets so many wait, and refuses the next', async () => {
  const takeTurn = createTurns({ atOnce: 1, waiting: 1 })
  const [first, second] = [makeWork(), makeWork()]
  const one = takeTurn(first.work, patient)
  const two = takeTurn(second.work, patient)
  await expect(takeTurn(async () => {}, patient)).rejects.toMatchObject({ code: 'busy' })
  first.end()
  await one
  second.end()
  await two
  expect(await takeTurn(async () => 'done', patient)).toBe('done')
})

it('gives the place of one who hangs up while waiting to the next', async () => {
  const takeTurn = createTurns({ atOnce: 1, waiting: 1 })
  const first = makeWork()
  const one = takeTurn(first.work, patient)
  const hangUp = new AbortController()
  const waiting = takeTurn(async () => 'not done', hangUp.signal)
  hangUp.abort()
  await expect(waiting).rejects.toMatchObject({ code: 'busy' })
  const next = takeTurn(async () => 'done', patient)
  first.end()
  await one
  expect(await next).toBe('done')
})

it('gives a turn back where the work fails', async () => {
  const takeTurn = createTurns({ atOnce: 1, waiting: 0 })
  await expect(takeTurn(() => Promise.reject(new Error('broken')), patient)).rejects.toThrow('broken')
  expect(await takeTurn(async () => 'done', patient)).toBe('done')
})
