#!/usr/bin/env bash
# Builds winnow and installs it with its manual page and its completions for bash, zsh and fish.
# Usage: Tools/install.sh [PREFIX]   (default: /usr/local)
set -euo pipefail
mkdir -p "${1:-/usr/local}"
prefix=$(realpath "${1:-/usr/local}")
cd "$(dirname "$0")/.."

# On Linux the Swift runtime goes into the command, which then needs no toolchain; macOS has it.
flags=(-c release --product winnow)
if [ "$(uname)" = Linux ]; then flags+=(--static-swift-stdlib); fi
swift build "${flags[@]}"
mkdir -p "$prefix/bin"
# A running command keeps its file.
rm -f "$prefix/bin/winnow"
cp "$(swift build "${flags[@]}" --show-bin-path)/winnow" "$prefix/bin/winnow"
Tools/pages.sh "$prefix/bin/winnow" "$prefix/share"
echo "installed $prefix/bin/winnow, and its manual page and completions below $prefix/share"
