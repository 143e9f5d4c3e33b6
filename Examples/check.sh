#!/usr/bin/env bash
# Builds the examples, runs them, and looks at what they print; then builds the one for text alone where libxml2
# cannot be found.
set -euo pipefail
cd "$(dirname "$0")"

fail() { echo "Examples: $*" >&2; exit 1; }

swift build
binaries=$(swift build --show-bin-path)

page=$("$binaries/reader" ../Samples/pages/en-news-article.html)
[ "$(head -2 <<< "$page")" = "Ferry town votes to keep its night boat after winter of packed meetings
Maren Tolliver | 2024-03-14T06:30:00Z | Harrowmouth Herald" ] || fail "reader prints another head: $(head -2 <<< "$page")"
grep -qx '## How the row began' <<< "$page" || fail "reader lost a heading"
grep -qE '^\[[0-9]+ blocks kept; removed: .*navigation' <<< "$page" || fail "reader counts nothing"
if "$binaries/reader" missing.html 2> /dev/null; then fail "reader takes what is not there"; fi

# In the order of the input, each with a count.
list=$(ls ../Samples/*.txt)
counted=$("$binaries/stream" <<< "$list")
[ "$(cut -d' ' -f1 <<< "$counted")" = "$(sed 's|.*/||' <<< "$list")" ] || fail "stream changed the order"
grep -qx 'en-all-noise.txt 0 of [0-9]* en' <<< "$counted" || fail "stream keeps noise"

shown=$("$binaries/articles" ../Samples/en-news-reader-comments.txt ../Samples/pages/en-news-article.html)
for line in 'The canal reopens after eleven years' '36 comment-form 0.97 Leave a Reply Cancel reply' 'In praise of the ugly marrow en' 'Maren Tolliver'; do
  grep -qxF "$line" <<< "$shown" || fail "articles does not print: $line"
done
echo "the examples print what they should"

# A tree in which pkg-config knows no library. The package manager asks it for its folders alone, and reads them itself.
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
printf '#!/bin/sh\necho /nonexistent\n' > "$folder/pkg-config"
chmod +x "$folder/pkg-config"
export PATH="$folder:$PATH" PKG_CONFIG_PATH=
text_only=(swift build --package-path TextOnly)
"${text_only[@]}"
[ "$(printf 'A canal reopens after eleven years.\n\nLeave a Reply\n' | "$("${text_only[@]}" --show-bin-path)/text-only")" \
  = 'A canal reopens after eleven years.' ] || fail "text-only does not clean"
# That the check can fail: what needs libxml2 does not build there.
if "${text_only[@]}" --target WinnowHTML > /dev/null 2>&1; then fail "libxml2 was found all the same"; fi
echo "the library for text builds without libxml2"
