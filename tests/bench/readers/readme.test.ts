import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAnswer } from '../../../bench/readers/answers.ts'
import { readArguments } from '../../../bench/readers/read-arguments.ts'

const README = readFileSync(new URL('../../../bench/readers/README.md', import.meta.url), 'utf8')

describe('the page for rivals', () => {
  it('shows an answer that is read', () => {
    const shown = JSON.parse(/```json\n([\s\S]*?)```/.exec(README)?.[1] ?? '')
    const { statements, gaps } = parseAnswer(shown, `Needed:\n- ${shown.statements[0].quote}.\n`)
    expect(statements?.[0]?.parts?.flatMap(({ anyOf }) => anyOf).every(({ start }) => start > 0)).toBe(true)
    expect(gaps?.[0]?.start).toBe(statements?.[0]?.start)
  })

  it('shows commands that are understood', () => {
    const shell = /```sh\n([\s\S]*?)```/.exec(README)?.[1] ?? ''
    const commands = [...shell.matchAll(/bench:readers -- ([^#\n]+)/g)].map(([, words = '']) =>
      readArguments(words.trim().split(' ')),
    )
    expect(commands.map(({ command: [program], url }) => program ?? url)).toEqual([
      'node',
      'python3',
      'http://127.0.0.1:3000/api/v1/matches',
    ])
  })

  it('names every option', () => {
    for (const option of ['name', 'text', 'url', 'field', 'timeout', 'json', 'set']) expect(README).toContain(`\`--${option}`)
  })
})
