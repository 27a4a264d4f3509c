import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadEngine } from '../../../src/web/what-if/engine.ts'

describe('the engine of a report', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('asks for nothing but a taxonomy, whatever version an opened report names', async () => {
    const asked = vi.fn(async (_address: string) => new Response(null, { status: 404 }))
    vi.stubGlobal('fetch', asked)
    await expect(loadEngine('../../samples?a#b')).rejects.toThrow('no taxonomy')
    expect(asked).toHaveBeenCalledWith('/assets/taxonomy-..%2F..%2Fsamples%3Fa%23b.json')
  })
})
