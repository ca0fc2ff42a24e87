#!/bin/sh
# Programs that `make bench PEERS=1` measures beside ours, unpacked into DIRECTORY and never installed.
set -eu
mkdir -p "$1"
cd "$1"
for package in postfix fzf abook visidata python3-dateutil python3-six python3-importlib-metadata python3-zipp \
	python3-more-itertools; do
	[ ! -d $package ] || continue
	apt-get download $package >/dev/null
	dpkg -x ${package}_*.deb $package
	rm -f ${package}_*.deb
done
