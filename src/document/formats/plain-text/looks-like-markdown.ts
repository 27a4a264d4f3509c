/**
 * Marks that people hardly type unless they write Markdown, each of a different kind. One kind alone may be chance (a "#"
 * heading, a bold line in a posting), two are not.
 */
const MARKDOWN_MARKS: readonly RegExp[] = [
  /^ {0,3}#{1,6}[ \t]+\S/m,
  /\*\*[^\s*][^*\n]{0,200}\*\*/,
  /\[[^\][\n]{1,200}\]\((?:https?:|mailto:|#|\.?\/)/,
  /^ {0,3}(?:```|~~~)/m,
  /^ {0,3}\|(?: ?:?-{2,}:? ?\|)+[ \t]*$/m,
  /^[^\n]{1,80}\n(?:={3,}|-{3,})[ \t]*$/m,
  /(?<![\w`])`[^`\n]{1,80}`(?!\w)/,
]

const MIN_KINDS = 2

/** Text that is written in Markdown, by the marks in it. */
export const looksLikeMarkdown = (text: string): boolean => MARKDOWN_MARKS.filter((mark) => mark.test(text)).length >= MIN_KINDS
