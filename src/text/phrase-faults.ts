import { nearPhrases, stepsOf } from './phrases.ts'

const WORD_OF_PHRASE = /^(?:[\p{Ll}\p{N}][\p{Ll}\p{N}'.+-]*\*?|\*\p{Ll}+|\{[a-z-]+\}|[\^$#*]|##)$/u

const wordsOf = (step: string): string[] =>
  step
    .replace(/^!?\((.*)\)\*?$/, '$1')
    .replace(/^!/, '')
    .split(/[ /_]/)

/** What in a phrase is neither a word in small letters nor a character of the notation: "Weed!", "a|b", "(a". */
export const faultsOfPhrase = (written: string): string[] =>
  nearPhrases(written)
    .flatMap(stepsOf)
    .filter((step) => step !== '…')
    .flatMap(wordsOf)
    .filter((word) => !WORD_OF_PHRASE.test(word))
