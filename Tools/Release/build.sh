#!/usr/bin/env bash
# Builds what a release is: the command as one static binary for Linux, in an archive and in a Debian package.
# Usage: Tools/Release/build.sh [DIR]   (default: .build-release/out)
#
# The binary needs nothing of the machine it runs on: no Swift, no C library, no libxml2, no /proc. From Debian it
# takes the archives of libxml2 and of what that is linked to.
set -euo pipefail
mkdir -p "${1:-$(dirname "$0")/../../.build-release/out}"
out=$(realpath "${1:-$(dirname "$0")/../../.build-release/out}")
cd "$(dirname "$0")/../.."

packages=(libxml2-dev libicu-dev icu-devtools liblzma-dev zlib1g-dev binutils gcc)
for package in "${packages[@]}"; do
  dpkg -s "$package" > /dev/null 2>&1 || {
    echo "$package is missing: apt-get install ${packages[*]}" >&2
    exit 1
  }
done

version=$(sed -n 's/^let version = "\(.*\)"$/\1/p' Sources/WinnowCommand/Version.swift)
architecture=$(dpkg --print-architecture)
work=.build-release/parts
rm -rf "$work"
mkdir -p "$work/icu"

# ICU's data without languages: 5 MB of encodings instead of 31 MB. Its name holds ICU's version.
archive=$(dpkg -L libicu-dev | grep '/libicudata\.a$')
symbol=$(nm "$archive" | awk '$2 == "R" { print $3 }')
ar p "$archive" > "$work/data.o"
data=${symbol%_dat}l.dat
objcopy -O binary -j .rodata "$work/data.o" "$work/$data"
icupkg -l "$work/$data" | grep -vE '\.cnv$|^cnvalias\.icu$' > "$work/remove.txt"
# ICU knows the name of ISO 8859-16, and has no data for it.
{
  printf '<code_set_name> "iso-8859_16-2001"\n<mb_cur_max> 1\n<mb_cur_min> 1\n<uconv_class> "SBCS"\n<subchar> \\x1A\nCHARMAP\n'
  for ((byte = 0; byte < 256; byte++)); do
    hex=$(printf '%02X' "$byte")
    code=$(printf "\\x$hex" | iconv -f iso-8859-16 -t utf-32be | od -An -tx1 | tr -d ' \n')
    printf '<U%s> \\x%s |0\n' "${code: -4}" "$hex"
  done
  echo 'END CHARMAP'
} > "$work/iso-8859_16-2001.ucm"
makeconv -d "$work" "$work/iso-8859_16-2001.ucm"
echo iso-8859_16-2001.cnv > "$work/add.txt"
icupkg -r "$work/remove.txt" -a "$work/add.txt" -s "$work" "$work/$data" "$work/icu/$data"
printf '.section .rodata\n.balign 16\n.globl %s\n%s:\n.incbin "%s"\n.section .note.GNU-stack,"",%%progbits\n' \
  "$symbol" "$symbol" "$work/icu/$data" > "$work/data.s"
gcc -c "$work/data.s" -o "$work/data.o"
for part in iconv proc; do
  gcc -O2 -Wall -Wextra -Werror -c "Tools/Release/$part.c" -o "$work/$part.o"
done

flags=(-c release --product winnow --scratch-path .build-release
  --static-swift-stdlib -Xswiftc -static-executable)
for argument in "$work"/{data,iconv,proc}.o -licui18n -licuuc -licudata -lz -llzma -lstdc++ -lm; do
  flags+=(-Xlinker "$argument")
done
# Where these are missing, libxml2 takes it that there is one thread, and shares what each thread should have of its own.
for name in once self equal key_create key_delete getspecific setspecific \
  mutex_{init,destroy,lock,unlock} cond_{init,destroy,wait,signal}; do
  flags+=(-Xlinker -u -Xlinker "pthread_$name")
done
binaries=$(swift build "${flags[@]}" --show-bin-path)
# It is linked anew: these parts are no inputs that the package manager knows of.
rm -f "$binaries/winnow"
# The linker names each function that would load a library; none of them is reached.
swift build "${flags[@]}" 2>&1 | grep -vE "requires at runtime the shared libraries|use of .mktemp' is"
strip -o "$work/winnow" "$binaries/winnow"
[ -z "$(nm "$binaries/winnow" | grep ' w pthread_')" ] || { echo "functions of threads are missing" >&2; exit 1; }
[ -z "$(readelf -d "$work/winnow" | grep NEEDED)" ] || { echo "the binary is not static" >&2; exit 1; }

# The archive: to unpack at / or below any prefix.
root=$work/winnow-$version-linux-$architecture
install -Dm755 "$work/winnow" "$root/bin/winnow"
Tools/pages.sh "$root/bin/winnow" "$root/share"
install -Dm644 -t "$root/share/doc/winnow" README.md CHANGELOG.md LICENSE
tar -C "$work" --owner=0 --group=0 --sort=name -czf "$out/${root##*/}.tar.gz" "${root##*/}"

# The package: the same files where Debian has them.
package=$work/package
documents=$package/usr/share/doc/winnow
mkdir -p "$package/DEBIAN" "$package/usr"
cp -r "$root/bin" "$root/share" "$package/usr"
mkdir "$package/usr/share/zsh/vendor-completions"
mv "$package/usr/share/zsh/site-functions/_winnow" "$package/usr/share/zsh/vendor-completions"
rmdir "$package/usr/share/zsh/site-functions"
sed -i 1d "$package/usr/share/bash-completion/completions/winnow"
maintainer=${MAINTAINER:-$(git log -1 --format='%an <%ae>')}
printf 'winnow (%s) unstable; urgency=medium\n\n  * What changed is in CHANGELOG.md.\n\n -- %s  %s\n' \
  "$version" "$maintainer" "$(git log -1 --format=%cD)" > "$documents/changelog"
gzip -9n "$package/usr/share/man/man1/winnow.1" "$documents/changelog"
rm "$documents/LICENSE"
# The copyright of Winnow, and of all that is in the binary.
{
  printf 'Winnow is licensed under the Apache License 2.0: /usr/share/common-licenses/Apache-2.0.\n'
  printf 'So is the Swift runtime, with its Runtime Library Exception.\n'
  for library in libxml2-dev libicu-dev liblzma-dev zlib1g-dev libc6-dev libstdc++-12-dev; do
    printf '\n==== In the binary: %s\n\n' "$(dpkg-query -W -f '${source:Package} ${source:Version}' "$library")"
    cat "/usr/share/doc/$library/copyright"
  done
} > "$documents/copyright"
sources=$(dpkg-query -W -f '${source:Package} (= ${source:Version})\n' \
  libxml2-dev libicu-dev liblzma-dev zlib1g-dev libc6-dev | paste -sd, | sed 's/,/, /g')
cat > "$package/DEBIAN/control" <<CONTROL
Package: winnow
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Section: text
Priority: optional
Installed-Size: $(du -sk --exclude DEBIAN "$package" | cut -f1)
Built-Using: $sources
Description: take the scrape noise out of web text and web pages
 Winnow removes menus, comment forms, related links, cookie notices and the
 like from text that was scraped from the web, and prints the content of web
 pages as text, Markdown or JSON. It says of each line why it went.
CONTROL
(cd "$package" && find usr -type f -exec md5sum {} + | sort -k2 > DEBIAN/md5sums)
dpkg-deb --root-owner-group -Zxz --build "$package" "$out/winnow_${version}_$architecture.deb" > /dev/null
ls -l "$out"
