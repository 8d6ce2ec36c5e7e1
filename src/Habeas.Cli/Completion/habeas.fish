# Completion of the habeas command for fish.
for row in (string split \n -- '{rows}')
    set -l field (string split '|' -- $row)
    set -l when __fish_use_subcommand
    test -n "$field[1]"; and set when "__fish_seen_subcommand_from $field[1]"
    string match -qr '^[0-9]+$' -- $field[2]; and set when "$when; and test (count (commandline -opc)) -eq (math $field[2] + 1)"
    set -l how
    switch $field[3]
        case command
            set how -f -a $field[2]
        case flag
            set how -f
        case words
            set how -x -a $field[4]
        case files
            set how -r -F
        case folders
            set how -x -a '(__fish_complete_directories)'
        case rules
            set how -x -a '(habeas explain --all --color never 2>/dev/null | string split -f1 " ")'
        case '*'
            set how -x
    end
    for name in (string split , -- $field[2])
        string match -q -- '--*' $name; and set -a how -l (string sub -s 3 -- $name)
        string match -qr -- '^-[^-]$' $name; and set -a how -s (string sub -s 2 -- $name)
    end
    complete -c habeas -n $when $how -d $field[5]
end
