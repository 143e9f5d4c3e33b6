#!/usr/bin/env bash
# Writes the manual page and the completions of bash, zsh and fish that belong to a command.
# Usage: Tools/pages.sh WINNOW DIR   (for an installed prefix, DIR is PREFIX/share)
set -euo pipefail
winnow=$(realpath "$1")
mkdir -p "$2"
share=$(realpath "$2")
cd "$(dirname "$0")/.."

mkdir -p "$share"/{man/man1,bash-completion/completions,zsh/site-functions,fish/vendor_completions.d}
# The subcommands that the help lists.
listed=$("$winnow" --help | awk '/^SUBCOMMANDS:/ { on = 1; next } /^$/ { on = 0 } on && /^  [a-z]/ { print $1 }' | tr '\n' ' ')

# The parser's scripts do not know a command that takes files or a subcommand: zsh's is an error then, and bash's
# offers no subcommand. Here a subcommand is the first word, and anything else a file.
"$winnow" --generate-completion-script bash | awk -v names="$listed" '
  /^    # Offer positional completions/ && !done { root = done = 1 }
  root && /^    \*\)/ {
    print
    print "        if [[ COMP_CWORD -eq 1 || \" " names "help \" != *\" ${COMP_WORDS[1]} \"* ]]; then"
    print "            __winnow_add_completions -f"
    print "            if [[ COMP_CWORD -eq 1 ]]; then"
    print "                COMPREPLY+=($(compgen -W \"" names "help\" -- \"${cur}\"))"
    print "            fi"
    print "            return"
    print "        fi"
    print "        COMPREPLY=()"
    print "        unparsed_words=(\"${COMP_WORDS[@]:1:${COMP_CWORD}}\")"
    next
  }
  root && /^        (__winnow_add_completions -f|return)$/ { next }
  root && /^    esac/ { root = 0 }
  { print }' > "$share/bash-completion/completions/winnow"
"$winnow" --generate-completion-script zsh | awk '
  /:file:_files.$/ && /^ *.\*:file/ && !file++ { next }
  /^        _describe -V subcommand/ && !command++ {
    print "        (( CURRENT == 2 )) && _describe -V subcommand subcommands && ret=0"
    print "        _files && ret=0"
    next
  }
  /^        esac/ && !other++ {
    print "        *)"
    print "            _arguments -w -s -S : \"${(@)arg_specs[1,-3]}\" \"*:file:_files\" && ret=0"
    print "            ;;"
  }
  { print }' > "$share/zsh/site-functions/_winnow"
"$winnow" --generate-completion-script fish > "$share/fish/vendor_completions.d/winnow.fish"

# What argument-parser's plugin runs, without its second build of the command.
swift build --product generate-manual >&2
generator=$(swift build --show-bin-path)/generate-manual
# The day of the version, not of the build.
date=$(git log -1 --format=%cs 2>/dev/null || date +%F)
page=$("$generator" "$winnow" --date "${date:-$(date +%F)}" --output-directory -)

# Of the subcommands only those that the help lists, 'clean' without the options that stand above it; a list's
# dots once. The end is ours: the generator knows neither examples nor what the exit status means.
awk -v listed="$listed" '
  BEGIN { split(listed, names); for (i in names) known[names[i]] = 1 }
  /^\.Ar subcommand$/ { print ".Op Ar subcommand"; next }
  /^\.Sh "EXIT STATUS"/ { exit }
  /^\.It Em / { block = 1; depth = 0; skip = !($3 in known); brief = $3 == "clean" }
  block && /^\.Bl/ { depth++ }
  # Macros know no blank lines.
  /^$/ { $0 = ".Pp" }
  !(skip && (depth || !/^\.El/)) && !(brief && depth) { gsub(/\.\.\.\.\.\./, "..."); print }
  block && /^\.El/ { if (depth) depth--; else block = skip = brief = 0 }
' <<< "$page" > "$share/man/man1/winnow.1"
cat Tools/manual-end.mdoc >> "$share/man/man1/winnow.1"
