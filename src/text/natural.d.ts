// natural types its folders, not their files; a folder's index loads twenty stemmers where one is needed (31 ms for 3).

declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const PorterStemmer: { stem(word: string): string }
  export default PorterStemmer
}

declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** 0..1; 1 for the same word. */
  const jaroWinkler: (a: string, b: string) => number
  export default jaroWinkler
}

declare module 'natural/lib/natural/util/stopwords.js' {
  export const words: readonly string[]
}
