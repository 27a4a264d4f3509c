export {
  type Cell,
  cellsOf,
  employerBeforeCountry,
  employmentIn,
  isField,
  isList,
  isLoose,
  namesAmong,
} from './header-cells.ts'
export { isTimeOff } from './not-work.ts'
export { type EntryNames, isNamelessUnit, isUnit, SAYS_AT, splitLoosely, splitTitle } from './split-title.ts'
