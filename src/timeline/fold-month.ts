const PLAIN = /^[a-z]*$/i

/** Lower case, no accents, no dot: "Févr." is "fevr". */
export const foldMonth = (name: string): string =>
  PLAIN.test(name)
    ? name.toLowerCase()
    : name
        .normalize('NFD')
        .replace(/[\p{M}.]/gu, '')
        .toLowerCase()
