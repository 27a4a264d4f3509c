import type { CoverageError } from '../../errors/index.ts'
import { html, type PageSetting, renderTextPage } from '../../web/index.ts'
import { keepLanguage } from '../page-language.ts'

/** A page that says what went wrong, what to do, and where to go. */
export const renderErrorPage = ({ message, hint }: CoverageError, requestId: string, setting: PageSetting): string =>
  renderTextPage(
    message,
    html`<section class="message">
<h1>${message}</h1>
<p>${hint}</p>
<p><a href="${keepLanguage('/', setting.language)}">To the form</a></p>
<p class="hint">Request ${requestId}</p>
</section>`,
    setting,
  )
