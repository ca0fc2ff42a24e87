# What people type, beside `make` itself.

# A make of our own, with all processors unless somebody said how many.
JOBS = $(if $(findstring -j,$(MAKEFLAGS)),,-j$(shell nproc 2>/dev/null || echo 2))
AGAIN = $(MAKE) --no-print-directory $(JOBS)

# Without the libraries nothing compiles: say so in one sentence, before the compiler does in hundreds.
$(OUT)/flags: | libraries
.PHONY: libraries
libraries:
	@pkg-config --exists $(PKGS) ncursesw pangocairo libcurl libidn2 2>/dev/null && command -v $(firstword $(CC)) >/dev/null || \
		{ echo 'Some packages are missing. Type: make deps'; exit 1; }

.PHONY: deps run demo check check-pg check-guards soak fuzz bench
deps: ## install the packages that building needs
	$(Q)config/deps.sh build
run: ## install, build, make samples once, and open them
	$(Q)config/deps.sh build
	+$(Q)$(AGAIN) all
	$(Q)config/run.sh $(OUT)
demo: all ## make the samples, build/demo.db
	$(Q)config/run.sh $(OUT) prepare
check: ## install what tests need, build, run every test
	$(Q)config/deps.sh build check
	+$(Q)MAKE='$(MAKE)' tests/check.sh $(OUT)
check-pg: ## store and workflows on a PostgreSQL of their own
	$(Q)config/deps.sh build check pg
	+$(Q)$(AGAIN) BUILD=debug check-pg-run
check-pg-run: $(OUT)/tests/store/test_postgres $(OUT)/tests/core/test_server
	$(Q)tests/tools/pg_scratch.sh $^
check-guards: ## take each guard out: a test must fail
	$(Q)config/deps.sh build check
	+$(Q)MAKE='$(MAKE)' tests/guards.sh $(OUT)/guards
soak: ## SOAK seconds (600) each of several writers and of random keys; the mailer, at length
	$(Q)config/deps.sh build check
	+$(Q)$(AGAIN) BUILD=asan soak-run
.PHONY: soak-run
SOAK ?= 600
soak-run: $(OUT)/tests/tui/test_monkey $(OUT)/tests/store/test_writers $(OUT)/tests/mail/test_matrix $(OUT)/tests/core/test_search
	$(Q)SOAK=$(SOAK) $(OUT)/tests/core/test_search
	$(Q)SOAK=$(SOAK) $(OUT)/tests/mail/test_matrix
	$(Q)SOAK=$(SOAK) $(OUT)/tests/store/test_writers
	$(Q)SOAK=$(SOAK) $(OUT)/tests/tui/test_monkey
fuzz: ## libFuzzer, FUZZ_SECONDS (60) a harness
	$(Q)config/deps.sh build check fuzz
	+$(Q)$(AGAIN) BUILD=fuzz CC=clang POSTGRES=0 fuzz-run
.PHONY: fuzz-run
FUZZ_SECONDS ?= 60
fuzz-run: $(FUZZERS)
	$(Q)tests/fuzz/run.sh --long $(FUZZ_SECONDS) $^
bench: ## measure, in ratios; also build/bench.json (BENCH_CLIENTS=1000000 BENCH_PARTS='search grid' PEERS=1)
	$(Q)config/deps.sh build check
	$(if $(filter 1,$(PEERS)),$(Q)tests/bench/peers.sh $(OUT)/bench)
	+$(Q)$(AGAIN) BUILD=release all bench-run
.PHONY: bench-run check-pg-run
BENCH_CLIENTS ?= 100000
bench-run: $(OUT)/tests/bench/bench
	$(Q)$< $(OUT)/bench $(OUT)/bench.json $(BENCH_CLIENTS) $(BENCH_PARTS)
$(OUT)/tests/bench/bench: $(wildcard tests/bench/*.[ch]) $(call libs_down,mail)
	@mkdir -p $(@D)
	@echo "  LD   $@"
	$(Q)$(CC) $(ALL_CFLAGS) $(NCURSES_CFLAGS) $(PANGO_CFLAGS) $(ALL_LDFLAGS) -o $@ $(filter %.c,$^) $(call libs_down,mail) $(NCURSES_LIBS) -lutil $(shell pkg-config --libs pangocairo) $(ALL_LIBS)

.PHONY: lint format po
lint: ## floors, banned functions, manual, translations
	$(Q)tests/tools/lint.sh
format: ## clang-format on what changed since the last commit
	$(Q)config/deps.sh format
	$(Q)git diff --name-only --diff-filter=d HEAD -- '*.c' '*.h' | xargs -r clang-format -i
po: ## bring po/es.po up to date with the sources
	$(Q)config/po.sh update

DOC := $(PREFIX)/share/doc/ficha
MAN := $(PREFIX)/share/man
.PHONY: install uninstall clean help
install: all ## into DESTDIR and PREFIX (/usr/local)
	install -D -m 755 $(OUT)/ficha $(DESTDIR)$(PREFIX)/bin/ficha
	install -D -m 644 man/ficha.1 $(DESTDIR)$(MAN)/man1/ficha.1
	install -D -m 644 man/es/ficha.1 $(DESTDIR)$(MAN)/es/man1/ficha.1
	install -D -m 644 man/ficha.ini.5 $(DESTDIR)$(MAN)/man5/ficha.ini.5
	install -D -m 644 man/es/ficha.ini.5 $(DESTDIR)$(MAN)/es/man5/ficha.ini.5
	install -D -m 644 $(OUT)/locale/es/LC_MESSAGES/ficha.mo \
		$(DESTDIR)$(PREFIX)/share/locale/es/LC_MESSAGES/ficha.mo
	install -D -m 644 -t $(DESTDIR)$(PREFIX)/lib/systemd/system packaging/ficha-backup.service \
		packaging/ficha-backup.timer packaging/ficha-mailer.service
	install -D -m 644 packaging/ficha-sysusers.conf $(DESTDIR)$(PREFIX)/lib/sysusers.d/ficha.conf
	install -D -m 644 packaging/ficha-tmpfiles.conf $(DESTDIR)$(PREFIX)/lib/tmpfiles.d/ficha.conf
	install -d $(DESTDIR)/etc/ssh/sshd_config.d $(DESTDIR)/etc/ficha
	sed 's|@PREFIX@|$(PREFIX)|' packaging/ficha-sshd.conf > $(DESTDIR)/etc/ssh/sshd_config.d/ficha.conf
	[ -e $(DESTDIR)/etc/ficha/ficha.ini ] || install -m 644 packaging/ficha.ini $(DESTDIR)/etc/ficha/ficha.ini
	install -D -m 644 -t $(DESTDIR)$(DOC) README.md docs/ADMINISTRATION.md CHANGELOG.md LICENSE config/ficha.ini.sample
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
		$(DESTDIR)$(PREFIX)/share/zsh/vendor-completions
	$(OUT)/ficha completion bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/ficha
	$(OUT)/ficha completion zsh > $(DESTDIR)$(PREFIX)/share/zsh/vendor-completions/_ficha
uninstall: ## take that away again; databases and /etc/ficha stay
	rm -f $(DESTDIR)$(PREFIX)/bin/ficha $(DESTDIR)$(MAN)/man1/ficha.1 \
		$(DESTDIR)$(MAN)/es/man1/ficha.1 \
		$(DESTDIR)$(MAN)/man5/ficha.ini.5 $(DESTDIR)$(MAN)/es/man5/ficha.ini.5 \
		$(DESTDIR)$(PREFIX)/share/locale/es/LC_MESSAGES/ficha.mo \
		$(DESTDIR)$(PREFIX)/lib/systemd/system/ficha-backup.service \
		$(DESTDIR)$(PREFIX)/lib/systemd/system/ficha-backup.timer \
		$(DESTDIR)$(PREFIX)/lib/systemd/system/ficha-mailer.service \
		$(DESTDIR)$(PREFIX)/lib/sysusers.d/ficha.conf $(DESTDIR)$(PREFIX)/lib/tmpfiles.d/ficha.conf \
		$(DESTDIR)/etc/ssh/sshd_config.d/ficha.conf \
		$(DESTDIR)$(PREFIX)/share/bash-completion/completions/ficha \
		$(DESTDIR)$(PREFIX)/share/zsh/vendor-completions/_ficha
	rm -rf $(DESTDIR)$(DOC)
clean: ## remove what was built (the demo database too)
	rm -rf build
help: ## this list
	@echo 'make             the program, at build/ficha; BUILD=debug|asan|coverage for others'
	@grep -hE '^[a-z-]+:.*## ' $(firstword $(MAKEFILE_LIST)) config/targets.mk | \
		sed -E 's/^([a-z-]+):.*## /\1\t/' | sort | awk -F '\t' '{ printf "make %-11s %s\n", $$1, $$2 }'
