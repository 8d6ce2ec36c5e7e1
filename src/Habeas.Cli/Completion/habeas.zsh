#compdef habeas
# Completion of the habeas command for zsh.
_habeas() {
    local -a commands rules
    commands=('check:check records' 'fmt:lay records out alike' 'init:make a folder for records' 'new:write the file of a new record' 'show:print a dossier of a record' 'explain:tell what a rule reports' 'schema:print the JSON Schema of the format' 'completion:print a script for a shell')
    if (( CURRENT == 2 )); then
        _describe 'command' commands
        _arguments '--help[tell more]' '--version[print the version]'
        return
    fi
    case "$words[2]" in
        check)
            _arguments \
                '(-f --format)'{-f,--format}'[what is printed]:format:(text json sarif github gitlab junit)' \
                '*'{-o,--out}'[write reports to files]:FORMAT=FILE:' \
                '--max-size[the largest file that is read]:bytes:' \
                '--threads[how many files at a time]:number:' \
                '--fix[mend what can be mended safely]' \
                '--unsafe-fixes[mend also what must be looked at]' \
                '--diff[show what --fix would change]' \
                '--today[the day by which suppressions end]:date:' \
                '--statistics[count findings]' \
                '(-w --watch)'{-w,--watch}'[check again after each change]' \
                '(-q --quiet)'{-q,--quiet}'[one line a finding]' \
                '--color[colour the text]:when:(auto always never)' \
                '--help[tell more]' \
                '*:path:_files' ;;
        fmt) _arguments '--check[change nothing, name what is not formatted]' '--help[tell more]' '*:path:_files' ;;
        init)
            _arguments \
                '--namespace[a DNS name of the publisher]:DNS name:' \
                '--publisher[who publishes the records]:name:' \
                '--licence[under which the records may be used]:licence:' \
                '--language[of most descriptions]:tag:' \
                '--access[who may get a record]:who:(public partners restricted holder)' \
                '--help[tell more]' \
                '2:folder:_files -/' ;;
        new) _arguments '--help[tell more]' '2:kind:(person group case declaration body law incident source link)' '3:slug:' '4:folder:_files -/' ;;
        show) _arguments '--on[what held on a date]:date:' '--in[where the records are]:path:_files' '--help[tell more]' '2:id:' '*:path:_files' ;;
        explain)
            rules=(${(f)"$(habeas explain --all --color never 2>/dev/null | cut -d' ' -f1)"})
            _arguments '--all[list all rules]' '--color[colour the text]:when:(auto always never)' '--help[tell more]' "2:rule:(${rules})" ;;
        schema)
            _arguments \
                '--editor[the edition for editors]' \
                '(-o --output)'{-o,--output}'[write files into a folder]:folder:_files -/' \
                '--help[tell more]' \
                '2:kind:(person group case declaration body law incident source link manifest record)' ;;
        completion) _arguments '--help[tell more]' '2:shell:(bash zsh fish powershell)' ;;
    esac
}
if [ "$funcstack[1]" = "_habeas" ]; then _habeas "$@"; else compdef _habeas habeas; fi
