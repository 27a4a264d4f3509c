import { readdirSync, readFileSync } from 'node:fs'

/** One fenced block of a page. */
export interface CodeBlock {
  readonly page: string
  /** 1-based line of the fence. */
  readonly line: number
  readonly language: string
  /** The file that the block shows; empty where it names none. */
  readonly file: string
  readonly code: string
}

const FENCE = /^( *)```(\S*)[ \t]*(\S*)\n([\s\S]*?)^\1```$/gm

const DOCS = new URL('../../docs/', import.meta.url)

export const PAGES: readonly string[] = readdirSync(DOCS).filter((file) => file.endsWith('.md'))

export const readPage = (page: string): string => readFileSync(new URL(page, DOCS), 'utf8')

/** Every block of a page, in order. */
export const blocksOf = (page: string): CodeBlock[] => {
  const text = readPage(page)
  return [...text.matchAll(FENCE)].map(({ index, 2: language = '', 3: file = '', 4: code = '' }) => ({
    page,
    line: text.slice(0, index).split('\n').length,
    language,
    file,
    code,
  }))
}
