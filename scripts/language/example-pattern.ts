import { CLASS } from '../../src/text/pattern-tree.ts'

const CLASS_OR_ESCAPE = new RegExp(String.raw`${CLASS}|\\p\{[LN]\}|\\.`, 'gsu')

/** All letters that examples are written in, and digits. */
const LETTERS = 'A-Za-zªµºÀ-ÖØ-öø-ɏḀ-ỿ'
const DIGITS = '0-9²³¹¼½¾'

const inClass = (written: string): string => written.replaceAll('\\p{L}', LETTERS).replaceAll('\\p{N}', DIGITS)

const spelledOut = (source: string): string =>
  source.replace(CLASS_OR_ESCAPE, (found) => {
    if (found === '\\p{L}') return `[${LETTERS}]`
    if (found === '\\p{N}') return `[${DIGITS}]`
    return found.startsWith('[') ? inClass(found) : found
  })

/**
 * A pattern that is only tried on examples, of which thousands are made: "any letter", in any case, takes V8 longer to compile than all
 * else, so that the letters of examples stand for all letters.
 */
export const examplePattern = (source: string, flags: string): RegExp =>
  new RegExp(flags.includes('i') ? spelledOut(source) : source, flags)
