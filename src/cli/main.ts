#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { runProgram } from './program.ts'

// Nearly every pattern is asked more than once: machine code at once spares compiling it to byte code before, a fifth of a start.
setFlagsFromString('--no-regexp-tier-up')

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const { stdin, stdout, stderr, env } = process
process.exitCode = await runProgram(process.argv.slice(2), { stdin, stdout, stderr, env })
