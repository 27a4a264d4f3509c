import { expect, it } from 'vitest'
import { inSteps, withinPatience } from '../../src/pool/steps.ts'
import { TAXONOMY } from '../helpers/stages.ts'

it('goes in steps of few documents and few bytes, and leaves none out', () => {
  const sizes = [...Array<number>(70).fill(1_000), 200_000, 200_000, 900_000, 1]
  const steps = [...inSteps(sizes, (size) => size)]
  expect(steps.flat()).toEqual(sizes)
  expect(steps.map((step) => step.length)).toEqual([32, 32, 7, 1, 1, 1])
})

it('says that it was too slow where an answer comes after its deadline, whatever the child said', async () => {
  const ask = withinPatience(() => Promise.reject(new Error('killed')))
  const question = { verb: 'renew-posting', posting: new Uint8Array() } as const
  const late = ask(question, TAXONOMY, { deadlineMs: performance.now() - 1 })
  await expect(late).rejects.toMatchObject({ code: 'ranking_too_slow' })
  await expect(ask(question, TAXONOMY)).rejects.toThrow('killed')
  await expect(ask(question, TAXONOMY, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'busy' })
})
