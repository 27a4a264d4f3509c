import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const inFolder = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

const ROW = /^\| (\d+) +\|.*\|$/gm
const LINK = /\]\(([\w-]+\.test\.ts)\)/g

const rows = [...inFolder('README.md').matchAll(ROW)].map(([row, number]) => ({
  number: Number(number),
  files: [...row.matchAll(LINK)].map(([, file]) => file ?? ''),
}))

describe('the list of the axioms', () => {
  it('names all seventeen', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1))
  })

  it.each(rows)('says where axiom $number is tested', ({ number, files }) => {
    expect(files).not.toEqual([])
    for (const file of files) expect(inFolder(file)).toContain(`describe('axiom ${number},`)
  })
})
