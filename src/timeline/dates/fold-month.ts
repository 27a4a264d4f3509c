const ASCII_LETTERS_ALONE = /^[a-z]*$/i

/** Lower case, no accents, no dot: "Févr." is "fevr". */
export const foldMonth = (name: string): string =>
  ASCII_LETTERS_ALONE.test(name)
    ? name.toLowerCase()
    : name
        .normalize('NFD')
        .replace(/[\p{M}.]/gu, '')
        .toLowerCase()
