import type { Command } from 'commander'

/** Commands that read documents, whatever else they do. */
const READ_DOCUMENTS: ReadonlySet<string> = new Set(
  'read requirements match tailor explain diff check verify rewrite second-reading letter'.split(' '),
)

/**
 * Starts the child that will read a command's documents, so that it gets ready on another core while this process loads the
 * stages that understand them, which takes as long.
 */
export const startReaderAhead = async (command: Command, program: Command): Promise<void> => {
  if (command.parent !== program || !READ_DOCUMENTS.has(command.name())) return
  const { programAt, startAhead } = await import('../children/index.ts')
  startAhead(programAt('../document/reader-process', import.meta.url))
}
