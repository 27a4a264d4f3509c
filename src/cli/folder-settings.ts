import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { CoverageError } from '../errors/index.ts'
import { RULE_IDS } from '../index.ts'
import { ONE_MONTH } from '../schema/one-month.ts'
import type { Terminal } from './terminal.ts'

/** Looked for in the folder in which a command is run. */
export const SETTINGS_FILE = 'resume-coverage.yaml'

/** What a folder's settings say for all commands; an option on the command line overrides them. */
export interface FolderSettings {
  readonly asOf?: string
  readonly min?: number
  /** A path, relative to the folder of the settings. */
  readonly taxonomy?: string
  /** Rules whose advice is not shown. The score never depends on them. */
  readonly rulesOff?: readonly string[]
}

const MONTH_AS_SAID = 'a month like "2026-11"'
const SCORE = 'a score from 0 to 100'
const RULE_IDS_AS_SAID = `rules out of ${RULE_IDS.join(', ')}`

/** The message beside a rule is what the person reads when it is broken. */
const Settings = z.strictObject({
  'as-of': z.string(MONTH_AS_SAID).regex(ONE_MONTH, MONTH_AS_SAID).nullish(),
  min: z.number(SCORE).min(0, SCORE).max(100, SCORE).nullish(),
  taxonomy: z.string('the name of a YAML file').nullish(),
  'rules-off': z.array(z.enum(RULE_IDS, RULE_IDS_AS_SAID), RULE_IDS_AS_SAID).nullish(),
})

const SETTING_NAMES = Object.keys(Settings.shape).join(', ')
/** Not settings: the score must mean the same for everybody who quotes it. */
const FIXED = new Set(['weights', 'weight', 'scoring', 'credit'])

const refuse = (file: string, setting: string, found: string, expected: string): CoverageError =>
  new CoverageError('invalid_setting', { setting: `${setting} of ${file}`, found, expected })

const refuseUnknown = (file: string, setting: string): CoverageError =>
  FIXED.has(setting)
    ? refuse(file, setting, 'given', 'none (weights are the same for everybody, so that a score can be compared)')
    : refuse(file, setting, 'not known', `one of ${SETTING_NAMES}`)

const parseSettings = async (text: string, file: string): Promise<z.infer<typeof Settings>> => {
  const { parse } = await import('yaml')
  let value: unknown
  try {
    value = parse(text) ?? {}
  } catch (cause) {
    throw new CoverageError('invalid_setting', { setting: file, found: 'not YAML', expected: 'lines like "min: 70"' }, { cause })
  }
  const parsed = Settings.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  if (issue?.code === 'unrecognized_keys') throw refuseUnknown(file, String(issue.keys[0]))
  const setting = String(issue?.path[0] ?? 'the whole')
  throw refuse(file, setting, 'something else', issue?.path.length ? issue.message : 'lines like "min: 70"')
}

const findFile = (asked: string | false | undefined, { cwd = process.cwd() }: Terminal): string | undefined => {
  if (asked === false) return undefined
  if (asked !== undefined) return resolve(cwd, asked)
  const file = resolve(cwd, SETTINGS_FILE)
  return existsSync(file) ? file : undefined
}

/**
 * The settings of the folder, or of the file that `--config` names; none under `--no-config`.
 *
 * @throws CoverageError `invalid_setting`, naming the first setting that cannot be used; `file_not_found`.
 */
export const readFolderSettings = async (asked: string | false | undefined, terminal: Terminal): Promise<FolderSettings> => {
  const file = findFile(asked, terminal)
  if (file === undefined) return {}
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new CoverageError('file_not_found', { file }, { cause })
  }
  const settings = await parseSettings(text, file)
  return {
    ...(settings['as-of'] && { asOf: settings['as-of'] }),
    ...(typeof settings.min === 'number' && { min: settings.min }),
    ...(settings.taxonomy && { taxonomy: resolve(dirname(file), settings.taxonomy) }),
    ...(settings['rules-off'] && { rulesOff: settings['rules-off'] }),
  }
}
