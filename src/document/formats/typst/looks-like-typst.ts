/** Statements of Typst: Markdown has a blank after its "#", and prose has no "#set". */
const STATEMENT = /^[ \t]*#(?:import "|set [a-z]+\(|show(?::| [a-z.]+:)|let [\p{L}_-]+)/mu

/** Text that is Typst source. */
export const looksLikeTypst = (text: string): boolean => STATEMENT.test(text)
