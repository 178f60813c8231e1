# Building the production jar, unpacked and with a cache that makes it start fast; only when something changed.
# shellcheck shell=bash disable=SC2154

readonly built=$work/built
java_options=(-Dstdout.encoding=UTF-8)

# Two lists of what the build depends on: what only people write, and what Vaadin's build may write as well.
sources() {
    find pom.xml src/main frontend translations -type f ! -path 'src/main/bundles/*' ! -path 'frontend/generated/*' \
        ! -path frontend/index.html -exec cksum {} + | LC_ALL=C sort
}
settings() {
    find . -maxdepth 1 \( -name '*.json' -o -name .npmrc -o -name '*.ts' ! -name '*generated*' \) -exec cksum {} + | LC_ALL=C sort
}

application() { echo "$work"/app/ownsay-*.jar; }

lock_build() {
    exec 8>"$work/build.lock"
    lock 8 && return
    say "Another ./ownsay is building or testing here; waiting for it ..."
    run flock 8
}

build() {
    if ! is_built; then
        lock_build
        is_built || build_anew
        exec 8>&-
    fi
    if [[ -f $work/app.aot ]]; then java_options+=("-XX:AOTCache=$work/app.aot"); fi
}

is_built() { [[ -f $built && $(<"$built") == "$(echo "$JAVA_HOME $project" && sources && settings)" ]]; }

build_anew() {
    local log=$work/build.log before
    need_build_tools
    say "Building Ownsay; the first time this takes some minutes ..."
    before=$(echo "$JAVA_HOME $project" && sources)
    rm -f "$built" "$work"/app.aot target/ownsay-*.jar
    : >"$log"
    run_logged "$log" building '' mvn -B -ntp -DskipTests -DskipITs package ||
        { useful_lines "$log" 30 >&2 && fail "The build failed. $(blame_network "$log") All of it is in $log"; }

    rm -rf "$work/app.new"
    run_logged "$log" unpacking '' "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/ownsay-*.jar \
        extract --destination "$work/app.new" --force ||
        { useful_lines "$log" 30 >&2 && fail "The jar could not be unpacked. More is in $log"; }
    rm -rf "$work/app"
    mv "$work/app.new" "$work/app"
    train
    printf '%s\n%s\n' "$before" "$(settings)" >"$built"
}

# Lets the application start once, beside every real database, so that the JVM keeps what it learned. Never needed.
train() {
    say "Preparing a fast start ..."
    rm -rf "$work/training"
    mkdir "$work/training"
    run_logged "$log" preparing 120 env -u OWNSAY_DB_URL -u SPRING_DATASOURCE_URL \
        "$JAVA_HOME/bin/java" "${java_options[@]}" "-XX:AOTCacheOutput=$work/training/app.aot" -Dspring.context.exit=onRefresh \
        -jar "$(application)" --server.port=0 "--ownsay.data=$work/training" || true
    mv "$work/training/app.aot" "$work/app.aot" 2>/dev/null || say "It will start a little slower than it could; why is in $log"
    rm -rf "$work/training"
}
