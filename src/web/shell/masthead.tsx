import { useEffect, useState } from 'preact/hooks'
import { messages } from '../messages/index.ts'
import { chooseTheme, currentTheme, type Theme } from './theme.ts'

/** The places of the server, in the order of the masthead. A new view adds a row; `ofPool`: only where there is one. */
const PLACES = [
  { name: messages.nav.form, address: '/', ofPool: false },
  { name: messages.nav.pool, address: '/pool', ofPool: true },
  { name: messages.nav.docs, address: '/docs', ofPool: false },
] as const

const ThemeSwitch = () => {
  const [theme, setTheme] = useState<Theme>('light')
  // The server does not know the theme: it is read when the page is in the browser.
  useEffect(() => setTheme(currentTheme()), [])
  const toggle = (): void => {
    const next = theme === 'dark' ? 'light' : 'dark'
    chooseTheme(next)
    setTheme(next)
  }
  return (
    <button class="theme-switch" type="button" aria-pressed={theme === 'dark'} aria-label={messages.theme.dark} onClick={toggle}>
      <span class="theme-mark" aria-hidden="true" />
    </button>
  )
}

const Brand = () => (
  <>
    <span class="brand-mark" aria-hidden="true" />
    {messages.brand}
  </>
)

export interface MastheadProps {
  /** In a file of its own there is nowhere to go. */
  readonly isFile: boolean
  /** The server keeps a pool. */
  readonly hasPool: boolean
}

export const Masthead = ({ isFile, hasPool }: MastheadProps) => (
  <header class="masthead">
    <a class="skip" href="#main">
      {messages.skip}
    </a>
    {isFile ? (
      <span class="brand">
        <Brand />
      </span>
    ) : (
      <a class="brand" href="/">
        <Brand />
      </a>
    )}
    <span class="masthead-end">
      {!isFile && (
        <nav aria-label={messages.nav.label}>
          {PLACES.filter(({ ofPool }) => hasPool || !ofPool).map(({ name, address }) => (
            <a key={address} href={address}>
              {name}
            </a>
          ))}
        </nav>
      )}
      <ThemeSwitch />
    </span>
  </header>
)
