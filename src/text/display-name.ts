/** A name in a log line or a message need not be longer to be recognised. */
const MAX_NAME_CHARACTERS = 100

/**
 * Control characters, what only formats (bidi controls among it), line separators and half pairs: they forge log lines, turn the
 * ending around or are not text.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** As many code units as may be shown, and no half of a pair at their end. */
const cut = (name: string, length: number): string => name.slice(0, length).replace(/\p{Cs}$/u, '')

/** The last part of a file's name or path, short and printable; "The file" where there is none. */
export const displayName = (fileName = ''): string => {
  const base = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
  const name = base.replace(UNPRINTABLE, '').trim()
  if (name === '') return 'The file'
  return name.length <= MAX_NAME_CHARACTERS ? name : `${cut(name, MAX_NAME_CHARACTERS - 1)}…`
}

/** The ending of a name, lower case, without the dot; empty where there is none. */
export const endingOf = (fileName: string): string => /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
