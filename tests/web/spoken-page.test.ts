import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/schema/index.ts'
import { renderPage } from '../../src/web/index.ts'
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../src/web/messages/index.ts'
import { speakAtOnce } from '../../src/web/messages/tables.ts'
import { TAXONOMY } from '../helpers/stages.ts'

const SAMPLES = new URL('../../samples/', import.meta.url)

const readReports = (): (readonly [string, Report])[] =>
  readdirSync(SAMPLES).flatMap((name) => {
    const folder = new URL(`${name}/`, SAMPLES)
    return readdirSync(folder).includes('expected-report.json')
      ? [[name, JSON.parse(readFileSync(new URL('expected-report.json', folder), 'utf8'))] as const]
      : []
  })

const NO_ASSETS = { stylesheet: '', icon: '', script: '', shared: [], languages: {}, theme: '', hasPool: false }

/** No element of these holds others. */
const VOID = /^(?:area|br|hr|img|input|link|meta|rect|line|path)$/
/** What these hold is data, somebody's words, or marked with its own language. */
const NOT_OURS = /^(?:script|style|q|blockquote|mark|title)\b|\slang="/

/** What a page says in its own words: its texts, and the names that are read out, but for what is marked as others' words. */
const ownWordsOf = (page: string): string[] => {
  const said: string[] = []
  const open: { readonly name: string; readonly isOurs: boolean }[] = []
  const body = page.slice(page.indexOf('<body'))
  for (const [, end, tag, text] of body.matchAll(/<(?:\/([\w-]+)|([^>]*[^/>]|\w))\/?>|([^<]+)/g)) {
    const isOurs = open.at(-1)?.isOurs ?? true
    if (end !== undefined) open.splice(open.findLastIndex(({ name }) => name === end))
    else if (tag !== undefined) {
      const name = /^[\w-]+/.exec(tag)?.[0] ?? ''
      if (isOurs) for (const [, label] of tag.matchAll(/\s(?:aria-label|title|placeholder)="([^"]*)"/g)) said.push(label ?? '')
      if (!VOID.test(name)) open.push({ name, isOurs: isOurs && !NOT_OURS.test(tag) })
    } else if (isOurs && text !== undefined) said.push(text)
  }
  return said
}

/** Words that hardly an English sentence does without, and that none of the other languages has. */
const ENGLISH =
  /(?<!\p{L})(?:the|and|or|of|is|are|it|its|this|that|these|those|with|which|where|what|your|you|if|not|from|only|found|asked|shown|shows|lines?|years?|months?|named|would|does|they|by|for|to|has|have)(?!\p{L})/iu

/** Names of skills, and names that hold words of English. */
const namesIn = ({ coverage, analysis }: Report): string[] => [
  ...TAXONOMY.skills.map(({ name }) => name),
  ...coverage.flatMap(({ parts }) => parts.flatMap(({ name }) => name.split(/, | or /))),
  ...analysis.positions.flatMap(({ title, organization }) => [title ?? '', organization ?? '']),
]

/** Curly quotes are of documents, brackets too: an example of what to write. */
const QUOTED = /„[^“]*“|«[^»]*»|“[^”]*”/g

const withoutNames = (words: string, names: readonly RegExp[]): string =>
  names.reduce((rest, name) => rest.replace(name, '·'), words.replace(QUOTED, '·'))

describe.each(LANGUAGES.filter(([language]) => language !== 'en'))('the page of a report in %s', (language) => {
  it.each(readReports())('says nothing of its own in English: %s', (_, report) => {
    const page = renderPage(
      { view: 'report', report, sample: null },
      { assets: NO_ASSETS, language: { language, isChosen: true } },
    )
    const names = namesIn(report)
      .filter((name) => ENGLISH.test(name))
      .map((name) => new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi'))
    const own = ownWordsOf(page)
    expect(own.length).toBeGreaterThan(300)
    expect(own.filter((words) => ENGLISH.test(withoutNames(words, names)))).toEqual([])
  })
})

// What is spoken stays so in the process.
afterAll(() => speakAtOnce(DEFAULT_LANGUAGE))
