import { expect, it } from 'vitest'
import { groundOf } from '../../src/own-model/index.ts'
import { makeGround, OWN_POSTING, OWN_RESUME } from '../helpers/make-ground.ts'
import { TAXONOMY } from '../helpers/stages.ts'

it('judges one candidate after the other, and no more when nobody waits any more', async () => {
  const hangUp = new AbortController()
  const asked: number[] = []
  const reader = {
    judge: async ({ candidates }: { readonly candidates: readonly unknown[] }) => {
      asked.push(candidates.length)
      if (asked.length === 2) hangUp.abort()
      return [{ faults: [], gain: 0, sources: [] }]
    },
  }
  const { report } = makeGround(OWN_RESUME, OWN_POSTING)
  const ground = groundOf(report, reader, TAXONOMY, hangUp.signal)
  const judging = ground.judge([{ says: 'One.' }, { says: 'Two.' }, { says: 'Three.' }])
  await expect(judging).rejects.toMatchObject({ code: 'given_up' })
  expect(asked).toEqual([1, 1])
})
