export {
  type Cell,
  cellsOf,
  employerBeforeCountry,
  employmentIn,
  isEmployerBeforeCountry,
  partCells,
} from './header-cells.ts'
export { isList, tellsAbout } from './lists.ts'
export { isCertain, isField, isLoose, namesAmong } from './names-among.ts'
export { isTimeOff } from './not-work.ts'
export { type EntryNames, isNamelessUnit, isUnit, SAYS_AT, splitLoosely, splitTitle } from './split-title.ts'
