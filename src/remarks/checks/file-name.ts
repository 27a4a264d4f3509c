import { READS } from '../../language/resumes.ts'
import type { Check } from '../check.ts'

/** Formats that are sent; the source of a typeset page may have any name. */
const SENT: ReadonlySet<string> = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
])

/** Names that every resume may have. */
const GENERIC: ReadonlySet<string> = new Set(
  'my the a of for resume resumes cv curriculum vitae lebenslauf profile application document doc docx pdf file scan image page export download print english en eng us uk ats template sample'.split(
    ' ',
  ),
)

const ENDING = /\.[a-z0-9]{1,5}$/i

/** Lower-case letters without accents: "Jörg" is "jorg" in many file names. */
const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** "Müller" is "mueller" in others. */
const SPELT_OUT: readonly (readonly [string, string])[] = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
  ['ø', 'oe'],
  ['å', 'aa'],
  ['ł', 'l'],
]

const spellOut = (words: string): string =>
  SPELT_OUT.reduce((rest, [letter, letters]) => rest.replaceAll(letter, letters), words.normalize('NFC').toLowerCase())

const wordsOf = (words: string): string[] => words.match(/\p{L}+/gu) ?? []

const isEvenCase = (word: string): boolean => word === word.toUpperCase() || word === word.toLowerCase()

const startLarge = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** "ADA B. (ADDIE) LINDQVIST" as a file name: "Ada-Lindqvist". */
const asFileName = (name: string): string =>
  wordsOf(name.replace(/\([^)]*\)/g, ' '))
    .filter((word) => word.length > 1)
    .map((word) => (isEvenCase(word) ? startLarge(word.toLowerCase()) : word))
    .join('-')

/** It shows whose resume it is: by the full name, or a part of it, or a form like "jdoe". */
const saysWhose = (base: string, name: string): boolean => {
  const letters = wordsOf(plain(base)).join('')
  return wordsOf(`${plain(name)} ${spellOut(name)}`).some((word) => word.length > 1 && letters.includes(word))
}

const isGeneric = (base: string): boolean => wordsOf(plain(base)).every((word) => GENERIC.has(word) || word.length === 1)

const complaintOf = (base: string, name: string | null): string | null => {
  if (READS['left-in-file-name'].test(base)) return 'tells of drafts and copies'
  if (isGeneric(base) || (name !== null && !saysWhose(base, name)))
    return 'does not say whose resume it is, and whoever hires has many of them'
  return null
}

const IS_CV = /(?<!\p{L})cv(?!\p{L})/iu

const propose = (name: string | null, base: string, ending: string): string =>
  `${name === null ? 'First-Last' : asFileName(name)}-${IS_CV.test(base) ? 'CV' : 'Resume'}${ending.toLowerCase()}`

/** A name that the file should not be sent under. */
export const fileName: Check = {
  id: 'file-name',
  looksBeyond: true,
  examples: [
    {
      about: 'sees what is left of drafts',
      fileName: 'ann_lee_resume_final_v3 (2).pdf',
      pages: 1,
      resume: 'Ann Lee\nann@lee-data.org\n\nSKILLS\nPython',
      at: [null],
    },
    {
      about: 'sees a name that everybody has',
      fileName: 'CV.pdf',
      pages: 1,
      resume: 'Ann Lee\nann@lee-data.org\n\nSKILLS\nPython',
      at: [null],
    },
    {
      about: 'is silent about a name that says whose it is',
      fileName: 'AnnLee-Data-Scientist-2026.pdf',
      pages: 1,
      resume: 'Ann Lee\nann@lee-data.org\n\nSKILLS\nPython',
      at: [],
    },
    {
      about: 'is silent about a name with its accents spelt out, and about a year in brackets',
      fileName: 'joerg-mueller (2026).pdf',
      pages: 1,
      resume: 'Jörg Müller\njoerg@mueller-data.org\n\nSKILLS\nPython',
      at: [],
    },
    {
      about: 'is silent about words of a title that drafts are called by, too',
      fileName: 'Lee_Test_Engineer_New_York.pdf',
      pages: 1,
      resume: 'Ann Lee\nann@lee-data.org\n\nSKILLS\nPython',
      at: [],
    },
    {
      about: 'is silent about a source, which nobody is sent',
      fileName: 'resume.tex',
      resume: 'Ann Lee\nann@lee-data.org\n\nSKILLS\nPython',
      at: [],
    },
    {
      about: 'is silent where the name is not known',
      pages: 1,
      resume: 'Ann Lee\nann@lee-data.org\n\nSKILLS\nPython',
      at: [],
    },
  ],
  find: ({ fileName: given, analysis: { document, person } }) => {
    if (given === null || !SENT.has(document.mediaType)) return []
    const ending = ENDING.exec(given)?.[0] ?? ''
    const base = given.slice(0, given.length - ending.length).replaceAll('_', ' ')
    const complaint = complaintOf(base, person.name)
    if (complaint === null) return []
    const title = `Call the file “${propose(person.name, base, ending)}”`
    return [{ title, message: `It is called “${given}”, which ${complaint}.`, resume: null }]
  },
}
