import { InvalidArgumentError } from 'commander'
import { type RewriteKind, RewriteKind as RewriteKindSchema } from '../schema/own-model.ts'
import { type BriefLevel, BriefLevel as BriefLevelSchema } from '../schema/taxonomy.ts'

/** Options that several commands share. */
export interface CommonOptions {
  readonly json?: true
  readonly asOf?: string
  readonly taxonomy?: string
}

const YEAR_AND_MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

export const parseMonth = (value: string): string => {
  if (!YEAR_AND_MONTH.test(value)) throw new InvalidArgumentError('A month like 2026-11 was expected.')
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

export const parseKind = (value: string): RewriteKind => {
  const kind = RewriteKindSchema.safeParse(value)
  if (!kind.success) throw new InvalidArgumentError(`One of ${RewriteKindSchema.options.join(', ')} was expected.`)
  return kind.data
}
