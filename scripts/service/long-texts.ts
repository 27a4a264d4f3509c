import { loadTaxonomy } from '../../src/taxonomy/load.ts'

/** A bit less than is read of a resume at most; a posting that comes as a file may be as long. */
export const MAX_CHARACTERS = 198_000
const BULLETS_A_POSITION = 40
/** Enough that each is asked for and shown many times, and few enough that everything is understood in time. */
const SKILLS = 300

const skillNames = (): string[] =>
  loadTaxonomy()
    .skills.slice(0, SKILLS)
    .map(({ name }) => name)

/** Lines of `make` until they have `characters`. */
const fill = (characters: number, make: (index: number) => string): string => {
  const lines: string[] = []
  for (let length = 0, index = 0; ; index++) {
    const line = make(index)
    length += line.length + 1
    if (length > characters) return lines.join('\n')
    lines.push(line)
  }
}

/** Every second one names what all of {@link writeLongPosting} takes. */
const writeBullet = (names: readonly string[], index: number): string =>
  `• Built services with ${names[index % names.length]}${index % 2 === 0 ? ' and Python' : ''} and kept notes of all that went wrong on the way`

/** A resume of this many characters, in which every line shows a skill. */
export const writeLongResume = (characters: number): Uint8Array => {
  const names = skillNames()
  const text = fill(characters, (index) =>
    index % BULLETS_A_POSITION === 0
      ? `Machine Learning Engineer, Birchwood Labs ${index / BULLETS_A_POSITION + 1}\nJan 2018 - Dec 2023`
      : writeBullet(names, index),
  )
  return Buffer.from(`Ada Lindqvist\nExperience\n${text}`)
}

/** A posting of choices that are all different and all met by one skill: every place that names it shows every choice. */
export const writeLongPosting = (characters: number): Uint8Array => {
  const names = skillNames()
  const text = fill(
    characters,
    (index) => `- Experience with ${names[index % names.length]}, ${names[(index + 1) % names.length]} or Python`,
  )
  return Buffer.from(`Machine Learning Engineer\nRequirements\n${text}`)
}
