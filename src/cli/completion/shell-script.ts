export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** A line instead of words: the shell completes names of files or folders itself. */
export const FILES_LINE = ':bestanden';
export const FOLDERS_LINE = ':mappen';

/**
 * What a shell reads to complete `herstel`: it asks the program itself, one word and its meaning a line, with a tab
 * between. So nothing has to be installed again when a command, a source or a profile is added.
 */
export const SHELL_SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# Aanvullen van herstel in bash. Gebruik: source <(herstel aanvullen bash)
_herstel() {
  local word line
  word="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  while IFS= read -r line; do
    case "$line" in
      ${FILES_LINE}) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
      ${FOLDERS_LINE}) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$word") ;;
      *) COMPREPLY+=("\${line%%$'\\t'*}") ;;
    esac
  done < <(herstel aanvullen woorden -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _herstel herstel
`,
  zsh: `#compdef herstel
# Aanvullen van herstel in zsh. Gebruik: source <(herstel aanvullen zsh)
_herstel() {
  local line
  local -a found
  for line in "\${(@f)$(herstel aanvullen woorden -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    case "$line" in
      ('') ;;
      (${FILES_LINE}) _files; return ;;
      (${FOLDERS_LINE}) _files -/; return ;;
      (*) found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}") ;;
    esac
  done
  _describe -V herstel found
}
compdef _herstel herstel
`,
  fish: `# Aanvullen van herstel in fish. Gebruik: herstel aanvullen fish | source
function __herstel_woorden
  set -l typed (commandline -opc) (commandline -ct)
  for line in (herstel aanvullen woorden -- $typed[2..-1] 2>/dev/null)
    switch $line
      case '${FILES_LINE}'
        __fish_complete_path (commandline -ct)
      case '${FOLDERS_LINE}'
        __fish_complete_directories (commandline -ct)
      case '*'
        echo $line
    end
  end
end
complete --command herstel --no-files --keep-order --arguments '(__herstel_woorden)'
`,
};
