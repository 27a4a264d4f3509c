export { contextOf, type DocumentContext } from './context.ts'
