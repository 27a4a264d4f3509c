import { readFile, realpath } from 'node:fs/promises'
import { basename, resolve, sep } from 'node:path'
import { z } from 'zod'
import { CoverageError } from '../errors/index.ts'
import type { Source } from '../index.ts'

/** A resume or a posting as a client names it: a file below the root, or its text. */
export const DocumentInput = z
  .strictObject({
    path: z.string().optional().describe('A file: PDF, DOCX, TXT, MD, LaTeX, Typst or JSON Resume'),
    text: z.string().optional().describe('The text itself, if there is no file'),
  })
  .refine(({ path, text }) => (path === undefined) !== (text === undefined), 'One of path and text was expected.')
export type DocumentInput = z.infer<typeof DocumentInput>

export interface GivenDocument {
  readonly source: Source
  readonly fileName?: string
}

const isBelow = (file: string, root: string): boolean => file === root || file.startsWith(root.endsWith(sep) ? root : root + sep)

/**
 * What a client names, opened.
 *
 * @param root files outside it are not opened, whatever a document talks an agent into; symbolic links are resolved first.
 * @throws CoverageError `file_not_found`, also for what is outside.
 */
export const openDocument = async ({ path, text }: DocumentInput, root: string): Promise<GivenDocument> => {
  if (path === undefined) return { source: text ?? '' }
  try {
    const [file, within] = await Promise.all([realpath(resolve(root, path)), realpath(root)])
    if (!isBelow(file, within)) throw new Error('It is outside the root.')
    return { source: await readFile(file), fileName: basename(file) }
  } catch (cause) {
    throw new CoverageError('file_not_found', { file: path }, { cause })
  }
}
