import { z } from 'zod'
import { Deed } from '../schema/taxonomy.ts'
import { readCue, SHORTEST_BEGINNING } from '../text/cues.ts'
import { faultsOfPhrase } from '../text/phrase-faults.ts'
import { setsIn, type WordSets, writeOut } from '../text/phrases.ts'
import { checkExamples } from './deed-examples.ts'
import { type Parsed, parseWith } from './parse.ts'
import type { Problem, SourceDeed, SourceDeeds, SourceFile, SourceSkill } from './source.ts'

const Texts = z.array(z.string().trim().min(1))
const Cues = Texts.default([])

const DeedFile = z.strictObject({
  words: z.record(z.string().regex(/^[a-z]+$/), z.string().regex(/^[a-z0-9]+( [a-z0-9]+)*$/)).default({}),
  deeds: z.array(
    z.strictObject({
      id: Deed.shape.id,
      says: Deed.shape.says,
      tell: Deed.shape.tell,
      tells: Deed.shape.tells,
      project: Deed.shape.project,
      asked: Cues,
      shown: Cues,
      unless: Texts.optional(),
      skills: z.array(z.string()).default([]),
      named: Texts.optional(),
      anywhere: z.boolean().optional(),
      hinted: Texts.optional(),
      is: Texts,
      not: Texts,
    }),
  ),
})

/** The rows of `deeds.yaml`, in their order. */
export const parseDeeds = (file: SourceFile): Parsed<SourceDeeds> =>
  parseWith(file, DeedFile, ({ words, deeds }, reading) => ({
    place: reading.placeOf(['words']),
    classes: Object.fromEntries(Object.entries(words).map(([name, all]) => [name, all.replaceAll(' ', '/')])),
    deeds: deeds.map((deed, index) => ({ ...deed, place: reading.placeOf(['deeds', index, 'id']) })),
  }))

const beginningsIn = (cue: string): string[] => cue.match(/[a-z0-9]+(?=\*)/g) ?? []

const isShort = (beginning: string): boolean => beginning.length < SHORTEST_BEGINNING

/** What cues can be looked up by. */
const INDEXED: ReadonlySet<string> = new Set(['word', 'beginning'])

const faultOf = (cue: string): string | null => {
  const [fault] = faultsOfPhrase(cue)
  if (fault !== undefined)
    return `is no cue: "${fault}" is neither a word in small letters nor a sign. docs/extend.md shows how phrases are written.`
  if (readCue(cue).first.openings.some(({ kind }) => !INDEXED.has(kind)))
    return 'begins with any word or number. Begin with a word, which cues are looked up by.'
  return beginningsIn(cue).some(isShort)
    ? `begins too many words. Give at least ${SHORTEST_BEGINNING} letters before the star.`
    : null
}

const cuesOf = ({ asked, shown, unless = [] }: SourceDeed): string[] => [...asked, ...shown, ...unless]

const cuesTwice = (deed: SourceDeed): Problem[] => {
  const all = cuesOf(deed)
  return [...new Set(all.filter((cue, index) => all.indexOf(cue) < index))].map((cue) => ({
    place: deed.place,
    message: `The cue "${cue}" stands twice in the deed ${deed.id}. Keep one of them: what asks for a deed shows it as well.`,
  }))
}

const cuesWrong = (deed: SourceDeed): Problem[] =>
  cuesOf(deed).flatMap((cue) => {
    const fault = faultOf(cue)
    return fault === null ? [] : [{ place: deed.place, message: `"${cue}", in the deed ${deed.id}, ${fault}` }]
  })

const unknownSkills = ({ skills, tells = [], id, place }: SourceDeed, known: ReadonlySet<string>): Problem[] =>
  [...skills, ...tells]
    .filter((skill) => !known.has(skill))
    .map((skill) => ({ place, message: `"${skill}", in the deed ${id}, is no skill's id. Correct it, or add the entry.` }))

const namesOfOthers = ({ skills, named = [], id, place }: SourceDeed): Problem[] =>
  named
    .filter((skill) => !skills.includes(skill))
    .map((skill) => ({ place, message: `"${skill}" names the deed ${id} and is none of its skills. Add it to them.` }))

const unknownHints = ({ hinted = [], id, place }: SourceDeed, deeds: readonly SourceDeed[]): Problem[] =>
  hinted
    .filter((hint, index) => hint === id || hinted.indexOf(hint) < index || deeds.every((other) => other.id !== hint))
    .map((hint) => ({
      place,
      message: `"${hint}", in "hinted" of the deed ${id}, is no other deed, or stands twice. Correct it.`,
    }))

const tellsNothing = ({ tell, tells, project, id, place }: SourceDeed): Problem[] =>
  tell === undefined && (tells !== undefined || project !== undefined)
    ? [{ place, message: `The deed ${id} has "tells" or "project", and no "tell". Add "tell".` }]
    : []

const repeated = (deed: SourceDeed, index: number, deeds: readonly SourceDeed[]): Problem[] =>
  deeds.findIndex(({ id }) => id === deed.id) === index
    ? []
    : [
        {
          place: deed.place,
          message: `There is a deed ${deed.id} already. Merge the two rows, or give this one an id of its own.`,
        },
      ]

const unknownClasses = (deed: SourceDeed, classes: WordSets): Problem[] =>
  cuesOf(deed)
    .flatMap(setsIn)
    .filter((name) => !Object.hasOwn(classes, name))
    .map((name) => ({
      place: deed.place,
      message: `"{${name}}", in the deed ${deed.id}, is no class. Correct it, or add it under "words".`,
    }))

const idleClasses = ({ place, classes, deeds }: SourceDeeds): Problem[] => {
  const named = new Set(deeds.flatMap(cuesOf).flatMap(setsIn))
  return Object.keys(classes)
    .filter((name) => !named.has(name))
    .map((name) => ({ place, message: `No cue names the class "${name}". Use it, or leave it out.` }))
}

/** Examples are only checked if all cues can be read. */
const wrongIn = (deed: SourceDeed, classes: WordSets): Problem[] => {
  const cues = [...cuesTwice(deed), ...cuesWrong(deed), ...unknownClasses(deed, classes)]
  return cues.length > 0 ? cues : checkExamples(deed, classes)
}

/** What is wrong with deeds, checked against the skills that they name. */
export const checkDeeds = (source: SourceDeeds, skills: readonly SourceSkill[]): Problem[] => {
  const known = new Set(skills.map(({ id }) => id))
  const { classes, deeds } = source
  return [
    ...idleClasses(source),
    ...deeds.flatMap((deed, index) => [
      ...repeated(deed, index, deeds),
      ...(deed.asked.length === 0
        ? [{ place: deed.place, message: `Nothing asks for the deed ${deed.id}. Add a cue under "asked".` }]
        : []),
      ...wrongIn(deed, classes),
      ...unknownSkills(deed, known),
      ...namesOfOthers(deed),
      ...unknownHints(deed, deeds),
      ...tellsNothing(deed),
    ]),
  ]
}

/** A deed as compiled: without its examples, and with the words of each class filled in. */
export const compileDeed = (
  { place: _, is: __, not: ___, asked, shown, unless, ...deed }: SourceDeed,
  classes: WordSets,
): Deed => {
  const expand = (cues: readonly string[]): string[] => cues.map((cue) => writeOut(cue, classes))
  return { ...deed, asked: expand(asked), shown: expand(shown), ...(unless && { unless: expand(unless) }) }
}
