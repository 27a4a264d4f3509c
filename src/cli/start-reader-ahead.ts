import type { Command } from 'commander'

/** Commands that read documents, whatever else they do. */
const READ_DOCUMENTS: ReadonlySet<string> = new Set(
  'read requirements match tailor explain diff check verify rewrite second-reading letter'.split(' '),
)

/**
 * The child that will read the documents of a command gets ready while this process loads what understands them, on another
 * core: it takes as long.
 */
export const startReaderAhead = async (command: Command, program: Command): Promise<void> => {
  if (command.parent !== program || !READ_DOCUMENTS.has(command.name())) return
  const { programAt, startAhead } = await import('../children/index.ts')
  startAhead(programAt('../document/reader-process', import.meta.url))
}
