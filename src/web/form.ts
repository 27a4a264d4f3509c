/**
 * What the form gains with script: files can be dropped, a too large one is refused at once, progress is shown,
 * and an error appears beside its field without losing what was chosen. Without script the same form posts and works.
 */

/** A plain file is read within a second; after this a person wonders. */
const SLOW_MS = 4_000

const find = <T extends Element>(root: ParentNode, selector: string, type: new () => T): T | null => {
  const found = root.querySelector(selector)
  return found instanceof type ? found : null
}

const formatBytes = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`

/** The element beside a field that holds its error. */
const placeError = (form: HTMLFormElement, field: string, error: Element): void => {
  const holder = form.querySelector(`[data-field="${field}"]`)
  holder?.querySelector('.field-error')?.remove()
  holder?.append(error)
  const input = holder?.querySelector('input[type="file"], textarea')
  input?.setAttribute('aria-invalid', 'true')
  input?.setAttribute('aria-describedby', `${field}-hint ${field}-error`)
}

const makeError = (field: string, message: string, hint: string): Element => {
  const error = document.createElement('p')
  error.className = 'field-error'
  error.id = `${field}-error`
  error.setAttribute('role', 'alert')
  const strong = document.createElement('b')
  strong.textContent = message
  error.append(strong, ` ${hint}`)
  return error
}

const clearErrors = (root: ParentNode): void => {
  for (const error of root.querySelectorAll('.field-error')) error.remove()
  for (const input of root.querySelectorAll('[aria-invalid]')) input.removeAttribute('aria-invalid')
}

// ── files ──────────────────────────────────────────────────────────────────

const showChosenFile = (form: HTMLFormElement, zone: HTMLElement, input: HTMLInputElement): void => {
  const [file] = input.files ?? []
  const title = zone.querySelector('[data-drop-title]')
  zone.classList.toggle('has-file', file !== undefined)
  if (title instanceof HTMLElement) {
    title.dataset.empty ??= title.textContent ?? ''
    title.textContent = file ? `${file.name} · ${formatBytes(file.size)}` : title.dataset.empty
  }
  const field = input.name
  clearErrors(form.querySelector(`[data-field="${field}"]`) ?? zone)
  const maxBytes = Number(form.dataset.maxBytes)
  if (file && file.size > maxBytes) {
    const limit = `${maxBytes / 1024 / 1024} MB`
    placeError(
      form,
      field,
      makeError(
        field,
        `${file.name} is larger than ${limit}, the most that is read.`,
        'Export it as a smaller PDF, or remove large pictures.',
      ),
    )
  }
}

const isFileDrag = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

const acceptDrops = (form: HTMLFormElement, zone: HTMLElement, input: HTMLInputElement): void => {
  const mark = (over: boolean) => zone.classList.toggle('is-over', over)
  zone.addEventListener('dragover', (event) => {
    if (!isFileDrag(event)) return
    event.preventDefault()
    mark(true)
  })
  zone.addEventListener('dragleave', () => mark(false))
  zone.addEventListener('drop', (event) => {
    mark(false)
    const [file] = event.dataTransfer?.files ?? []
    if (file === undefined) return
    event.preventDefault()
    const chosen = new DataTransfer()
    chosen.items.add(file)
    input.files = chosen.files
    showChosenFile(form, zone, input)
  })
  input.addEventListener('change', () => showChosenFile(form, zone, input))
}

/** A file that misses its zone would otherwise replace the page. */
const catchStrayDrops = (): void => {
  for (const name of ['dragover', 'drop'] as const) {
    window.addEventListener(name, (event) => {
      if (isFileDrag(event)) event.preventDefault()
    })
  }
}

// ── sending ────────────────────────────────────────────────────────────────

interface Answer {
  readonly status: number
  readonly page: Document
}

const send = (form: HTMLFormElement, onProgress: (share: number) => void): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', form.action)
    request.setRequestHeader('Accept', 'text/html')
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total))
    request.addEventListener('load', () =>
      resolve({ status: request.status, page: new DOMParser().parseFromString(request.responseText, 'text/html') }),
    )
    request.addEventListener('error', () => reject(new Error('no answer')))
    request.send(new FormData(form))
  })

const showErrors = (form: HTMLFormElement, page: Document): void => {
  const errors = [...page.querySelectorAll('[data-field] > .field-error')]
  for (const error of errors) {
    const field = error.closest('[data-field]')?.getAttribute('data-field') ?? 'form'
    placeError(form, field, document.importNode(error, true))
  }
  if (errors.length === 0) {
    const [message, hint] = [page.querySelector('.message h1'), page.querySelector('.message p')].map(
      (part) => part?.textContent ?? '',
    )
    placeError(form, 'form', makeError('form', message || 'The server gave no answer that can be shown.', hint ?? 'Try again.'))
  }
  form.querySelector('.field-error')?.scrollIntoView({ block: 'center' })
}

interface View {
  readonly title: string
  readonly nodes: readonly Node[]
}

const currentView = (): View => ({ title: document.title, nodes: [...document.body.childNodes] })

/** The form as it stands, and the last report: what going back and forward move between. */
const views: { form: View; report: View | null } = { form: currentView(), report: null }

const show = ({ title, nodes }: View): void => {
  if (document.body.firstChild === nodes[0]) return
  document.title = title
  document.body.replaceChildren(...nodes)
}

/** A link within the report changes the fragment only, and the report stays. */
const followHistory = ({ state }: PopStateEvent): void => {
  const inReport = state === 'report' || location.hash !== ''
  show(inReport && views.report ? views.report : views.form)
}

/** Shows the report in place of the form; going back brings the form back as it was. */
const showReport = (page: Document): void => {
  const { title, nodes } = { title: page.title, nodes: [...document.importNode(page.body, true).childNodes] }
  views.form = currentView()
  views.report = { title, nodes }
  history.pushState('report', '')
  show(views.report)
  window.scrollTo(0, 0)
  find(document, '#score', HTMLElement)?.focus()
}

const enhance = (form: HTMLFormElement): void => {
  const button = find(form, 'button[type="submit"]', HTMLButtonElement)
  const progress = find(form, '[data-progress]', HTMLElement)
  const say = (words: string): void => {
    if (progress) progress.textContent = words
  }

  const submit = async (): Promise<void> => {
    clearErrors(form)
    button?.setAttribute('disabled', '')
    form.setAttribute('aria-busy', 'true')
    say('Sending …')
    const slow = setTimeout(() => say('Still reading; large files take some seconds …'), SLOW_MS)
    try {
      const { status, page } = await send(form, (share) => say(share < 1 ? `Sending, ${Math.round(share * 100)} %` : 'Reading …'))
      if (status === 200) showReport(page)
      else showErrors(form, page)
    } catch {
      placeError(
        form,
        'form',
        makeError(
          'form',
          'The server does not answer.',
          'Check that it is running, then try again; your choices are still here.',
        ),
      )
    } finally {
      clearTimeout(slow)
      say('')
      form.removeAttribute('aria-busy')
      button?.removeAttribute('disabled')
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void submit()
  })
  for (const zone of form.querySelectorAll<HTMLElement>('[data-drop]')) {
    const input = find(zone, 'input[type="file"]', HTMLInputElement)
    if (input) acceptDrops(form, zone, input)
  }
  catchStrayDrops()
  window.addEventListener('popstate', followHistory)
}

const form = find(document, 'form.form', HTMLFormElement)
if (form) enhance(form)

export {}
