import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { sortCalls } from '../../../scripts/service/system-calls.ts'

const OWN = fileURLToPath(new URL('../../../dist/index.js', import.meta.url))

it.each([
  ['socket(AF_INET6, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP) = 19', { network: 1 }],
  ['connect(19, {sa_family=AF_INET, sin_port=htons(9)}, 16) = -1 ECONNREFUSED', { network: 1 }],
  ['sendto(19, "x", 1, 0, {sa_family=AF_INET, sin_port=htons(53)}, 16) = 1', { network: 1 }],
  ['connect(19, {sa_family=AF_UNIX, sun_path="/run/nscd"}, 110) = -1 ENOENT', {}],
  ['execve("/bin/sh", ["sh"], 0x7ffc /* 3 vars */) = 0', { programs: 1 }],
  ['openat(AT_FDCWD, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 19', { foreign: 1 }],
  ['openat(AT_FDCWD, "/tmp/left", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 19', { foreign: 1, written: 1 }],
  [`openat(AT_FDCWD, "${OWN}", O_RDONLY|O_CLOEXEC) = 19`, {}],
  ['openat(AT_FDCWD, "/proc/self/stat", O_RDONLY) = 19', {}],
])('what a process did is told apart: %s', (call, expected) => {
  const { seen, ...calls } = sortCalls(`4711  ${call}\n`)
  expect(seen).toBe(1)
  const counts = Object.fromEntries(Object.entries(calls).map(([kind, found]) => [kind, found.length]))
  expect(counts).toEqual({ network: 0, programs: 0, written: 0, foreign: 0, ...expected })
})
