import { Parser } from 'htmlparser2'
import { CoverageError } from '../../../../errors/index.ts'
import type { FormatOptions } from '../../../format.ts'

/** What a page holds besides its text. */
export interface PageData {
  /** Values of its JSON, each script's own. */
  readonly values: readonly unknown[]
  /** Source of the elements that are marked as postings (microdata of schema.org). */
  readonly marked: readonly string[]
}

const JSON_TYPE = /^application\/(?:ld\+)?json$/i
const POSTING_TYPE = /^https?:\/\/schema\.org\/JobPosting\/?$/i

/** "window.__appData = {": the state of a page, as its server hands it to its script. */
const ASSIGNED = /\bwindow\.__\w+\s*=\s*(?=\{)/

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Where the object ends that begins at the start of a text: braces in strings do not count; -1: nowhere. */
const endOfObject = (text: string): number => {
  let depth = 0
  for (let at = 0, inString = false; at < text.length; at++) {
    const character = text[at]
    if (inString && character === '\\') at++
    else if (character === '"') inString = !inString
    else if (!inString && character === '{') depth++
    else if (!inString && character === '}' && --depth === 0) return at + 1
  }
  return -1
}

const readAssigned = (script: string): unknown => {
  const assigned = ASSIGNED.exec(script)
  if (assigned === null) return undefined
  const object = script.slice(assigned.index + assigned[0].length)
  return parse(object.slice(0, Math.max(0, endOfObject(object))))
}

/**
 * All data of a page in one pass; scripts are read as JSON and never run.
 *
 * @throws CoverageError `limit_exceeded` where elements are nested deeper than `limits.xmlDepth`: the parser takes longer for
 * each level.
 */
export const findData = (html: string, { fileName, limits }: FormatOptions): PageData => {
  const values: unknown[] = []
  const marked: string[] = []
  let script: { readonly isJson: boolean; text: string } | null = null
  /** The element that is marked, and how many are open in it. */
  let posting: { readonly start: number; depth: number } | null = null
  let depth = 0
  const parser = new Parser({
    onopentag: (name, { type = '', itemtype = '' }) => {
      if (++depth > limits.xmlDepth)
        throw new CoverageError('limit_exceeded', { file: fileName, limit: `${limits.xmlDepth} nested elements` })
      if (name === 'script') script = { isJson: JSON_TYPE.test(type), text: '' }
      if (posting) posting.depth++
      else if (POSTING_TYPE.test(itemtype)) posting = { start: parser.startIndex, depth: 0 }
    },
    ontext: (text) => {
      if (script) script.text += text
    },
    onclosetag: (name) => {
      depth--
      if (name === 'script' && script) {
        const value = script.isJson ? parse(script.text) : readAssigned(script.text)
        if (value !== undefined) values.push(value)
        script = null
      }
      if (posting && posting.depth-- === 0) {
        marked.push(html.slice(posting.start, parser.endIndex + 1))
        posting = null
      }
    },
  })
  parser.end(html)
  return { values, marked }
}
