import { describe, expect, it } from 'vitest'
import { readArguments } from '../../../bench/readers/read-arguments.ts'

describe('the arguments of a measurement', () => {
  it('end where the command begins, whose options are its own', () => {
    const words = ['node', 'main.js', '--json', '--name', 'x']
    const ways = [
      ['--text', ...words],
      ['--text', '--', ...words],
    ].map((argv) => readArguments(argv))
    for (const { command, asText, json, name } of ways)
      expect([command, asText, json, name]).toEqual([words, true, false, 'measured'])
  })

  it('know values of options from commands', () => {
    expect(readArguments(['--name', 'ours', 'match']).command).toEqual(['match'])
  })

  it('may name an address with fields', () => {
    const { url, fields, command } = readArguments([
      '--url',
      'http://127.0.0.1:1/m',
      '--field',
      'asOf=2026-11',
      '--field',
      'x=a=b',
    ])
    expect([url, fields, command]).toEqual([
      'http://127.0.0.1:1/m',
      [
        ['asOf', '2026-11'],
        ['x', 'a=b'],
      ],
      [],
    ])
  })

  it.each([
    [['--url', 'http://x', 'match'], 'both given'],
    [['--field', 'asOf'], 'NAME=VALUE'],
    [['--timeout', 'long'], 'whole seconds'],
    [['--colour'], '--colour'],
  ])('%j is refused in a sentence', (argv, problem) => {
    expect(() => readArguments(argv)).toThrow(problem)
  })
})
