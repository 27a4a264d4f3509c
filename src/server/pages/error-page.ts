import type { CoverageError } from '../../errors.ts'
import { html, type PageAssets, renderTextPage } from '../../web/index.ts'

/** A page that says what went wrong, what to do, and where to go. */
export const renderErrorPage = ({ message, hint }: CoverageError, requestId: string, assets: PageAssets): string =>
  renderTextPage(
    message,
    html`<section class="message">
<h1>${message}</h1>
<p>${hint}</p>
<p><a href="/">To the form</a></p>
<p class="hint">Request ${requestId}</p>
</section>`,
    assets,
  )
