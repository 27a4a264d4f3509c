/** A dictionary of Hunspell: its rules of endings and beginnings, and its words with the letters of those that apply. */
export interface HunspellDictionary {
  readonly aff: string
  readonly dic: string
}

interface Affix {
  readonly isPrefix: boolean
  readonly letter: string
  readonly strip: string
  readonly add: string
  readonly applies: RegExp
}

const AFFIX = /^(PFX|SFX)\s+(\S)\s+(\S+)\s+([^\s/]+)\S*\s+(\S+)/

const readAffixes = (aff: string): Affix[] =>
  aff.split('\n').flatMap((line) => {
    const [, kind, letter = '', strip = '', add = '', condition = ''] = AFFIX.exec(line) ?? []
    if (kind === undefined) return []
    const isPrefix = kind === 'PFX'
    const applies = new RegExp(isPrefix ? `^${condition}` : `${condition}$`)
    return [{ isPrefix, letter, strip: strip === '0' ? '' : strip, add: add === '0' ? '' : add, applies }]
  })

const addEnding = (word: string, { strip, add }: Affix): string => word.slice(0, word.length - strip.length) + add

/** All forms of all words: each with its suffixes, and all of these with its prefixes. */
export const expandDictionary = ({ aff, dic }: HunspellDictionary): string[] => {
  const affixes = readAffixes(aff)
  return dic
    .split('\n')
    .slice(1)
    .flatMap((entry) => {
      const [word = '', letters = ''] = entry.trim().split('/')
      const own = affixes.filter(({ letter, applies }) => letters.includes(letter) && applies.test(word))
      const endings = [word, ...own.filter(({ isPrefix }) => !isPrefix).map((affix) => addEnding(word, affix))]
      const beginnings = own.filter(({ isPrefix }) => isPrefix)
      return [...endings, ...beginnings.flatMap(({ add }) => endings.map((form) => add + form))]
    })
}
