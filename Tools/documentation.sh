#!/usr/bin/env bash
# Builds the documentation of both libraries; a warning is an error.
# Usage: Tools/documentation.sh [DIR]   (default: .build/documentation; then: python3 -m http.server -d DIR)
set -euo pipefail
mkdir -p "${1:-$(dirname "$0")/../.build/documentation}"
out=$(realpath "${1:-$(dirname "$0")/../.build/documentation}")
cd "$(dirname "$0")/.."

WINNOW_DOCUMENTATION=1 swift package --allow-writing-to-directory "$out" generate-documentation \
  --target Winnow --target WinnowHTML --enable-experimental-combined-documentation \
  --transform-for-static-hosting --warnings-as-errors --output-path "$out"
echo "the documentation is in $out: start at documentation/"
