import { describe, expect, it } from 'vitest'
import { cutIntoRequests, droppedFiles, pickReadable } from '../../../src/web/pool/pick-files.ts'

const file = (name: string, bytes = 1): File => new File([new Uint8Array(bytes)], name)

/** Entries as a browser gives them: a folder's reader gives a few at a time, then none. */
const fileEntry = (name: string) => ({ isFile: true, isDirectory: false, file: (take: (file: File) => void) => take(file(name)) })

const folderEntry = (entries: readonly unknown[], atATime = 2) => ({
  isFile: false,
  isDirectory: true,
  createReader: () => {
    let given = 0
    return {
      readEntries: (take: (some: readonly unknown[]) => void) => {
        take(entries.slice(given, given + atATime))
        given += atATime
      },
    }
  },
})

const transfer = (entries: readonly unknown[], files: readonly File[] = []): DataTransfer =>
  ({ files, items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })) }) as unknown as DataTransfer

const namesOf = (files: readonly File[]): string[] => files.map(({ name }) => name)

describe('files that are dropped', () => {
  it('are those of a folder, of the folders in it, and of a reader that gives some at a time', async () => {
    const year = folderEntry([fileEntry('d.pdf'), fileEntry('e.pdf'), folderEntry([fileEntry('f.pdf')])])
    const found = await droppedFiles(transfer([folderEntry([fileEntry('a.pdf'), fileEntry('b.pdf'), year]), fileEntry('g.pdf')]))
    expect(namesOf(found)).toEqual(['a.pdf', 'b.pdf', 'd.pdf', 'e.pdf', 'f.pdf', 'g.pdf'])
  })

  it('are the plain ones where a browser knows no folders', async () => {
    expect(namesOf(await droppedFiles(transfer([null], [file('a.pdf')])))).toEqual(['a.pdf'])
  })

  it('that cannot be read are told, not lost', async () => {
    const broken = {
      isFile: true,
      isDirectory: false,
      file: (_take: unknown, fail: (error: Error) => void) => fail(new Error('gone')),
    }
    await expect(droppedFiles(transfer([broken]))).rejects.toThrow('gone')
  })
})

describe('files of a folder', () => {
  it.each(['a.pdf', 'A.DOCX', 'a.txt', 'a.md', 'a.html', 'a.tex', 'a.typ'])('can be resumes: %s', (name) => {
    expect(pickReadable([file(name)])).toHaveLength(1)
  })

  it.each(['a.jpg', 'a.json', '.a.pdf', '~$a.docx', 'pdf'])('are left out: %s', (name) => {
    expect(pickReadable([file(name)])).toEqual([])
  })

  it('go in as few requests as the limits allow, in their order', () => {
    const files = [file('a', 5_000), file('b', 5_000), file('c', 1), file('d', 1), file('e', 1)]
    const requests = cutIntoRequests(files, { maxFiles: 2, maxBodyBytes: 10_000 })
    expect(requests.map(namesOf)).toEqual([['a'], ['b', 'c'], ['d', 'e']])
  })
})
