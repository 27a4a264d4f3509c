export {
  type Cell,
  cellsOf,
  employerBeforeCountry,
  employmentIn,
  isEmployerBeforeCountry,
} from './header-cells.ts'
export { isList } from './lists.ts'
export { isField, isLoose, namesAmong } from './names-among.ts'
export { isTimeOff } from './not-work.ts'
export { type EntryNames, isNamelessUnit, isUnit, SAYS_AT, splitLoosely, splitTitle } from './split-title.ts'
