import type { Command } from 'commander'
import { CoverageError } from '../../errors/index.ts'
import type { Terminal } from '../terminal.ts'

/** A command and what can follow it. */
interface Completed {
  readonly path: readonly string[]
  readonly description: string
  readonly options: readonly { readonly flag: string; readonly description: string; readonly takesFile: boolean }[]
  readonly children: readonly Completed[]
}

/** Placeholders of options that name a file. */
const FILE_ARGUMENT = /<files?(?:\.\.\.)?>/

/** The first line, without characters that are special to a shell. */
const plain = (text: string): string => (text.split('\n')[0] ?? '').replace(/['"`\\[\]:$]/g, '')

const describe = (command: Command, path: readonly string[] = []): Completed => ({
  path,
  description: plain(command.description()),
  options: command.options.map(({ long, flags, description }) => ({
    flag: long ?? flags,
    description: plain(description),
    takesFile: FILE_ARGUMENT.test(flags),
  })),
  children: command.commands.map((child) => describe(child, [...path, child.name()])),
})

const flatten = (root: Completed): Completed[] => [root, ...root.children.flatMap(flatten)]

const wordsAfter = ({ options, children }: Completed): string =>
  [...children.map(({ path }) => path.at(-1)), ...options.map(({ flag }) => flag), '--help'].join(' ')

/** If a command takes files, they are offered unless an option has been started. */
const bash = (root: Completed): string => `# bash completion of resume-coverage: add to ~/.bashrc
_resume_coverage() {
  local current=\${COMP_WORDS[COMP_CWORD]} path='' word words
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$path $word" in
${flatten(root)
  .filter(({ path }) => path.length > 0)
  .map(({ path }) => `      '${path.length > 1 ? '' : ' '}${path.join(' ')}') path='${path.join(' ')}' ;;`)
  .join('\n')}
    esac
  done
  case "$path" in
${flatten(root)
  .map((command) => `    '${command.path.join(' ')}') words='${wordsAfter(command)}' ;;`)
  .join('\n')}
  esac
  if [[ $current == -* || -z $path || $path == keys ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _resume_coverage resume-coverage
`

const zshOption = ({ flag, description, takesFile }: Completed['options'][number]): string =>
  `'${flag}[${description}]${takesFile ? ':file:_files' : ''}'`

const zsh = (root: Completed): string => `#compdef resume-coverage
# zsh completion of resume-coverage: save as _resume-coverage in a folder of $fpath
_resume_coverage() {
  local -a commands
  commands=(
${root.children.map(({ path, description }) => `    '${path.join(' ')}:${description}'`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case $words[2] in
${root.children
  .map(
    ({ path, options, children }) =>
      `    ${path.join(' ')}) _arguments ${[...options.map(zshOption), ...(children.length > 0 ? [`'2:command:(${children.map((child) => child.path.at(-1)).join(' ')})'`] : []), `'*:file:_files'`].join(' ')} ;;`,
  )
  .join('\n')}
  esac
}
if [ "$funcstack[1]" = _resume_coverage ]; then _resume_coverage "$@"; else compdef _resume_coverage resume-coverage; fi
`

const fish = (root: Completed): string => {
  const lines = root.children.flatMap(({ path, description, options, children }) => {
    const [name = ''] = path
    return [
      `complete -c resume-coverage -n __fish_use_subcommand -a ${name} -d '${description}'`,
      ...children.map(
        (child) =>
          `complete -c resume-coverage -n '__fish_seen_subcommand_from ${name}' -a ${child.path.at(-1)} -d '${child.description}'`,
      ),
      ...options.map(
        (option) =>
          `complete -c resume-coverage -n '__fish_seen_subcommand_from ${name}' -l ${option.flag.replace(/^--/, '')} -d '${option.description}'${option.takesFile ? ' -r -F' : ''}`,
      ),
    ]
  })
  return ['# fish completion of resume-coverage: resume-coverage completion fish | source', ...lines, ''].join('\n')
}

const SHELLS: Readonly<Record<string, (root: Completed) => string>> = { bash, zsh, fish }

/** `completion <shell>`: a script for the shell, generated from the commands themselves, so that it knows all of them. */
export const printCompletion = (shell: string, program: Command, { stdout }: Terminal): number => {
  const render = SHELLS[shell]
  if (render === undefined)
    throw new CoverageError('usage', {
      problem: `No completion for "${shell}"; ${Object.keys(SHELLS).join(', ')} are supported.`,
    })
  stdout.write(render(describe(program)))
  return 0
}
