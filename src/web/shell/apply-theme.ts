import { applyTheme } from './theme.ts'

// Runs before anything of the page is drawn, so that the other theme never flashes up.
applyTheme()
