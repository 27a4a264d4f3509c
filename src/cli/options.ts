import { InvalidArgumentError } from 'commander'
import { readConfig } from '../config.ts'
import { type BriefLevel, BriefLevel as BriefLevelSchema, type Taxonomy } from '../schema/index.ts'
import { readTaxonomy } from '../server/index.ts'
import type { Terminal } from './terminal.ts'

/** Options that several commands share. */
export interface CommonOptions {
  readonly json?: true
  readonly asOf?: string
  readonly taxonomy?: string
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

export const parseMonth = (value: string): string => {
  if (!MONTH.test(value)) throw new InvalidArgumentError('A month like 2026-11 was expected.')
  return value
}

export const parseMinimum = (value: string): number => {
  const minimum = value.trim() === '' ? Number.NaN : Number(value)
  if (!(minimum >= 0 && minimum <= 100)) throw new InvalidArgumentError('A score from 0 to 100 was expected.')
  return minimum
}

/** "posting-wording, strong-verb" as a list. */
export const parseRules = (value: string): string[] =>
  value
    .split(',')
    .map((rule) => rule.trim())
    .filter((rule) => rule !== '')

export const parseLevel = (value: string): BriefLevel => {
  const level = BriefLevelSchema.safeParse(value)
  if (!level.success) throw new InvalidArgumentError(`One of ${BriefLevelSchema.options.join(', ')} was expected.`)
  return level.data
}

/** The taxonomy that ships with the package, with the additions of `--taxonomy` or, without it, of the setting TAXONOMY. */
export const chooseTaxonomy = (file: string | undefined, { env }: Terminal): Taxonomy =>
  readTaxonomy(file ?? readConfig(env).taxonomyFile)
