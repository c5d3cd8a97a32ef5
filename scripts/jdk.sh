# Sourced by ./run and ./verify, which set `root`.
# Finds the newest JDK, exports it as JAVA_HOME, and offers `maven`, which builds with it.

needed=21

fail() {
  echo "$1" >&2
  exit 1
}

# Prints the feature version of the JDK in folder $1; nothing when there is none.
version_of() {
  [ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

# Prints the folder of the JDK whose compiler is on the PATH.
on_path() {
  javac=$(command -v javac) || return 0
  dirname "$(dirname "$(readlink -f "$javac")")"
}

newest=0
for home in "${JAVA_HOME:-}" "$(on_path)" /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* \
  /Library/Java/JavaVirtualMachines/*/Contents/Home \
  "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
  version=$(version_of "$home") || continue
  if [ "${version:-0}" -gt "$newest" ]; then
    newest=$version
    JAVA_HOME=$home
  fi
done
[ "$newest" -gt 0 ] || fail "Plimsoll needs a JDK $needed or newer; there is none. Set JAVA_HOME to one."
[ "$newest" -ge "$needed" ] ||
  fail "Plimsoll needs a JDK $needed or newer; the newest here is $newest. Set JAVA_HOME to one."
export JAVA_HOME

maven() {
  command -v mvn >/dev/null || fail "Plimsoll needs Maven 3.8.6 or newer to build; there is no mvn on the PATH."
  if [ "$newest" -ge 24 ]; then
    # Maven's own libraries use what these JDKs warn about
    MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
    export MAVEN_OPTS
  fi
  mvn -B -f "$root/pom.xml" "$@"
}
