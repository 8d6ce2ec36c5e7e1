# Completion of the habeas command for bash.
_habeas() {
    local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" command=""
    local of names value words about options="" kind="" list=""
    [[ $COMP_CWORD -gt 1 ]] && command="${COMP_WORDS[1]}"
    COMPREPLY=()
    while IFS='|' read -r of names value words about; do
        [[ "$of" == "$command" ]] || continue
        if [[ "$value" == command ]]; then
            kind=words list+="$names "
        elif [[ "$names" != -* ]]; then
            [[ "$names" == "$((COMP_CWORD - 1))" || "$names" == "*" ]] && kind=$value list=$words
        elif [[ "$value" != flag && ",$names," == *",$previous,"* ]]; then
            kind=$value list=$words options=""
            break
        else
            options+="${names%%,*} "
        fi
    done <<'ROWS'
{rows}
ROWS
    if [[ -n "$options" && ( "$current" == -* || -z "$command" ) ]]; then
        [[ "$current" == -* ]] && list=""
        kind=words list+=$options
    fi
    case "$kind" in
        words) COMPREPLY=($(compgen -W "$list" -- "$current")) ;;
        rules) COMPREPLY=($(compgen -W "$(habeas explain --all --color never 2>/dev/null | cut -d' ' -f1)" -- "$current")) ;;
        files) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$current")) ;;
        folders) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$current")) ;;
    esac
}
complete -F _habeas habeas
