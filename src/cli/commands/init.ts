import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { CoverageError } from '../../errors/index.ts'
import { RULE_IDS } from '../../index.ts'
import { SETTINGS_FILE } from '../folder-settings.ts'
import type { Terminal } from '../terminal.ts'

/** Every line is commented out, so that the file changes nothing until somebody removes a #. */
const template = (): string => `# Settings of resume-coverage for this folder; an option on the command line goes before them.
# The weights of the score are not among them: a score means the same for everybody.

# The month that "present" means. Without it: this month.
# as-of: 2026-11

# \`match\` exits with 1 under this score.
# min: 70

# A file with skills of your own, in the form of skills-taxonomy/skills/*.yaml, from the folder of this file.
# taxonomy: my-skills.yaml

# Advice that you do not want to see: ${RULE_IDS.join(', ')}.
# rules-off: [quantify-bullet]
`

/** `init`: writes a settings file to start from into this folder; an existing one is left alone. */
export const writeSettings = ({ stdout, cwd = process.cwd() }: Terminal): number => {
  const file = resolve(cwd, SETTINGS_FILE)
  try {
    writeFileSync(file, template(), { flag: 'wx' })
  } catch (cause) {
    const exists = (cause as NodeJS.ErrnoException).code === 'EEXIST'
    if (exists) throw new CoverageError('usage', { problem: `${SETTINGS_FILE} is there already, and stays as it is.` })
    throw new CoverageError('cannot_write', { file }, { cause })
  }
  stdout.write(`Written: ${SETTINGS_FILE}. Every setting in it is off until you remove its #.\n`)
  return 0
}
