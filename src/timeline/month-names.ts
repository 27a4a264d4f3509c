/** Names of months in English, German, French, Spanish, Italian, Portuguese and Dutch, lower case without accents; the index + 1 is the month. */
const NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'janner', 'jaenner', 'janvier', 'janv', 'enero', 'ene', 'gennaio', 'gen', 'janeiro', 'januari'],
  ['february', 'feb', 'febr', 'februar', 'fevrier', 'fevr', 'fev', 'febrero', 'febbraio', 'febb', 'fevereiro', 'februari'],
  ['march', 'mar', 'marz', 'maerz', 'mrz', 'mars', 'marzo', 'marco', 'maart', 'mrt'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio', 'mag', 'maio', 'mei'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'giugno', 'giu', 'junho'],
  ['july', 'jul', 'juli', 'juillet', 'juill', 'juil', 'julio', 'luglio', 'lug', 'julho'],
  ['august', 'aug', 'aout', 'aou', 'agosto', 'ago', 'augustus'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'setiembre', 'settembre', 'sett', 'setembro'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'ottobre', 'ott', 'outubro'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dec', 'dezember', 'dez', 'decembre', 'diciembre', 'dic', 'dicembre', 'dezembro'],
]

/** First and last month of a season or a part of the year. Winter is the quarter that opens a year, as in "Winter 2020" of a term calendar. */
const SEASONS: readonly { readonly names: readonly string[]; readonly months: readonly [number, number] }[] = [
  { names: ['spring', 'springs', 'fruhling', 'fruhjahr', 'printemps', 'primavera'], months: [3, 5] },
  { names: ['summer', 'summers', 'sommer', 'ete', 'verano'], months: [6, 8] },
  { names: ['autumn', 'fall', 'falls', 'herbst', 'automne', 'otono'], months: [9, 11] },
  { names: ['winter', 'winters', 'hiver', 'invierno'], months: [1, 3] },
  { names: ['early', 'anfang', 'debut', 'principios'], months: [1, 4] },
  { names: ['mid', 'mitte', 'mediados'], months: [5, 8] },
  { names: ['late', 'ende', 'fin', 'finales'], months: [9, 12] },
  { names: ['q1'], months: [1, 3] },
  { names: ['q2'], months: [4, 6] },
  { names: ['q3'], months: [7, 9] },
  { names: ['q4'], months: [10, 12] },
]

const MONTH_OF = new Map(NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))
const SEASON_OF = new Map(SEASONS.flatMap(({ names, months }) => names.map((name) => [name, months] as const)))

const PLAIN = /^[a-z]*$/i

/** Lower case, no accents, no dot: "Févr." is "fevr". */
const foldName = (name: string): string =>
  PLAIN.test(name)
    ? name.toLowerCase()
    : name
        .normalize('NFD')
        .replace(/[\p{M}.]/gu, '')
        .toLowerCase()

/** 1 to 12, or undefined where it is no month. */
export const monthNamed = (name: string): number | undefined => MONTH_OF.get(foldName(name))

/** The months of a season or quarter ("summer": 6 to 8), or undefined where it is none. */
export const seasonNamed = (name: string): readonly [number, number] | undefined => SEASON_OF.get(foldName(name))

/** The word names a month or a season. */
export const isMonthOrSeason = (word: string): boolean => {
  const name = foldName(word)
  return MONTH_OF.has(name) || SEASON_OF.has(name)
}
