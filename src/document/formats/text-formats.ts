import type { MediaType } from '../../schema/index.ts'
import type { DocumentContent, FormatOptions } from '../format.ts'
import { looksLikeHtml } from './html/looks-like-html.ts'
import { readHtml } from './html/read-html.ts'
import { readJobData } from './job-data/index.ts'
import { looksLikeJobData } from './job-data/looks-like-job-data.ts'
import { readJsonResume } from './json-resume/index.ts'
import { looksLikeJsonResume } from './json-resume/looks-like-json-resume.ts'
import { readLatex } from './latex/index.ts'
import { looksLikeLatex } from './latex/looks-like-latex.ts'
import { readPlainText } from './plain-text/index.ts'
import { looksLikeMarkdown } from './plain-text/looks-like-markdown.ts'
import { readTypst } from './typst/index.ts'
import { looksLikeTypst } from './typst/looks-like-typst.ts'

export type TextFormatId = 'html' | 'job-data' | 'json-resume' | 'latex' | 'typst' | 'markdown' | 'plain-text'

/** A format whose files are text. Its reader is pure, so that it reads pasted text too, even in a web page. */
export interface TextFormat {
  readonly id: TextFormatId
  readonly mediaType: MediaType
  readonly name: string
  readonly endings: readonly string[]
  /** By the marks in it. */
  readonly looksLike: (text: string) => boolean
  readonly read: (text: string, options: FormatOptions) => DocumentContent
}

/** In the order in which they are recognised: the surest marks first. */
export const TEXT_FORMATS: readonly TextFormat[] = [
  {
    id: 'json-resume',
    mediaType: 'application/json',
    name: 'a JSON Resume',
    endings: ['json'],
    looksLike: looksLikeJsonResume,
    read: readJsonResume,
  },
  {
    id: 'job-data',
    mediaType: 'application/json',
    name: 'the data of a posting (JSON)',
    endings: ['json', 'txt'],
    looksLike: looksLikeJobData,
    read: readJobData,
  },
  {
    id: 'html',
    mediaType: 'text/html',
    name: 'a web page (HTML)',
    endings: ['html', 'htm', 'xhtml', 'txt', 'md', 'markdown'],
    looksLike: looksLikeHtml,
    read: readHtml,
  },
  {
    id: 'latex',
    mediaType: 'text/x-tex',
    name: 'a LaTeX source',
    endings: ['tex', 'latex', 'ltx', 'txt'],
    looksLike: looksLikeLatex,
    read: readLatex,
  },
  {
    id: 'typst',
    mediaType: 'text/vnd.typst',
    name: 'a Typst source',
    endings: ['typ', 'txt'],
    looksLike: looksLikeTypst,
    read: readTypst,
  },
  {
    id: 'markdown',
    mediaType: 'text/markdown',
    name: 'a Markdown text',
    endings: ['md', 'markdown', 'txt', 'text'],
    looksLike: looksLikeMarkdown,
    read: (text, { limits }) => readPlainText(text, { markdown: true, limits }),
  },
  {
    id: 'plain-text',
    mediaType: 'text/plain',
    name: 'a plain text',
    endings: ['txt', 'text', 'md', 'markdown'],
    looksLike: () => true,
    read: (text, { limits }) => readPlainText(text, { markdown: false, limits }),
  },
]

const byId = new Map(TEXT_FORMATS.map((format) => [format.id, format]))

/** @throws Error where there is none of that id, which the type rules out. */
export const textFormat = (id: TextFormatId): TextFormat => {
  const format = byId.get(id)
  if (format === undefined) throw new Error(`There is no format ${id}.`)
  return format
}

/** The format of a text, by the marks in it. */
export const recogniseText = (text: string): TextFormat =>
  TEXT_FORMATS.find(({ looksLike }) => looksLike(text)) ?? textFormat('plain-text')

/** Formats with few marks, so that the name of a file may show what its text does not. */
const BY_NAME: readonly (readonly [ending: RegExp, id: TextFormatId])[] = [
  [/^(?:md|markdown)$/, 'markdown'],
  [/^(?:tex|latex|ltx)$/, 'latex'],
  [/^typ$/, 'typst'],
]

/** What the ending of a file's name says about a text without marks of a format of its own. */
export const formatByName = (ending: string): TextFormatId | undefined => BY_NAME.find(([pattern]) => pattern.test(ending))?.[1]
