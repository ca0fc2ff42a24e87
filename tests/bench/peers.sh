#!/bin/sh
# Programs that `make bench PEERS=1` measures beside ours, unpacked into DIRECTORY and never installed.
set -eu
[ -e "$1/postfix/usr/sbin/smtp-sink" ] && exit
mkdir -p "$1/postfix"
cd "$1"
apt-get download postfix >/dev/null
dpkg -x postfix_*.deb postfix
rm -f postfix_*.deb
