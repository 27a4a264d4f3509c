export {
  type Cell,
  cellsOf,
  employerBeforeCountry,
  employmentIn,
  isList,
} from './header-cells.ts'
export { isField, isLoose, namesAmong } from './names-among.ts'
export { isTimeOff } from './not-work.ts'
export { type EntryNames, isNamelessUnit, isUnit, SAYS_AT, splitLoosely, splitTitle } from './split-title.ts'
