import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { promisify } from 'node:util'

/** What is measured: two files go in, the value of a JSON text comes out. */
export type Rival = (resume: string, job: string) => Promise<unknown>

/** Why a rival did not answer, in a sentence without words of the documents. */
export class RivalProblem extends Error {
  override readonly name = 'RivalProblem'
}

const LONGEST_ANSWER_BYTES = 256 * 2 ** 20

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new RivalProblem('The answer is no JSON.')
  }
}

/** `{resume}` and `{job}` stand for the paths; if neither is in the command, both are appended in this order. */
export const fillCommand = (words: readonly string[], resume: string, job: string): string[] => {
  const filled = words.map((word) => word.replaceAll('{resume}', resume).replaceAll('{job}', job))
  return words.some((word) => /\{(?:resume|job)\}/.test(word)) ? filled : [...filled, resume, job]
}

/**
 * A program that prints its answer on standard output and ends with 0.
 *
 * @param words the program and its arguments; no shell reads them.
 */
export const createCommandRival = (words: readonly string[], timeoutMs: number): Rival => {
  const run = promisify(execFile)
  return async (resume, job) => {
    const [program = '', ...args] = fillCommand(words, resume, job)
    const answer = await run(program, args, { maxBuffer: LONGEST_ANSWER_BYTES, timeout: timeoutMs }).catch((error) => {
      const ended = error.killed ? `was ended after ${timeoutMs / 1000} s` : `ended with ${error.code ?? error.signal}`
      throw new RivalProblem(`The command ${ended}.`)
    })
    return parseJson(answer.stdout)
  }
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown',
  txt: 'text/plain',
}

const toFile = (path: string): File => {
  const type = MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  return new File([readFileSync(path)], basename(path), { type })
}

/**
 * An address that takes a POST of multipart/form-data with the files `resume` and `job`, and answers with 200 and JSON.
 *
 * @param fields sent along.
 */
export const createHttpRival = (url: string, fields: readonly (readonly [string, string])[], timeoutMs: number): Rival => {
  return async (resume, job) => {
    const body = new FormData()
    for (const [name, value] of fields) body.append(name, value)
    body.append('resume', toFile(resume))
    body.append('job', toFile(job))
    const response = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(timeoutMs) }).catch(() => {
      throw new RivalProblem(`The address did not answer within ${timeoutMs / 1000} s, or not at all.`)
    })
    if (!response.ok) throw new RivalProblem(`The address answered ${response.status}.`)
    return parseJson(await response.text())
  }
}
