import { FACES } from '../../faces/index.ts'
import { rewrite } from '../../index.ts'
import type { RewriteKind } from '../../schema/index.ts'
import { askOnFiles, type Files, type OwnModelCommandOptions, requireModel } from '../ask-own-model.ts'
import { printResult } from '../print-result.ts'
import { formatOf, refuseOverwriting, sayWritten, writeTailored } from '../tailored-file.ts'
import type { Terminal } from '../terminal.ts'

export interface RewriteCommandOptions extends OwnModelCommandOptions {
  readonly kind?: RewriteKind
  readonly out?: string
}

/**
 * `rewrite <resume> [job]`: what the user's own model proposes, as far as it passes the guard; with `--out` also a copy of the
 * resume's own file with that as tracked changes.
 */
export const rewriteResume = async (files: Files, options: RewriteCommandOptions, terminal: Terminal): Promise<number> => {
  const { kind, out, ...common } = options
  const model = requireModel(terminal)
  refuseOverwriting(files.resume, out)
  if (out !== undefined) formatOf(out)
  const { rewriting, report, resume } = await askOnFiles(
    { files, model, options: common },
    terminal,
    async (ground, input, ask) => ({
      rewriting: await rewrite(ground, model, { ...ask, ...(kind && { kinds: [kind] }) }),
      report: ground.report,
      resume: input,
    }),
  )
  printResult(rewriting, (one, view) => FACES.rewriting.text(one, report, view), options, terminal)
  if (out === undefined) return 0
  const edits = rewriting.proposals.flatMap((proposal) => proposal.edits)
  await writeTailored(resume, report, out, { accept: [], edits })
  if (!options.json) terminal.stdout.write(sayWritten(out))
  return 0
}
