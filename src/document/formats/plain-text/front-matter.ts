/** A block of "key: value" between two rules of dashes at the top of a Markdown file; a longer one is a text. */
const FRONT_MATTER = /^\s*---[ \t]*\n((?:[^\n]*\n){1,60}?)---[ \t]*(?:\n|$)/
const ENTRY = /^([A-Za-z_-]{2,30})\s*:\s*(.*)$/
/** Keys whose values a page shows of a person; the others say how the page is made. */
const SHOWN: ReadonlySet<string> = new Set([
  ...['name', 'fullname', 'title', 'subtitle', 'tagline', 'email', 'mail', 'phone', 'mobile', 'address', 'location'],
  ...['website', 'homepage', 'url', 'github', 'gitlab', 'linkedin'],
])
const QUOTED = /^(["'])(.*)\1$/

const valuesIn = (block: string): string[] => {
  const entries = block.split('\n').flatMap((line) => {
    const [, key = '', value = ''] = ENTRY.exec(line) ?? []
    return SHOWN.has(key.toLowerCase()) ? [value.trim().replace(QUOTED, '$2')] : []
  })
  return entries.filter((value) => value !== '' && !/^[[{|>]/.test(value))
}

const FIRST_HEADING = /^\s*#{1,2}[ \t]+([^\n]{1,100})/

/**
 * Markdown with the front matter of a site generator as the lines that its page shows: the values of a name, a title and the like,
 * unless the text opens with one of them as its heading.
 */
export const withShownFrontMatter = (markdown: string): string => {
  const [block = '', told = ''] = FRONT_MATTER.exec(markdown) ?? []
  const isData = told.split('\n').every((line) => line.trim() === '' || /^[\s#-]/.test(line) || ENTRY.test(line))
  if (block === '' || !isData) return markdown
  const rest = markdown.slice(block.length)
  const shown = valuesIn(told)
  const heading = FIRST_HEADING.exec(rest)?.[1]?.trim()
  return heading !== undefined && shown.includes(heading) ? rest : `${shown.join('\n')}\n\n${rest}`
}
