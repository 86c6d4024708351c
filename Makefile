# What a person types. `make run` and `make test` do all the set-up on a machine that has only
# Swift and make: Debian packages that are missing are installed, elsewhere they are named.
SHELL := /bin/bash
# Where the C library and ncurses are here as archives too, as on Debian, the program is one file
# that needs nothing of the machine it runs on, and starts in half the time.
archive = $(shell ls /usr/lib/$(1) /usr/lib64/$(1) /usr/lib/*/$(1) 2>/dev/null)
WHOLE = $(and $(call archive,libc.a),$(call archive,libncursesw.a),$(call archive,libtinfo.a),$(call archive,libyaml.a),\
	-Xswiftc -static-executable -Xswiftc -use-ld=lld)
# BoringSSL as it comes without optimisation makes one passphrase cost seconds, and the tests give many.
QUICK_C = -Xcc -O1
RELEASE = swift build -c release --static-swift-stdlib $(WHOLE) --product empanel
PREFIX ?= /usr/local

.PHONY: help run build release test check attack fuzz house bench golden install deps test-deps

help:
	@echo "make run       build, and open the demo panel"
	@echo "make test      run every test"
	@echo "make check     what CI runs: format, house rules, build, tests, packs"
	@echo "make attack    every attack and fault in full, with stock tools"
	@echo "make fuzz      ten minutes of hostile input over every parser"
	@echo "make bench     measure the budgets, beside peers and floors"
	@echo "make golden    rewrite the screens kept beside the tests, for review"
	@echo "make install   put the program and the packs under $(PREFIX)"

run: deps release
	@.build/release/empanel demo

build: deps
	swift build $(QUICK_C)

release: deps
	$(RELEASE)

test: test-deps
	swift test $(QUICK_C)

check: test-deps
	.ci/house
	swift format lint --strict --recursive Sources Tests Package.swift
	swift build $(QUICK_C) --explicit-target-dependency-import-check error
	EMPANEL_FORBID_SKIPS=$${EMPANEL_FORBID_SKIPS-1} $(MAKE) --no-print-directory test
	.build/debug/empanel check panels

attack: test-deps build
	-@.ci/need samba smbnetfs
	@.ci/attack

fuzz: deps
	@.ci/fuzz

bench: test-deps release
	@.ci/bench

golden: test-deps
	EMPANEL_GOLDEN=1 swift test $(QUICK_C) --filter 'ScreensTests|CommandTests' || true
	git --no-pager diff --stat -- Tests

install: release
	install -D -s -m 755 .build/release/empanel $(DESTDIR)$(PREFIX)/bin/empanel
	mkdir -p $(DESTDIR)$(PREFIX)/share/empanel
	cp -R panels $(DESTDIR)$(PREFIX)/share/empanel/

deps:
	@.ci/need libncurses-dev libyaml-dev

test-deps:
	@.ci/need libncurses-dev libyaml-dev age jq openssh-client libvterm-dev tmux perl python3 strace qrencode yasr
