const HTML_START = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i

const TAG =
  /<\/?(?:p|div|br|li|ul|ol|h[1-6]|table|tr|td|span|strong|b|em|i|u|a|section|article|script|style)(?:\s[^<>]{0,1000})?\/?>/gi

/** A sentence may speak of one tag ("semantic <div> and <p>"); a page has many. */
const MIN_TAGS = 6

/** Text that is a web page, or a part of one as it is copied from a job board's source. */
export const looksLikeHtml = (text: string): boolean => {
  if (HTML_START.test(text)) return true
  const tags = text.match(TAG) ?? []
  return tags.length >= MIN_TAGS && tags.some((tag) => tag.startsWith('</'))
}
