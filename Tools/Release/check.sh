#!/usr/bin/env bash
# Runs the released binary where nothing else is: in a root that holds it and its documents alone, without a C
# library, without /proc. Then as the Debian package puts it there.
# Usage: Tools/Release/check.sh [DIR]   (where build.sh put the release)
set -euo pipefail
out=$(realpath "${1:-$(dirname "$0")/../../.build-release/out}")
cd "$(dirname "$0")/../.."

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
enter=(chroot)
[ "$(id -u)" = 0 ] || enter=(unshare --map-root-user chroot)
bare() { "${enter[@]}" "$root" "$@"; }
fail() { echo "$*" >&2; exit 1; }

tar -xzf "$out"/winnow-*-linux-*.tar.gz -C "$root" --strip-components 1
cp Samples/*.txt Samples/pages/*.html "$root"

# Its output is that of the command with the system's libraries.
swift build --product winnow >&2
here=$(swift build --show-bin-path)/winnow
count=0
for file in Samples/*.txt Samples/pages/*.html; do
  bare /bin/winnow "${file##*/}" > "$root/actual" || fail "$file: status $?"
  "$here" "$file" | cmp - "$root/actual" || fail "$file: the static binary prints something else"
  count=$((count + 1))
done
echo "$count documents are cleaned alike"

# Threads that read pages at the same time.
for _ in {1..40}; do printf '%s\n' Samples/pages/*.html; done > "$root/many"
cp -r Samples "$root"
bare /bin/winnow --jobs 4 --files-from many --output parallel || fail "pages in four jobs: status $?"
bare /bin/winnow --jobs 1 --files-from many --output serial || fail "pages in one job: status $?"
cmp "$root/parallel" "$root/serial" || fail "four jobs print something else than one"
echo "$(wc -l < "$root/many") pages are cleaned in four jobs"

# What is compressed, and the records of a file.
gzip -c Samples/pages/ru-news-windows-1251.html > "$root/page.html.gz"
bare /bin/winnow page.html.gz | cmp - <("$here" Samples/pages/ru-news-windows-1251.html) || fail "gzip"
[ "$(echo '{"text":"Leave a Reply\n","id":1.0}' | bare /bin/winnow --jsonl)" = '{"text":"","id":1.0}' ] || fail "JSON Lines"

# Two pages in old encodings, against what a person says is in them.
grep -q 'Заозёрске снова пустили трамвай' <(bare /bin/winnow ru-news-windows-1251.html) || fail "windows-1251"
grep -q '屋根を開けて最初に見えたのは' <(bare /bin/winnow ja-hobby-shift-jis.html) || fail "Shift_JIS"

# Every encoding of the web, from letters that are in it.
encodings=0
while read -r names text; do
  for name in ${names//,/ }; do
    # What the web calls so is what Windows reads.
    case $name in shift_jis) from=cp932 ;; euc-kr) from=cp949 ;; gbk | gb2312) from=gb18030 ;; *) from=$name ;; esac
    printf '%s\n' "$text" | iconv -f utf-8 -t "$from" > "$root/text"
    [ "$(bare /bin/winnow --text --only captcha --charset "$name" text)" = "$text" ] || fail "$name: other letters"
    encodings=$((encodings + 1))
  done
done <<'TEXTS'
windows-1250,iso-8859-2 Příliš žluťoučký kůň úpěl ďábelské ódy, zażółć gęślą jaźń.
windows-1251,koi8-r,iso-8859-5,cp866,mac-cyrillic Съешь ещё этих мягких французских булок, да выпей чаю.
koi8-u Щастям б'єш жук їх глицю в фон й ґедзь пріч.
windows-1252,iso-8859-15,macintosh Voix ambiguë d'un cœur qui préfère les jattes de kiwis: façade, Ångström.
windows-1253,iso-8859-7 Ξεσκεπάζω την ψυχοφθόρα βδελυγμία.
windows-1254,iso-8859-9,iso-8859-3 Pijamalı hasta yağız şoföre çabucak güvendi.
windows-1255,iso-8859-8 דג סקרן שט בים מאוכזב ולפתע מצא חברה.
windows-1256,iso-8859-6 نص حكيم له سر قاطع وذو شأن عظيم.
windows-1257,iso-8859-13,iso-8859-4 Glāžšķūņa rūķīši dzērumā čiepj.
iso-8859-10,iso-8859-14,iso-8859-1 Æble, ørn og ål; sær ö.
iso-8859-16 Gheorghe, obezul, a reușit să obțină jucându-se un flux în Quebec de o mie kilowațioră.
windows-874,tis-620 เป็นมนุษย์สุดประเสริฐเลิศคุณค่า
shift_jis,euc-jp,iso-2022-jp いろはにほへと、東京の夜は長い。カタカナ
euc-kr 다람쥐 헌 쳇바퀴에 타고파.
gbk,gb2312,gb18030 我能吞下玻璃而不伤身体。
big5 我能吞下玻璃而不傷身體。
TEXTS
# Characters that vendors added to the plain encodings.
for pair in shift_jis:cp932:①㈱髙 euc-jp:eucjp-ms:①㈱ euc-kr:cp949:똠방각하 big5:big5-hkscs:嘅咗; do
  IFS=: read -r name from text <<< "$pair"
  printf '%s\n' "$text" | iconv -f utf-8 -t "$from" > "$root/text"
  [ "$(bare /bin/winnow --text --only captcha --charset "$name" text)" = "$text" ] || fail "$name: $text is lost"
  encodings=$((encodings + 1))
done
echo "$encodings texts in old encodings are read right"

# What it takes to start: the CPU time of a text of 5 kB.
cat Samples/*article*.txt | head -c 5000 > "$root/5k.txt"
TIMEFORMAT='%U %S'
spent=$({ time for _ in {1..20}; do "$root/bin/winnow" "$root/5k.txt" > /dev/null; done; } 2>&1)
awk '{ printf "a text of 5 kB takes %.1f ms of CPU, the shell'"'"'s fork included\n", ($1 + $2) * 1000 / 20 }' <<< "$spent"

rm -rf "${root:?}"/*
dpkg-deb -x "$out"/winnow_*.deb "$root"
[ "$(echo 'Leave a Reply' | bare /usr/bin/winnow)" = '' ] || fail "the package's binary cleans nothing"
for file in man/man1/winnow.1.gz bash-completion/completions/winnow zsh/vendor-completions/_winnow \
  fish/vendor_completions.d/winnow.fish doc/winnow/copyright doc/winnow/changelog.gz; do
  [ -s "$root/usr/share/$file" ] || fail "the package has no $file"
done
echo "the package is complete"

# What bash offers for the last word of a line.
offers() {
  bash -c 'PATH=$1; source "$2"; shift 2
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*"
    COMP_POINT=${#COMP_LINE} COMPREPLY=()
    _winnow winnow "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    echo "${COMPREPLY[@]}"' bash "$root/usr/bin:$PATH" "$root/usr/share/bash-completion/completions/winnow" "$@"
}
[ "$(offers winnow expl)" = explain ] || fail "bash completes no subcommand"
[ "$(offers winnow explain READ)" = README.md ] || fail "bash completes no file behind a subcommand"
[ "$(offers winnow LICENSE READ)" = README.md ] || fail "bash completes no second file"
[ "$(offers winnow --preset prec)" = precision ] || fail "bash completes no preset"
[ "$(offers winnow explain --keep by)" = byline ] || fail "bash completes no kind"
echo "the completions complete"
