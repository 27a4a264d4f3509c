#!/bin/sh
# match.sh RESUME JOB: ask a server (resume-coverage serve) with curl. BASE_URL names another than http://localhost:3000.
set -eu
curl --silent --show-error \
  --form "resume=@$1" --form "job=@$2" \
  "${BASE_URL:-http://localhost:3000}/api/v1/matches" |
  node --eval '
    const { error, score } = JSON.parse(require("fs").readFileSync(0, "utf8"))
    if (error) console.error(`${error.message} ${error.hint}`)
    else console.log(`Coverage ${score} of 100`)
    process.exitCode = error ? 1 : 0'
