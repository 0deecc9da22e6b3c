#!/bin/sh
# practice.sh: make a repository in which one of forty commits broke Shelf.
set -eu
git init -q practice
cp shelf.py shelf.html practice/
cd practice
git add .
git commit -q -m "Start"
for number in $(seq 40); do
    echo "note $number" >> notes.txt
    if [ "$number" = 27 ]; then
        sed 's/WHERE due_on < ?/WHERE due_on <= ?/' shelf.py > new
        mv new shelf.py
    fi
    git add .
    git commit -q -m "Change $number"
done
