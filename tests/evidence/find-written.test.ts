import { describe, expect, it } from 'vitest'
import { gradeMentions } from '../../src/evidence/grade-mentions.ts'
import { read } from '../../src/index.ts'

const ENGLISH =
  '- Built the nightly pipelines that load prices of all the shops into one warehouse, and documented them for the analysts'
const GERMAN =
  '- Aufbau der nächtlichen Strecken, die alle Preise aus den Filialen in ein gemeinsames Lager laden und für die Analyse vorbereiten'

const writtenIn = async (text: string): Promise<string[]> => {
  const analysis = await read(text, { asOf: '2026-11' })
  return gradeMentions(analysis).flatMap(({ place, mention }) => (place === 'language written' ? [mention.skill] : []))
}

describe('the languages that a resume is written in', () => {
  it.each([
    ['English, by a sentence', `EXPERIENCE\n${ENGLISH}`, ['english']],
    ['each of two, once', `EXPERIENCE\n${ENGLISH}\n${GERMAN}\n${ENGLISH} again`, ['english', 'german']],
    [
      'none, where all is names',
      'SKILLS\nPython, Java, Go, Rust, C, Kotlin, Swift, Scala, Ruby, Perl, Lua, Julia, Haskell, Erlang',
      [],
    ],
    ['none, by a short line', 'EXPERIENCE\n- Built the pipelines of the shop', []],
  ])('are %s', async (_, text, languages) => {
    expect(await writtenIn(text)).toEqual(languages)
  })
})
