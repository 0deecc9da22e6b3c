#!/bin/sh
# release.sh VERSION: put the Git tag VERSION into use, or go back.
set -eu

source=/srv/git/shelf.git
new=/opt/shelf/releases/$1
old=$(readlink /opt/shelf/current || true)

use() {
    ln -sfn "$1" /opt/shelf/next || return 1
    mv -T /opt/shelf/next /opt/shelf/current || return 1
    systemctl reset-failed shelf
    systemctl restart shelf || return 1
    for try in 1 2 3 4 5; do
        sleep 1
        curl -fsm 2 -o /dev/null http://127.0.0.1:8000/ && return 0
    done
    return 1
}

[ -d "$new" ] || git -c advice.detachedHead=false clone -q --branch "$1" "$source" "$new"
if use "$new"; then
    echo "$1 is in use"
else
    echo "$1 does not answer, back to $old"
    use "$old"
    exit 1
fi
