import { expect, it } from 'vitest'
import { inSteps, mapSteps, withinPatience } from '../../src/pool/steps.ts'
import { TAXONOMY } from '../helpers/stages.ts'

it('goes in steps of few documents and few bytes, and leaves none out', () => {
  const sizes = [...Array<number>(70).fill(1_000), 200_000, 200_000, 900_000, 1]
  const steps = [...inSteps(sizes, (size) => size)]
  expect(steps.flat()).toEqual(sizes)
  expect(steps.map((step) => step.length)).toEqual([16, 16, 16, 16, 7, 1, 1, 1])
})

it('does two steps at once, keeps their order, and ends with the first error', async () => {
  let [atWork, most] = [0, 0]
  const work = async (step: number): Promise<number> => {
    most = Math.max(most, ++atWork)
    await new Promise((resolve) => setTimeout(resolve, 10 - step))
    atWork--
    if (step === 4) throw new Error('four')
    return step * 2
  }
  expect(await mapSteps([0, 1, 2, 3], work)).toEqual([0, 2, 4, 6])
  expect(most).toBe(2)
  await expect(mapSteps([0, 4, 1], work)).rejects.toThrow('four')
})

it('says that it was too slow where an answer comes after its deadline, whatever the child said', async () => {
  const ask = withinPatience(() => Promise.reject(new Error('killed')))
  const question = { verb: 'renew-posting', posting: new Uint8Array() } as const
  const late = ask(question, TAXONOMY, { deadlineMs: performance.now() - 1 })
  await expect(late).rejects.toMatchObject({ code: 'ranking_too_slow' })
  await expect(ask(question, TAXONOMY)).rejects.toThrow('killed')
  await expect(ask(question, TAXONOMY, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'busy' })
})
