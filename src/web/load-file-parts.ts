import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Language } from './messages/index.ts'
import type { FileParts } from './shell/file-parts.ts'

const STYLES = new URL('../web/styles/', import.meta.url)

/** What the build puts next to this file. */
export const CLIENT_FOLDER = new URL('../web/client/', import.meta.url)

/** One style sheet from its parts, in the order of their names. */
export const readStyle = (): string =>
  readdirSync(STYLES)
    .sort()
    .map((file) => readFileSync(new URL(file, STYLES), 'utf8'))
    .join('')

const readScript = (name: string): string | null => {
  const file = new URL(name, CLIENT_FOLDER)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** English is part of the page's script; another language is put before it. */
const scriptIn = (language: Language): string | null => {
  const script = readScript('file.js')
  const words = language === 'en' ? '' : readScript(`words.${language}.js`)
  return script === null || words === null ? null : words + script
}

/** What a report as a self-contained file, in one language, brings along. Without the build it has no script, but still shows everything. */
export const loadFileParts = (language: Language = 'en'): FileParts => {
  const text = scriptIn(language)
  return {
    css: readStyle(),
    script: text === null ? null : { text, sha256: createHash('sha256').update(text).digest('base64') },
  }
}
