#!/bin/sh
# backup.sh: copy the database while Shelf is running, and check the copy.
set -eu
umask 077

copy=/var/backups/shelf/$(date +%F-%H%M%S).db
mkdir -p /var/backups/shelf
sqlite3 -readonly -cmd '.timeout 5000' /var/lib/shelf/shelf.db ".backup '$copy'"
[ "$(sqlite3 "$copy" 'PRAGMA integrity_check')" = ok ]
echo "$copy: $(sqlite3 "$copy" 'SELECT count(*) FROM loans') loans"
