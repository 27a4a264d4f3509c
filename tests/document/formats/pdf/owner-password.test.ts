import { createCipheriv } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../../src/document/formats/pdf/index.ts'
import { openByEmptyOwner } from '../../../../src/document/formats/pdf/owner-password.ts'
import { LIMITS } from '../../../../src/document/limits.ts'
import { makeLockedPdf, makePdf, rawPdf, rawText } from '../../../helpers/make-pdf.ts'

/** Hash and salts of the empty owner's password, and the key under it, for user's entries of `ab` and `cd` throughout. */
const OWNERS = {
  5: [
    '3eba7f59ebf78fecb01eb9ba52ee93946d520ad2a60cde4f292bb82b45853ffc',
    '05d4628a163512edf76314402b22148da465211d77ee7a2a603c82354c0e3f35',
  ],
  6: [
    'f1c9671bba779b77ca4fea87cc6998531c2dd65257201ade0c176e6974f786eb',
    '7f0e18f718e9c4404b239478d7f73c5eeaa11ce81234cd9506c2a1fb0c5529b8',
  ],
} as const
const SALTS = Buffer.from('saltsaltkeyskeys').toString('hex')
const PERMISSIONS = '077ce39b7bc436fd981f2234d77348bf'
const WORDS = 'Mira Solberg, data engineer in Oslo'

/** What both passwords lead to. */
const FILE_KEY = Buffer.alloc(32, 0x11)
const IV = Buffer.alloc(16, 0x22)

const encrypted = (content: string): string => {
  const cipher = createCipheriv('aes-256-cbc', FILE_KEY, IV)
  return Buffer.concat([IV, cipher.update(content, 'latin1'), cipher.final()]).toString('latin1')
}

const lockedBy = (revision: 5 | 6, hash: string): Uint8Array => {
  const entries = [`/O <${hash}${SALTS}>`, `/OE <${OWNERS[revision][1]}>`, `/U <${'ab'.repeat(48)}>`, `/UE <${'cd'.repeat(32)}>`]
  const filters = '/CF << /StdCF << /CFM /AESV3 /Length 32 >> >> /StmF /StdCF /StrF /StdCF'
  const dictionary = `<< /Filter /Standard /V 5 /Length 256 /P -4 /R ${revision} ${filters} ${entries.join(' ')} /Perms <${PERMISSIONS}> >>`
  const file = Buffer.from(rawPdf({ content: encrypted(rawText(WORDS)), objects: [dictionary] })).toString('latin1')
  return Buffer.from(file.replace('/Root 1 0 R', '/Root 1 0 R /Encrypt 6 0 R /ID [<00> <00>]'), 'latin1')
}

const read = (bytes: Uint8Array) => readPdf(bytes, { fileName: 'cv.pdf', limits: LIMITS })

describe('a locked file whose owner set no password', () => {
  it.each([5, 6] as const)('is read: revision %i', async (revision) => {
    const bytes = lockedBy(revision, OWNERS[revision][0])
    const before = Buffer.from(bytes)
    expect((await read(bytes)).text).toBe(WORDS)
    expect(before.equals(bytes)).toBe(true)
  })

  it.each([5, 6] as const)('is told from one whose owner set one: revision %i', async (revision) => {
    const bytes = lockedBy(revision, OWNERS[revision][0].replace('3', '4').replace('f1', 'f2'))
    expect(openByEmptyOwner(bytes)).toBeUndefined()
    await expect(read(bytes)).rejects.toMatchObject({ code: 'password_protected' })
  })

  it('is no file with another lock, or without one', async () => {
    expect(openByEmptyOwner(await makeLockedPdf('open sesame', []))).toBeUndefined()
    expect(openByEmptyOwner(await makePdf([]))).toBeUndefined()
    expect(openByEmptyOwner(Buffer.from('/Filter /Standard'))).toBeUndefined()
  })
})
