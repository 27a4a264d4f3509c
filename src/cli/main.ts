#!/usr/bin/env node
import { keepCompiledCode } from './keep-compiled-code.ts'

keepCompiledCode()
// Imported only now: static imports would be compiled before anything runs.
const { runProgram } = await import('./program.ts')

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const { stdin, stdout, stderr, env } = process
process.exitCode = await runProgram(process.argv.slice(2), { stdin, stdout, stderr, env })
