import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** A case of an invented person that can be tried with one click. */
export interface Sample {
  /** Folder name, which is its address too. */
  readonly name: string
  readonly title: string
  readonly resume: { readonly name: string; readonly bytes: Uint8Array }
  readonly posting: { readonly name: string; readonly bytes: Uint8Array }
}

/** Beside the package's own folders, in a clone; a package from the registry has none. */
const SAMPLES = new URL('../../samples/', import.meta.url)
const RESUME_FILES = ['resume.pdf', 'resume.docx']

/** The first heading of a Markdown page. */
const titleOf = (page: string, otherwise: string): string => /^# (.+)$/m.exec(page)?.[1] ?? otherwise

const loadSample = (folder: URL, name: string): Sample[] => {
  const resume = RESUME_FILES.find((file) => existsSync(new URL(file, folder)))
  const about = new URL('about.md', folder)
  if (resume === undefined || !existsSync(new URL('job.txt', folder)) || !existsSync(about)) return []
  const read = (file: string) => ({ name: file, bytes: readFileSync(new URL(file, folder)) })
  return [{ name, title: titleOf(readFileSync(about, 'utf8'), name), resume: read(resume), posting: read('job.txt') }]
}

/** The samples in the clone that the server runs from, by name; empty elsewhere. */
export const loadSamples = (): ReadonlyMap<string, Sample> =>
  new Map(
    (existsSync(SAMPLES) ? readdirSync(SAMPLES).sort() : [])
      .flatMap((name) => loadSample(new URL(`${name}/`, SAMPLES), name))
      .map((sample) => [sample.name, sample]),
  )
