import { applyTheme } from './theme.ts'

// Runs before the first line of the page is drawn, so that a chosen theme never flashes in the other one.
applyTheme()
