/** JSON is left out: folders have more JSON files than JSON resumes. */
const KNOWN_NAME = /\.(?:pdf|docx|txt|md|html?|tex|typ)$/i
/** Field names, boundaries and file names of a multipart body, for each file. */
const PART_BYTES = 1_024

/** Files that may be resumes: everything else in a folder is left out, and so are hidden files of editors or the system. */
export const pickReadable = (files: readonly File[]): File[] =>
  files.filter(({ name }) => KNOWN_NAME.test(name) && !/^(?:\.|~\$)/.test(name))

export interface RequestLimits {
  readonly maxFiles: number
  readonly maxBodyBytes: number
}

/** Files in the order given, cut into as few requests as the limits allow. */
export const cutIntoRequests = (files: readonly File[], { maxFiles, maxBodyBytes }: RequestLimits): File[][] => {
  const requests: File[][] = []
  let bytes = 0
  for (const file of files) {
    const current = requests.at(-1)
    const size = file.size + PART_BYTES
    if (current && current.length < maxFiles && bytes + size < maxBodyBytes) {
      current.push(file)
      bytes += size
    } else {
      requests.push([file])
      bytes = size + PART_BYTES
    }
  }
  return requests
}

const readEntries = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject))

const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

/** All files under an entry. A directory reader returns a hundred at a time, until it returns none. */
const walk = async (entry: FileSystemEntry): Promise<File[]> => {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))]
  if (!isDirectory(entry)) return []
  const reader = entry.createReader()
  const files: File[] = []
  for (let some = await readEntries(reader); some.length > 0; some = await readEntries(reader)) {
    for (const one of some) files.push(...(await walk(one)))
  }
  return files
}

/** What was dropped, folders with everything in them. Call it within the event: afterwards the browser reveals nothing. */
export const droppedFiles = async ({ items, files }: DataTransfer): Promise<File[]> => {
  const plain = [...files]
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return plain
  const found: File[] = []
  for (const entry of entries) found.push(...(await walk(entry)))
  return found
}
