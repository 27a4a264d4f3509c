/** Prints how many of many results are left once what they were asked with is gone; run with `--expose-gc`. */
import { rememberWith } from '../../src/text/remember.ts'

const ASKED = 1_000

type Pair = readonly [object, object]

/** Asked with one object that stays and many that go. */
const countKept = async (inOrder: (stays: object, goes: object) => Pair): Promise<number> => {
  const pair = rememberWith((key: object, other: object) => ({ key, other }))
  const stays = {}
  const results = Array.from({ length: ASKED }, () => new WeakRef(pair(...inOrder(stays, {}))))
  // What a reference was made of is held until the end of the turn.
  await new Promise(setImmediate)
  globalThis.gc?.()
  const left = results.filter((result) => result.deref() !== undefined).length
  // Whatever is remembered of the one that stays is in use until here.
  pair(...inOrder(stays, {}))
  return left
}

const firstStays = await countKept((stays, goes) => [stays, goes])
const lastStays = await countKept((stays, goes) => [goes, stays])
process.stdout.write(JSON.stringify({ collects: globalThis.gc !== undefined, firstStays, lastStays }))
