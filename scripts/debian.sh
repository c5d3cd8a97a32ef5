# Sourced by scripts that need a program of Debian's.
# Offers `unpack`, which needs no rights, installs nothing and starts nothing, and `unpacked_libraries`.

absent() {
  echo "No $1 can be had: $2." >&2
  exit 3
}

# Prints the packages that the system lacks.
lacking() {
  apt-get -q -s install --no-install-recommends "$1" 2>/dev/null | sed -n 's/^Inst \([^ ]*\) .*/\1/p' | grep .
}

# Unpacks the package $1 with all that it needs into the folder $2, or ends with status 3 and says why.
# The function $3 may change what was unpacked into the folder that it is given, before anybody else sees it.
unpack() {
  command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null ||
    absent "$1" "it is not installed, and there is no apt-get to get it with"
  if ! names=$(lacking "$1"); then
    [ "$(id -u)" -eq 0 ] && apt-get -q update >&2 && names=$(lacking "$1") ||
      absent "$1" "it is not installed, and apt-get knows none"
  fi
  mkdir -p "$(dirname "$2")"
  fresh=$(mktemp -d "$2.XXXXXX")
  mkdir "$fresh/archives"
  # shellcheck disable=SC2086 # one word each
  (cd "$fresh/archives" && apt-get -qq -o APT::Sandbox::User=root download $names >&2) || {
    rm -r "$fresh"
    absent "$1" "it is not installed, and its packages can't be downloaded"
  }
  for archive in "$fresh"/archives/*.deb; do
    dpkg-deb -x "$archive" "$fresh"
  done
  rm -r "$fresh/archives"
  "${3:-:}" "$fresh"
  mv -T "$fresh" "$2" 2>/dev/null || rm -r "$fresh" # another one was faster
}

# Prints where the libraries are that were unpacked into the folder $1.
unpacked_libraries() {
  find "$1/usr/lib" -maxdepth 1 -name '*-linux-gnu*' 2>/dev/null | head -n 1
}
