#!/bin/sh
# backup.sh: copy the database while Shelf is running, check the copy,
# and only then delete copies that are older than two weeks.
set -eu
umask 077

copy=/var/backups/shelf/$(date +%F-%H%M%S).db
mkdir -p /var/backups/shelf
trap 'rm -f "$copy.part"*' EXIT
trap 'exit 1' HUP INT TERM
sqlite3 -readonly -cmd '.timeout 5000' /var/lib/shelf/shelf.db ".backup '$copy.part'"
[ "$(sqlite3 "$copy.part" 'PRAGMA integrity_check')" = ok ]
mv "$copy.part" "$copy"
find /var/backups/shelf -name '*.db*' -mtime +13 -delete
echo "$copy: $(sqlite3 "$copy" 'SELECT count(*) FROM loans') loans"
