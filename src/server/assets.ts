import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import type { Taxonomy } from '../schema/index.ts'
import { CLIENT_FOLDER, type FileParts, type Language, loadFileParts, type PageAssets, readStyle } from '../web/index.ts'

/** A file as the browser gets it: its address changes with its content, so it may be kept for ever. */
export interface Asset {
  readonly address: string
  readonly type: string
  readonly body: Buffer
}

export interface Assets {
  /** What pages link to. The scripts are null when run from the TypeScript sources: the pages work without them. */
  readonly page: PageAssets
  readonly files: readonly Asset[]
  /** For a report that is a self-contained file. */
  readonly fileParts: Readonly<Record<Language, FileParts>>
}

const WEB = new URL('../web/', import.meta.url)
const HASH_LENGTH = 12

/** The bundler's manifest of its files; `imports` names others in the same list. */
const Manifest = z.record(z.string(), z.object({ file: z.string(), imports: z.array(z.string()).default([]) }))

const nameByContent = (name: string, type: string, body: Buffer): Asset => {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, HASH_LENGTH)
  return { address: `/assets/${hash}-${name}`, type, body }
}

const readScript = (file: string): Buffer => readFileSync(new URL(file, CLIENT_FOLDER))

/** The bundler has already named it by its content, since the parts of the page import each other. */
const addressOf = (file: string): string => `/assets/${file}`

const keepName = (file: string): Asset => ({ address: addressOf(file), type: 'text/javascript', body: readScript(file) })

/** The message tables that the page's script loads, by the bundler's names. */
const TABLES: Readonly<Record<string, string>> = {
  de: 'src/web/messages/german.ts',
  fr: 'src/web/messages/french.ts',
  es: 'src/web/messages/spanish.ts',
}

interface Scripts {
  readonly entry: string | null
  /** Addresses of what the entry imports. */
  readonly shared: readonly string[]
  readonly languages: PageAssets['languages']
  readonly theme: Asset | null
  readonly parts: readonly Asset[]
}

/** What the build made of the page; nothing when run from the TypeScript sources. */
const readScripts = (): Scripts => {
  if (!existsSync(new URL('manifest.json', CLIENT_FOLDER)))
    return { entry: null, shared: [], languages: {}, theme: null, parts: [] }
  const manifest = Manifest.parse(JSON.parse(readScript('manifest.json').toString()))
  const entry = manifest['src/web/client.tsx']
  const sharedBy = ({ imports }: { readonly imports: readonly string[] }): string[] =>
    imports.flatMap((name) => (manifest[name] ? [addressOf(manifest[name].file)] : []))
  return {
    entry: entry ? addressOf(entry.file) : null,
    shared: entry ? sharedBy(entry) : [],
    languages: Object.fromEntries(
      Object.entries(TABLES).flatMap(([language, source]) => {
        const table = manifest[source]
        return table ? [[language, [addressOf(table.file), ...sharedBy(table)]]] : []
      }),
    ),
    theme: nameByContent('theme.js', 'text/javascript', readScript('theme.js')),
    parts: Object.values(manifest).map(({ file }) => keepName(file)),
  }
}

/** What a report as a self-contained file needs, in each language. */
const loadAllFileParts = (): Assets['fileParts'] => {
  const [en, de, fr, es] = [loadFileParts('en'), loadFileParts('de'), loadFileParts('fr'), loadFileParts('es')]
  return { en, de, fr, es }
}

/** Read once, when the server starts. */
export const loadAssets = ({
  hasPool = false,
  hasModel = false,
  canFetch = false,
}: Pick<Partial<PageAssets>, 'hasPool' | 'hasModel' | 'canFetch'> = {}): Assets => {
  const style = nameByContent('style.css', 'text/css', Buffer.from(readStyle()))
  const icon = nameByContent('icon.svg', 'image/svg+xml', readFileSync(new URL('icon.svg', WEB)))
  const { entry, shared, languages, theme, parts } = readScripts()
  return {
    page: {
      stylesheet: style.address,
      icon: icon.address,
      script: entry,
      shared,
      languages,
      theme: theme?.address ?? null,
      hasPool,
      hasModel,
      canFetch,
    },
    files: [style, icon, ...(theme ? [theme] : []), ...parts],
    fileParts: loadAllFileParts(),
  }
}

/**
 * What the page needs to compute a score itself. The report says which version it rests on, so the page knows the address.
 * Made when it is first requested: most visits never need it.
 */
export const taxonomyAsset = (taxonomy: Taxonomy): Asset => {
  let body: Buffer | undefined
  return {
    address: `/assets/taxonomy-${taxonomy.version}.json`,
    type: 'application/json',
    get body() {
      body ??= Buffer.from(JSON.stringify({ taxonomy, writtenForms: taxonomy.writtenForms ?? null }))
      return body
    },
  }
}

/** Saves nine tenths of what the slowest quality saves, in a tenth of its time. */
const BROTLI_QUALITY = 9

const ENCODERS = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body),
} as const
type Encoding = keyof typeof ENCODERS

const isEncoding = (name: unknown): name is Encoding => typeof name === 'string' && name in ENCODERS

/** Compressed when it is first requested, off the main thread, and kept. */
const keepCompressed = () => {
  const kept = new Map<string, Promise<Buffer>>()
  return (asset: Asset, encoding: Encoding): Promise<Buffer> => {
    const key = `${encoding} ${asset.address}`
    const body = kept.get(key) ?? ENCODERS[encoding](asset.body)
    kept.set(key, body)
    return body
  }
}

/** Answers the addresses of the assets and leaves all others to the next handler. */
export const serveAssets = (files: readonly Asset[]): RequestHandler => {
  const byAddress = new Map(files.map((asset) => [asset.address, asset]))
  const compress = keepCompressed()
  const send = async (asset: Asset, request: Request, response: Response): Promise<void> => {
    const encoding = request.acceptsEncodings(['br', 'gzip'])
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
    response.vary('Accept-Encoding').type(asset.type)
    if (!isEncoding(encoding)) return void response.send(asset.body)
    response.setHeader('Content-Encoding', encoding)
    response.send(await compress(asset, encoding))
  }
  return async (request, response, next) => {
    const asset = byAddress.get(request.path)
    if (asset === undefined || !['GET', 'HEAD'].includes(request.method)) return next()
    await send(asset, request, response)
  }
}
