import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileCues, compileDenials } from '../../../scripts/language/compile-cues.ts'
import type { SourceFile } from '../../../src/taxonomy/source.ts'
import { fileOfRows } from './file-of-rows.ts'

const HOME = new URL('../../../skills-taxonomy/language/mentions/', import.meta.url)

const file = (text: string, name = 'cues'): SourceFile => fileOfRows(text, `language/mentions/${name}.yaml`)

const shipped = (name: string): SourceFile => file(readFileSync(new URL(name, HOME), 'utf8'), name.replace('.yaml', ''))

const SHIPPED = readdirSync(HOME)
  .filter((name) => name !== 'words.yaml')
  .map(shipped)

const WORDS = '- {id: verbs, says: Verbs., any: [sold, sells]}'

const SOLD = `- id: sold
  says: Sold.
  kind: before-names
  claim: weak
  any: ['{verbs} (the)*']
  reach: list
  unless: never
  is: ['sold the [Zorb] and [Blik]']
  not: [never sold +Zorb+]
`

const OWNED = `- {id: owned, says: Owned., kind: after-names, claim: weak, any: [was owned], is: ['[Zorb] was owned'], not: ['[Zorb] owned it']}
`

const TRIED = `- {id: tried, says: Tried., kind: trial, claim: negated, any: [tried], is: ['tried [Zorb] and left it'], not: ['tried [Zorb]']}
- {id: left, says: Left., kind: refusal, any: [left it], is: ['tried [Zorb] and left it'], not: [left it]}
`

const compile = (rows: string, words = WORDS): string => compileCues([file(rows)], file(words, 'words'))

describe('cues', () => {
  it('hold as they ship', () => {
    expect(compileCues(SHIPPED, shipped('words.yaml'))).toContain(`{"id":"no-experience-with","kind":"before-names"`)
  })

  it('become a table, with the words that they name', () => {
    const compiled = compile(SOLD + OWNED + TRIED)
    expect(compiled).toContain('  /** Verbs. */\n  \'verbs\': "sold/sells",')
    expect(compiled).toContain(
      `  /** Sold. */\n  {"id":"sold","kind":"before-names","claim":"weak","any":["{verbs} (the)*"],"reach":"list","unless":"never"},\n`,
    )
  })

  it.each([
    ["'sold the [Zorb] and [Blik]'", "'bought [Zorb]'", '"bought [Zorb]" is to be read as "sold", and is not.'],
    ["'sold the [Zorb] and [Blik]'", 'sold Zorb', '"sold Zorb" of "sold" has no name in square brackets.'],
    ['and [Blik]', 'and +Blik+', '"sold the [Zorb] and +Blik+" of "sold" is read as "sold" where it is claimed outright.'],
    ['and [Blik]', 'and [Blik] was owned', '"sold the [Zorb] and [Blik] was owned" of "sold" is read as "owned", too.'],
    ['never sold', 'now sold', '"now sold +Zorb+" is not to be read as "sold", and is read as "sold".'],
    ['[never sold +Zorb+]', '[+Zorb+]', 'No example of "sold" needs "unless". Add one, or leave it out.'],
    ['the [Zorb]', '[Zorb]', 'No example of "sold" needs "(the)*". Add one, or leave it out.'],
    ["(the)*']", "(the)*', bought]", 'No example of "sold" needs "bought". Add one, or leave it out.'],
    ["['{verbs} (the)*']", "['{verbs} the/the']", '"the" stands twice in one place of "sold". Keep one of them.'],
    ["['{verbs} (the)*']", "['{verbs} (the)*', '(the)*']", '"(the)*" of "sold" may be nothing at all.'],
    ['{verbs} (the)*', '{verbs} ({nouns})*', 'No row of words.yaml is "nouns", which "sold" names.'],
    ['(the)*', 'the|a', '"the|a" in "{verbs} the|a" of "sold" is neither a word in small letters nor a sign.'],
    ['  reach: list\n', '', '"sold" has no `reach`.'],
    ['  unless: never\n', '  notBefore: is\n', '"sold" is a before-names, which has no `notBefore`.'],
    ['is: [', 'are: [', '"are" is not a field here'],
    ['[was owned]', '[was owned, was had]', 'No example of "owned" needs "was had". Add one, or leave it out.'],
    ['[left it], is: [', '[left it, left them], is: [', 'No example of "left" needs "left them". Add one, or leave it out.'],
    ['[left it], is: [', "[left it], is: ['sold [Zorb]', ", '"sold [Zorb]" is read without "left", too.'],
  ])('are refused with %s changed to %s', (before, after, message) => {
    const rows = SOLD + OWNED + TRIED
    expect(rows).toContain(before)
    expect(() => compile(rows.replace(before, () => after))).toThrow(message)
  })

  it('are refused where two rows are one', () => {
    expect(() => compile(SOLD + SOLD.replace('id: sold', 'id: given-away').replace('weak', 'negated'))).toThrow(
      '"{verbs} (the)*" of "given-away" is a cue of "sold", too. Keep one of them.',
    )
    expect(() => compileCues([file(SOLD), file(SOLD, 'others')], file(WORDS, 'words'))).toThrow(
      'Two files have a row "sold". Rename one.',
    )
  })

  it('are refused with words that none names, or that stand twice', () => {
    expect(() => compile(SOLD, `${WORDS}\n- {id: nouns, says: Nouns., any: [shop]}`)).toThrow(
      'No cue names "nouns". Leave it out.',
    )
    expect(() => compile(SOLD, WORDS.replace('sold,', 'sold, sold,'))).toThrow('"sold" stands twice in "verbs".')
  })

  it('say which of them deny outright, and none that only weakens', () => {
    expect(compileDenials(SHIPPED)).toContain('"mentions/never-used"')
    expect(() => compile(SOLD.replace('claim: weak', 'claim: weak\n  never: true'))).toThrow(
      '"sold" denies nothing: leave `never` out.',
    )
  })

  it.each([
    ['denials', '  backwards: true\n', 'is to be read as "rejected", and is not.'],
    ['denials', '  notAfter: and/or\n', 'is not to be read as "without"'],
  ])('as they ship are missed where one is left out of %s: %s', (name, left, message) => {
    const sources = SHIPPED.map((source) =>
      source.fileName.endsWith(`/${name}.yaml`) ? { ...source, text: source.text.replace(left, '') } : source,
    )
    expect(sources).not.toEqual(SHIPPED)
    expect(() => compileCues(sources, shipped('words.yaml'))).toThrow(message)
  })
})
