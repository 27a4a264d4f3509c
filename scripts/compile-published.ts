import { readdirSync, readFileSync } from 'node:fs'

/** The invented resumes of the open benchmark, from strong to unrelated; nothing is trained or tuned on them. */
const RESUMES = new URL('../bench/readers/resumes/', import.meta.url)
/** "Present" in all of them. */
const AS_OF = '2026-11'

/** The text of each; for a Word file, the text beside it. */
const readTexts = (): string[] =>
  readdirSync(RESUMES)
    .filter((name) => !name.endsWith('.docx'))
    .sort()
    .map((name) => readFileSync(new URL(name, RESUMES), 'utf8'))

/** The resumes that every score can be compared with, as the text of a module. */
export const compilePublished = (): string => `// Compiled from bench/readers/resumes by \`npm run taxonomy\`: mend them there.

export const PUBLISHED_AS_OF = ${JSON.stringify(AS_OF).replaceAll('"', "'")}

export const PUBLISHED_RESUMES: readonly string[] = [
${readTexts()
  .map((text) => `  ${JSON.stringify(text)},\n`)
  .join('')}]
`
