import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findStatements } from '../../../scripts/train/read-labels.ts'
import { readMarked } from '../../../scripts/train/read-marked.ts'

const read = (text: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'marked-'))
  writeFileSync(join(folder, 'a.marked.txt'), `# head\n${text}`)
  return readMarked(folder)
}

describe('a marked posting', () => {
  it('is its text without the marks, and its labels', () => {
    const [posting] = read('== one\nNeeds\n\n- <rs|Know [Lua]1 or [Zig]1 with {care}>\n- Free tea\n')
    expect(posting?.text).toBe('Needs\n\n- Know Lua or Zig with care\n- Free tea')
    expect(posting?.labels.statements).toMatchObject([
      {
        quote: 'Know Lua or Zig with care',
        importance: 'required',
        kind: 'skill',
        parts: [
          { quote: 'Lua', choice: '1', soft: false },
          { quote: 'Zig', choice: '1', soft: false },
          { quote: 'care', choice: null, soft: true },
        ],
      },
    ])
  })

  it('may have several statements in a line', () => {
    const [posting] = read('== one\n- <rs|[Lua] needed>, <ps|[Zig] a plus>\n')
    expect(posting?.text).toBe('- Lua needed, Zig a plus')
    expect(findStatements(posting?.text ?? '', posting?.labels ?? { posting: '', statements: [] })).toMatchObject([
      { importance: 'required', start: 2, end: 12 },
      { importance: 'preferred', start: 14, end: 24 },
    ])
  })

  it.each(['<xs|[Lua]>', '<rs|[Lua>', '<rs|[Lua]', 'Know [Lua]', '<rs|[Lua]; <ps|[Zig]>>'])(
    'with an open or odd mark is refused: %s',
    (line) => {
      expect(() => read(`== one\n${line}\n`)).toThrow('a mark is open')
    },
  )
})
