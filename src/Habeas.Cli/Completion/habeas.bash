# Completion of the habeas command for bash.
_habeas() {
    local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" command="${COMP_WORDS[1]}"
    COMPREPLY=()
    case "$previous" in
        --format|-f) COMPREPLY=($(compgen -W "text json sarif github gitlab junit" -- "$current")); return ;;
        --color) COMPREPLY=($(compgen -W "auto always never" -- "$current")); return ;;
        --access) COMPREPLY=($(compgen -W "public partners restricted holder" -- "$current")); return ;;
        --max-size|--threads|--on|--namespace|--publisher|--licence|--license|--language) return ;;
    esac
    if [[ $COMP_CWORD -eq 1 ]]; then
        COMPREPLY=($(compgen -W "check fmt init new show explain schema completion --help --version" -- "$current"))
        return
    fi
    case "$command" in
        check)
            if [[ "$current" == -* ]]; then
                COMPREPLY=($(compgen -W "--format --out --fix --unsafe-fixes --diff --max-size --threads --today --statistics --quiet --watch --color --help" -- "$current"))
            else
                compopt -o filenames 2>/dev/null
                COMPREPLY=($(compgen -f -- "$current"))
            fi ;;
        fmt)
            if [[ "$current" == -* ]]; then
                COMPREPLY=($(compgen -W "--check --help" -- "$current"))
            else
                compopt -o filenames 2>/dev/null
                COMPREPLY=($(compgen -f -- "$current"))
            fi ;;
        init)
            if [[ "$current" == -* ]]; then
                COMPREPLY=($(compgen -W "--namespace --publisher --licence --language --access --help" -- "$current"))
            else
                COMPREPLY=($(compgen -d -- "$current"))
            fi ;;
        new)
            case $COMP_CWORD in
                2) COMPREPLY=($(compgen -W "person group case declaration body law incident source link --help" -- "$current")) ;;
                4) COMPREPLY=($(compgen -d -- "$current")) ;;
            esac ;;
        show)
            if [[ "$current" == -* ]]; then
                COMPREPLY=($(compgen -W "--on --in --help" -- "$current"))
            else
                compopt -o filenames 2>/dev/null
                COMPREPLY=($(compgen -f -- "$current"))
            fi ;;
        explain)
            if [[ "$current" == -* ]]; then
                COMPREPLY=($(compgen -W "--all --color --help" -- "$current"))
            else
                COMPREPLY=($(compgen -W "$(habeas explain --all --color never 2>/dev/null | cut -d' ' -f1)" -- "$current"))
            fi ;;
        schema)
            if [[ "$previous" == "--output" || "$previous" == "-o" ]]; then
                COMPREPLY=($(compgen -d -- "$current"))
            elif [[ "$current" == -* ]]; then
                COMPREPLY=($(compgen -W "--editor --output --help" -- "$current"))
            else
                COMPREPLY=($(compgen -W "person group case declaration body law incident source link manifest record" -- "$current"))
            fi ;;
        completion) COMPREPLY=($(compgen -W "bash zsh fish powershell --help" -- "$current")) ;;
    esac
}
complete -F _habeas habeas
