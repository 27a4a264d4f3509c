import { useEffect, useState } from 'preact/hooks'
import { PAGE_PATHS } from '../../schema/page-paths.ts'
import { LANGUAGES, type Language, messages, spoken } from '../messages/index.ts'
import { addressIn, addressOf } from './address.ts'
import { chooseTheme, currentTheme, type Theme } from './theme.ts'

/** The links of the masthead, in order. Add a row for a new view; `ofPool`: only if there is a pool. */
const LINKS = [
  { name: 'form', address: '/', ofPool: false },
  { name: 'check', address: PAGE_PATHS.check, ofPool: false },
  { name: 'pool', address: '/pool', ofPool: true },
  { name: 'docs', address: '/docs', ofPool: false },
] as const

const ThemeSwitch = () => {
  const [theme, setTheme] = useState<Theme>('light')
  // The server does not know the theme: it is read once the page is in the browser.
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

/** Opening a new tab or window is left to the browser. */
const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)

/** Links to the same address in another language: they work without script; with it the page changes in place, and nothing on it is lost. */
const LanguageMenu = ({ onLanguage }: Pick<MastheadProps, 'onLanguage'>) => (
  <details class="languages">
    <summary>
      <span class="visually-hidden">{messages.languages.label}: </span>
      {spoken.language.toUpperCase()}
    </summary>
    <ul>
      {LANGUAGES.map(([language, name]) => (
        <li key={language}>
          <a
            href={addressIn(language)}
            lang={language}
            hrefLang={language}
            aria-current={language === spoken.language ? 'true' : undefined}
            onClick={(event) => {
              if (!onLanguage || !isPlainClick(event)) return
              event.preventDefault()
              event.currentTarget.closest('details')?.removeAttribute('open')
              onLanguage(language)
            }}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  </details>
)

const Brand = () => (
  <>
    <span class="brand-mark" aria-hidden="true" />
    {messages.brand}
  </>
)

export interface MastheadProps {
  /** A self-contained file has nowhere to link to. */
  readonly isFile: boolean
  /** Whether the server has a pool. */
  readonly hasPool: boolean
  /** Draws the page in another language; absent if its address must be requested from the server. */
  readonly onLanguage?: ((language: Language) => void) | undefined
}

export const Masthead = ({ isFile, hasPool, onLanguage }: MastheadProps) => (
  <header class="masthead">
    <a class="skip" href="#main">
      {messages.skip}
    </a>
    {isFile ? (
      <span class="brand">
        <Brand />
      </span>
    ) : (
      <a class="brand" href={addressOf('/')}>
        <Brand />
      </a>
    )}
    <span class="masthead-end">
      {!isFile && (
        <nav aria-label={messages.nav.label}>
          {LINKS.filter(({ ofPool }) => hasPool || !ofPool).map(({ name, address }) => (
            <a key={address} href={addressOf(address)}>
              {messages.nav[name]}
            </a>
          ))}
        </nav>
      )}
      {!isFile && <LanguageMenu onLanguage={onLanguage} />}
      <ThemeSwitch />
    </span>
  </header>
)
