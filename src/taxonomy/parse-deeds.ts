import { z } from 'zod'
import { Deed } from '../schema/taxonomy.ts'
import { checkExamples } from './deed-examples.ts'
import { type Parsed, parseWith } from './parse.ts'
import type { Problem, SourceDeed, SourceFile, SourceSkill } from './source.ts'

const Texts = z.array(z.string().trim().min(1))
const Cues = Texts.default([])

const DeedFile = z.array(
  z.strictObject({
    id: Deed.shape.id,
    says: Deed.shape.says,
    asked: Cues,
    shown: Cues,
    unless: Texts.optional(),
    skills: z.array(z.string()).default([]),
    is: Texts,
    not: Texts,
  }),
)

/** The rows of `deeds.yaml`, in their order. */
export const parseDeeds = (file: SourceFile): Parsed<SourceDeed[]> =>
  parseWith(file, DeedFile, (deeds, reading) => deeds.map((deed, index) => ({ ...deed, place: reading.placeOf([index, 'id']) })))

/** A shorter beginning of a word begins too many others. */
const SHORTEST_BEGINNING = 3

/** One word of a cue: small letters or digits, and a star behind the beginning of a word. */
const WORD = /^[a-z0-9]+\*?$/

const wordsOf = (cue: string): string[] => cue.split(/[ /_]/)

const isBegun = (word: string): boolean => word.endsWith('*') && word.length <= SHORTEST_BEGINNING

const faultOf = (cue: string): string | null => {
  const words = wordsOf(cue)
  if (!words.every((word) => WORD.test(word)))
    return 'is no cue. Write words in small letters, with "/" between either, "_" between words side by side and "*" behind a beginning.'
  return words.some(isBegun) ? `begins too many words. Give at least ${SHORTEST_BEGINNING} letters before the star.` : null
}

const cuesTwice = ({ asked, shown, unless = [], id, place }: SourceDeed): Problem[] => {
  const all = [...asked, ...shown, ...unless]
  return [...new Set(all.filter((cue, index) => all.indexOf(cue) < index))].map((cue) => ({
    place,
    message: `The cue "${cue}" stands twice in the deed ${id}. Keep one of them: what asks for a deed shows it as well.`,
  }))
}

const cuesWrong = ({ asked, shown, unless = [], id, place }: SourceDeed): Problem[] =>
  [...asked, ...shown, ...unless].flatMap((cue) => {
    const fault = faultOf(cue)
    return fault === null ? [] : [{ place, message: `"${cue}", in the deed ${id}, ${fault}` }]
  })

const unknownSkills = ({ skills, id, place }: SourceDeed, known: ReadonlySet<string>): Problem[] =>
  skills
    .filter((skill) => !known.has(skill))
    .map((skill) => ({ place, message: `"${skill}", in the deed ${id}, is no skill's id. Correct it, or add the entry.` }))

const repeated = (deed: SourceDeed, index: number, deeds: readonly SourceDeed[]): Problem[] =>
  deeds.findIndex(({ id }) => id === deed.id) === index
    ? []
    : [
        {
          place: deed.place,
          message: `There is a deed ${deed.id} already. Merge the two rows, or give this one an id of its own.`,
        },
      ]

/** Examples are held against cues that can be read. */
const wrongIn = (deed: SourceDeed): Problem[] => {
  const cues = [...cuesTwice(deed), ...cuesWrong(deed)]
  return cues.length > 0 ? cues : checkExamples(deed)
}

/** What is wrong with deeds, held against the skills that they name. */
export const checkDeeds = (deeds: readonly SourceDeed[], skills: readonly SourceSkill[]): Problem[] => {
  const known = new Set(skills.map(({ id }) => id))
  return deeds.flatMap((deed, index) => [
    ...repeated(deed, index, deeds),
    ...(deed.asked.length === 0
      ? [{ place: deed.place, message: `Nothing asks for the deed ${deed.id}. Add a cue under "asked".` }]
      : []),
    ...wrongIn(deed),
    ...unknownSkills(deed, known),
  ])
}
