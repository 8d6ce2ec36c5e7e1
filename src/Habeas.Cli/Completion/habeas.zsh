#compdef habeas
# Completion of the habeas command for zsh.
_habeas() {
    local of names value choices about action name command=''
    local -a commands specs
    (( CURRENT > 2 )) && command=$words[2]
    while IFS='|' read -r of names value choices about; do
        [[ $of == $command ]] || continue
        case $value in
            command) commands+=("$names:$about"); continue ;;
            words) action="($choices)" ;;
            files) action=_files ;;
            folders) action='_files -/' ;;
            rules) action="(${(f)"$(habeas explain --all --color never 2>/dev/null | cut -d' ' -f1)"})" ;;
            *) action='' ;;
        esac
        if [[ $names == '*' ]]; then
            specs+=("*:path:$action")
        elif [[ $names != -* ]]; then
            specs+=("$((names + 1)):$value:$action")
        else
            for name in ${(s:,:)names}; do
                if [[ $value == flag ]]; then specs+=("${name}[$about]"); else specs+=("*${name}[$about]:$value:$action"); fi
            done
        fi
    done <<'ROWS'
{rows}
ROWS
    [[ -z $command ]] && _describe command commands
    _arguments $specs
}
if [ "$funcstack[1]" = "_habeas" ]; then _habeas "$@"; else compdef _habeas habeas; fi
