import { describe, expect, it } from 'vitest'
import { CoverageError, joinErrors } from '../../src/errors/index.ts'
import { match } from '../../src/index.ts'

const EMPTY = new CoverageError('empty_file', { file: 'cv.pdf' })
const NOTHING_ASKED = new CoverageError('no_requirements')
const BUSY = new CoverageError('busy')

describe('what is wrong with a resume and with a posting', () => {
  it('is one error like that of the resume, in the words of both', () => {
    expect(joinErrors(EMPTY, NOTHING_ASKED)).toMatchObject({
      code: 'empty_file',
      status: 422,
      exitCode: 65,
      message: `Resume: ${EMPTY.message} Posting: ${NOTHING_ASKED.message}`,
      hint: `Resume: ${EMPTY.hint} Posting: ${NOTHING_ASKED.hint}`,
    })
  })

  it('is said once where it is the same', () => {
    const empty = new CoverageError('empty_file', { file: 'ad.pdf' })
    expect(joinErrors(EMPTY, empty)?.hint).toBe(EMPTY.hint)
    expect(joinErrors(EMPTY, empty)?.message).toBe(`Resume: ${EMPTY.message} Posting: ${empty.message}`)
  })

  it.each([
    ['no error of the posting', EMPTY, undefined, EMPTY],
    ['no error of the resume', undefined, EMPTY, EMPTY],
    ['a service that is busy', BUSY, EMPTY, BUSY],
    ['a service that is busy behind a resume', EMPTY, BUSY, EMPTY],
    ['no error at all', undefined, undefined, undefined],
  ])('is left as it is beside %s', (_, resume, posting, error) => {
    expect(joinErrors(resume, posting)).toBe(error)
  })

  it('is said at once by the library', async () => {
    const matching = match(new Uint8Array(), new Uint8Array(), { fileName: 'cv.pdf', jobFileName: 'ad.pdf' })
    await expect(matching).rejects.toMatchObject({
      code: 'empty_file',
      message: 'Resume: cv.pdf is empty: it holds no bytes. Posting: ad.pdf is empty: it holds no bytes.',
    })
  })
})
