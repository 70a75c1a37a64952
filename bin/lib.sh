# What the scripts share: where the project is, what must be installed, how a step is told.
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$ROOT" || exit 1
[ -d "$HOME/.cargo/bin" ] && PATH="$HOME/.cargo/bin:$PATH"

say() { printf '\n== %s\n' "$*" >&2; }
have() { command -v "$1" >/dev/null 2>&1; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# packages NAME...: installs Debian packages, and says so.
packages() {
  say "installing Debian packages: $*"
  have apt-get || { echo "this is not Debian: install by hand what these packages hold: $*" >&2; return 1; }
  as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# needs_rust: cargo and a C compiler (SQLite and the cryptography library are C).
needs_rust() {
  have cargo || { echo "Rust 1.95 or newer is needed: see https://www.rust-lang.org/tools/install" >&2; exit 1; }
  have cc || packages gcc libc6-dev || exit 1
}

# web_assets: builds styles, scripts and fonts of the reading site and the studio. Without Node the binary serves plain sources and system fonts, and says
# in the studio's place how to build it.
web_assets() {
  { have node && have npm; } || packages nodejs npm || echo "going on without Node: no fonts of our own" >&2
  have node && have npm && { cargo xtask web || echo "the web build failed; going on with the plain sources" >&2; }
}

# films: ffmpeg packs the demo's sounds and makes its films. Without it the newsroom has sounds alone.
films() { have ffmpeg || packages ffmpeg || echo "going on without ffmpeg: the demo newsroom has no films" >&2; }
