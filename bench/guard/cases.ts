import { checkBy } from '../../src/answers/index.ts'
import { readText } from '../../src/document/index.ts'
import { CoverageError } from '../../src/errors/index.ts'
import type { Check, Taxonomy } from '../../src/index.ts'
import { plantFaults } from './plant-faults.ts'
import { readSamples } from './read-resumes.ts'
import { rewriteHonestly } from './rewrite-honestly.ts'

/** A resume and a tailored one, as text, with what should be found. */
export interface Case {
  readonly kind: string
  readonly name: string
  readonly isKept: boolean
  readonly original: string
  readonly tailored: string
  readonly isHonest: boolean
}

/** The faults, then the honest rewrites; the same each time. */
export const readCases = (): Case[] => {
  const samples = readSamples()
  return [
    ...plantFaults(samples).map(({ kind, sample, lines, isKept }) => ({
      kind,
      name: sample.name,
      isKept,
      original: sample.lines.join('\n'),
      tailored: lines.join('\n'),
      isHonest: false,
    })),
    ...rewriteHonestly(samples).map(({ kind, sample, original, lines, isKept }) => ({
      kind,
      name: sample.name,
      isKept,
      original: original.join('\n'),
      tailored: lines.join('\n'),
      isHonest: true,
    })),
  ]
}

const AS_OF = '2026-11'

/** What is found; null if the two are refused as resumes of different people, which also catches a fault. */
export const checkCase = ({ original, tailored }: Case, taxonomy: Taxonomy): Check | null => {
  try {
    return checkBy({ original: readText(original), tailored: readText(tailored), posting: null, asOf: AS_OF }, taxonomy)
  } catch (error) {
    if (error instanceof CoverageError && error.code === 'different_people') return null
    throw error
  }
}

/** Whether a fault was caught, or an honest rewrite let pass. */
export const isRight = ({ isHonest }: Case, found: Check | null): boolean => (found?.passed ?? false) === isHonest
