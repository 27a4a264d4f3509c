import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { compare, read, readJob } from '../../src/index.ts'

const RESUME = `Mira Solberg

Experience
Machine Learning Engineer, Birchwood Labs, Jan 2020 - Present
- Trained ranking models in PyTorch and served them on Kubernetes

Skills
Python, PyTorch, SQL
`
const JOB = 'Machine Learning Engineer\n\nRequirements\n- Python\n- PyTorch or TensorFlow\n- Kubernetes\n\nNice to have\n- Rust\n'
const AS_OF = '2026-11'

const PAGE = `
import { compare, readJobText, readText } from 'resume-coverage/core'
import choices from 'resume-coverage/models/choices.json'
import kind from 'resume-coverage/models/kind.json'
import parts from 'resume-coverage/models/parts.json'
import sense from 'resume-coverage/models/sense.json'
import wordClasses from 'resume-coverage/models/word-classes.json'
import baseRate from 'resume-coverage/models/base-rate.json'
import taxonomy from 'resume-coverage/taxonomy.json'
const models = { sense, kind, parts, choices, wordClasses, baseRate }
const analysis = readText(${JSON.stringify(RESUME)}, { taxonomy, asOf: '${AS_OF}' })
document.title = JSON.stringify(compare(analysis, readJobText(${JSON.stringify(JOB)}, { taxonomy, models }), { taxonomy }))
`

const bundle = async (folder: string): Promise<string> => {
  writeFileSync(join(folder, 'page.js'), PAGE)
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>empty</title><script type="module" src="./page.js"></script>')
  await build({ root: folder, configFile: false, logLevel: 'error', build: { outDir: 'page', minify: true } })
  return join(folder, 'page')
}

/** What the page computes in Chromium, served from this machine. */
const runPage = async (page: string): Promise<string> => {
  const server = createServer(({ url = '/' }, response) => {
    const file = join(page, url === '/' ? 'index.html' : new URL(url, 'http://localhost').pathname)
    response.setHeader('Content-Type', file.endsWith('.js') ? 'text/javascript' : 'text/html')
    response.end(statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : '')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
  try {
    const tab = await browser.newPage()
    const errors: string[] = []
    tab.on('pageerror', ({ message }) => errors.push(message))
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await tab.waitForFunction(() => document.title !== 'empty', undefined, { timeout: 20_000 }).catch(() => {})
    if (errors.length > 0) throw new Error(errors.join('; '))
    return await tab.title()
  } finally {
    await browser.close()
    server.close()
  }
}

const sizeOf = (page: string): number => {
  const scripts = readdirSync(join(page, 'assets')).filter((file) => file.endsWith('.js'))
  return scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(page, 'assets', file))).length, 0)
}

/** The pure core in a bundle of Vite's, run in Chromium: the same report as in Node, byte for byte. */
export const useInBrowser = async (folder: string): Promise<string> => {
  const page = await bundle(folder)
  const found = await runPage(page)
  const expected = JSON.stringify(compare(await read(RESUME, { asOf: AS_OF }), await readJob(JOB)))
  if (found !== expected) throw new Error(`The report differs from Node: ${found.slice(0, 200)}`)
  return `the same report as in Node, byte for byte; ${Math.round(sizeOf(page) / 1024)} kB of scripts, gzipped`
}
