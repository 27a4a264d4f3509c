#!/usr/bin/env bash
# The one step of action.yml: match, say what the change gains and loses, fail under the minimum.
# Inputs come as environment variables and are never evaluated as code; COMMAND is split at blanks.
set -euo pipefail

read -r -a command <<<"$COMMAND"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

posting=()
[ -z "${JOB:-}" ] || posting=("$JOB")
options=(--no-config)
badge=()
[ -z "${LEVEL:-}" ] || options+=(--level "$LEVEL")
[ -z "${AS_OF:-}" ] || options+=(--as-of "$AS_OF")
[ -z "${BADGE:-}" ] || badge=(--badge "$BADGE")

"${command[@]}" match "$RESUME" "${posting[@]}" "${options[@]}" "${badge[@]}" --markdown "$work/report.md" --json >"$work/report.json"
score=$(node -p 'JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).score' "$work/report.json")
echo "score=$score" >>"$GITHUB_OUTPUT"

# The resume as it was before, where there was one. Its depth of history may be one commit.
if [ -n "${BASE:-}" ]; then
  git cat-file -e "$BASE^{commit}" 2>/dev/null || git fetch --quiet --depth=1 origin "$BASE" || true
  before="$work/before-$(basename "$RESUME")"
  if git show "$BASE:./$RESUME" >"$before" 2>/dev/null; then
    "${command[@]}" diff "$before" "$RESUME" "${posting[@]}" "${options[@]}" --markdown "$work/diff.md" --json >"$work/diff.json"
    change=$(node -p 'JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).score.change' "$work/diff.json")
    echo "change=$change" >>"$GITHUB_OUTPUT"
    cat "$work/diff.md" >>"$GITHUB_STEP_SUMMARY"
  fi
fi
cat "$work/report.md" >>"$GITHUB_STEP_SUMMARY"

# What a tailored resume says that its original does not. Exit code 1 says that it was held against it and did not pass.
if [ -n "${ORIGINAL:-}" ]; then
  as_of=()
  [ -z "${AS_OF:-}" ] || as_of=(--as-of "$AS_OF")
  passed=0
  "${command[@]}" check "$ORIGINAL" "$RESUME" "${posting[@]}" --no-config "${as_of[@]}" --markdown "$work/check.md" >"$work/check.txt" || passed=$?
  [ "$passed" -le 1 ] || exit "$passed"
  cat "$work/check.md" >>"$GITHUB_STEP_SUMMARY"
  if [ "$passed" -ne 0 ]; then
    echo "::error title=Resume coverage::The resume says what its original does not say: see the summary."
    exit 1
  fi
fi

if ! node -e 'process.exit(Number(process.argv[1]) >= Number(process.argv[2]) ? 0 : 1)' "$score" "${MINIMUM:-0}"; then
  echo "::error title=Resume coverage::The score $score is under the minimum of $MINIMUM."
  exit 1
fi
echo "Coverage $score of 100."
