export type Theme = 'light' | 'dark'

const KEY = 'resume-coverage:theme'

/** A browser may forbid a page to store anything; then the choice lasts as long as the page. */
const recall = (): string | null => {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** Draw the page in the theme that was chosen before; otherwise it follows the system. */
export const applyTheme = (): void => {
  const chosen = recall()
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen
}

export const currentTheme = (): Theme => {
  const { theme } = document.documentElement.dataset
  if (theme === 'light' || theme === 'dark') return theme
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Stores the chosen theme, the only thing that the page stores. */
export const chooseTheme = (theme: Theme): void => {
  document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // Then it is not stored.
  }
}
