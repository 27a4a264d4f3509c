import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** A case of an invented person that can be tried with one click. */
export interface Sample {
  /** Folder name, which is its address too. */
  readonly name: string
  /** The person, and what they are: "Amara Okonjo, Machine Learning Engineer". */
  readonly title: string
  /** What the case is about, in a sentence. */
  readonly about: string
  readonly resume: { readonly name: string; readonly bytes: Uint8Array }
  readonly posting: { readonly name: string; readonly bytes: Uint8Array }
}

/** Beside the package's own folders, in a clone; a package from the registry has none. */
const SAMPLES = new URL('../../samples/', import.meta.url)
const RESUME_FILES = ['resume.pdf', 'resume.docx']

/** "# Ann Lee, Data Scientist", an empty line, and a sentence. */
const ABOUT = /^# (?<title>.+)\n+(?<about>.+)/

/** A case without a report is an example of what is refused: there is nothing to show. */
const loadSample = (folder: URL, name: string): Sample[] => {
  const resume = RESUME_FILES.find((file) => existsSync(new URL(file, folder)))
  const about = new URL('about.md', folder)
  const isWhole = ['job.txt', 'about.md', 'expected-report.json'].every((file) => existsSync(new URL(file, folder)))
  if (resume === undefined || !isWhole) return []
  const read = (file: string) => ({ name: file, bytes: readFileSync(new URL(file, folder)) })
  const { title = name, about: sentence = '' } = ABOUT.exec(readFileSync(about, 'utf8'))?.groups ?? {}
  return [{ name, title, about: sentence, resume: read(resume), posting: read('job.txt') }]
}

/** The samples in the clone that the server runs from, by name; empty elsewhere. */
export const loadSamples = (): ReadonlyMap<string, Sample> =>
  new Map(
    (existsSync(SAMPLES) ? readdirSync(SAMPLES).sort() : [])
      .flatMap((name) => loadSample(new URL(`${name}/`, SAMPLES), name))
      .map((sample) => [sample.name, sample]),
  )
