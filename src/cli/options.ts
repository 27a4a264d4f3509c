import { InvalidArgumentError } from 'commander'
import { ONE_MONTH } from '../schema/one-month.ts'
import type { RewriteKind } from '../schema/own-model.ts'
import type { BriefLevel } from '../schema/taxonomy.ts'

/** Options that several commands share. */
export interface CommonOptions {
  readonly json?: true
  readonly asOf?: string
  readonly taxonomy?: string
}

export const parseMonth = (value: string): string => {
  if (!ONE_MONTH.test(value)) throw new InvalidArgumentError('A month like 2026-11 was expected.')
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

/** As keys, so that none can be forgotten: the schemas would load zod, which is half of the time of `--help`. */
export const LEVELS: Readonly<Record<BriefLevel, true>> = { entry: true, mid: true, senior: true, top: true }
export const REWRITE_KINDS: Readonly<Record<RewriteKind, true>> = { bullets: true, summary: true, order: true }

const parseOneOf =
  <T extends string>(known: Readonly<Record<T, true>>) =>
  (value: string): T => {
    const is = (word: string): word is T => Object.hasOwn(known, word)
    if (!is(value)) throw new InvalidArgumentError(`One of ${Object.keys(known).join(', ')} was expected.`)
    return value
  }

export const parseLevel = parseOneOf(LEVELS)

export const parseKind = parseOneOf(REWRITE_KINDS)
