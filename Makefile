# Ficha. `make help` says what there is to type.
-include config.mk

BUILD   ?= release
OUT     ?= $(if $(filter release,$(BUILD)),build,build/$(BUILD))
PREFIX  ?= /usr/local
DESTDIR ?=
CC      ?= gcc
V       ?= 0
VERSION := 0.1.0

ifeq ($(filter release debug asan coverage fuzz,$(BUILD)),)
$(error BUILD is one of release, debug, asan, coverage, fuzz, not "$(BUILD)")
endif

# ---- flags -------------------------------------------------------------------------------------
PKGS     := sqlite3 libutf8proc libcrypt libcrypto jansson
PKG_CFLAGS := $(shell pkg-config --cflags $(PKGS) 2>/dev/null)
PKG_LIBS   := $(shell pkg-config --libs $(PKGS) 2>/dev/null) -liniparser
PANGO_CFLAGS := $(shell pkg-config --cflags pangocairo 2>/dev/null)
CURL_CFLAGS := $(shell pkg-config --cflags libcurl libidn2 2>/dev/null)
NCURSES_CFLAGS := $(shell pkg-config --cflags ncursesw 2>/dev/null)
NCURSES_LIBS   := $(shell pkg-config --libs ncursesw 2>/dev/null)
POSTGRES ?= $(if $(shell pkg-config --exists libpq 2>/dev/null && echo yes),1,0)
ifeq ($(POSTGRES),1)
PQ_CFLAGS := $(shell pkg-config --cflags libpq) -DFICHA_POSTGRES
endif

WARN := -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wold-style-definition \
        -Wpointer-arith -Wwrite-strings -Wformat=2 -Wundef -Wvla -Wimplicit-fallthrough
ifdef CI
WARN += -Werror
endif
MODE_release  := -O2 -DNDEBUG -DFICHA_RELEASE -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fPIE
MODE_debug    := -O0 -g
MODE_asan     := -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=undefined
MODE_coverage := -O0 -g --coverage
MODE_fuzz    := $(MODE_asan) -fsanitize=fuzzer-no-link
LINK_release  := -pie -Wl,-z,relro,-z,now
LINK_asan     := -fsanitize=address,undefined
LINK_coverage := --coverage
LINK_fuzz    := $(LINK_asan)

# GUARD_OFF=name takes one guard out, for `make check-guards` only; see HACKING.md.
ALL_CFLAGS := -std=c17 -D_GNU_SOURCE -Iinclude -Isrc -I$(OUT)/gen $(WARN) $(MODE_$(BUILD)) $(PKG_CFLAGS) $(PQ_CFLAGS) \
              -DFICHA_VERSION='"$(VERSION)"' -DFICHA_PREFIX='"$(PREFIX)"' $(if $(GUARD_OFF),-DGUARD_OFF_$(GUARD_OFF)) $(CFLAGS)
ALL_LIBS   := $(PKG_LIBS)
ALL_LDFLAGS := $(LINK_$(BUILD)) $(LDFLAGS)
Q := $(if $(filter 1,$(V)),,@)

# ---- floors, from the bottom up; an object may use its own floor and those before it ------------
FLOORS := base store dict core print mail cli tui
floor_src = $(sort $(wildcard src/$(1)/*.c))
floor_obj = $(patsubst src/%.c,$(OUT)/obj/%.o,$(call floor_src,$(1)))
LIB = $(OUT)/lib/lib$(1).a
LIBS_DOWN_base  := base
LIBS_DOWN_store := store base
LIBS_DOWN_dict  := dict store base
LIBS_DOWN_core  := core dict store base
LIBS_DOWN_print := print core dict store base
LIBS_DOWN_mail  := mail print core dict store base
LIBS_DOWN_cli   := cli mail print core dict store base
LIBS_DOWN_tui   := tui mail print core dict store base
libs_down = $(foreach f,$(LIBS_DOWN_$(1)),$(call LIB,$(f)))

.DELETE_ON_ERROR:
.PHONY: all
all: $(OUT)/ficha $(OUT)/locale/es/LC_MESSAGES/ficha.mo ## build the program (BUILD=release|debug|asan|coverage)

$(OUT)/ficha: $(OUT)/obj/main.o $(foreach f,tui cli mail print core dict store base,$(call LIB,$(f)))
	@echo "  LD   $@"
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(NCURSES_LIBS) $(ALL_LIBS)

define floor_rules
$(OUT)/lib/lib$(1).a: $(call floor_obj,$(1))
	@mkdir -p $$(@D)
	@echo "  AR   $$@"
	$$(Q)rm -f $$@ && ar rcs $$@ $$^
endef
$(foreach f,$(FLOORS),$(eval $(call floor_rules,$(f))))

$(OUT)/obj/tui/%.o: ALL_CFLAGS += $(NCURSES_CFLAGS)
# As a system's headers: what they lack is no warning of ours.
$(OUT)/obj/print/%.o: ALL_CFLAGS += $(patsubst -I%,-isystem %,$(PANGO_CFLAGS))
$(OUT)/obj/mail/%.o: ALL_CFLAGS += $(CURL_CFLAGS)
$(OUT)/obj/%.o: src/%.c $(OUT)/flags
	@mkdir -p $(@D)
	@echo "  CC   $<"
	$(Q)$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

# Objects are made again when the flags change; check-guards itself sees to those without a guard.
FLAGS_NOW := $(CC) $(filter-out -DGUARD_OFF_%,$(ALL_CFLAGS)) $(ALL_LDFLAGS)
.PHONY: force
$(OUT)/flags: force
	@mkdir -p $(@D)
	@printf '%s\n' '$(subst ','\'',$(FLAGS_NOW))' | cmp -s - $@ || printf '%s\n' '$(subst ','\'',$(FLAGS_NOW))' > $@

# ---- generated: SQL as C text, PostgreSQL's schema, translations ---------------------------------
.PHONY: schema.pg.sql
schema.pg.sql: $(OUT)/gen/schema.pg.sql ## PostgreSQL's schema, from schema.sql
$(OUT)/gen/schema.pg.sql: schema.sql config/pg.sed
	@mkdir -p $(@D)
	$(Q)sed -E -f config/pg.sed $< > $@
$(OUT)/gen/step_%.pg.sql: src/store/step_%.sql config/pg.sed
	@mkdir -p $(@D)
	$(Q)sed -E -f config/pg.sed $< > $@
$(OUT)/gen/%.sql.h: $(OUT)/gen/%.sql config/embed.awk
	$(Q)awk -v name=$* -f config/embed.awk $< > $@
$(OUT)/gen/%.sql.h: %.sql config/embed.awk
	@mkdir -p $(@D)
	$(Q)awk -v name=$* -f config/embed.awk $< > $@
$(OUT)/gen/%.sql.h: src/store/%.sql config/embed.awk
	@mkdir -p $(@D)
	$(Q)awk -v name=$* -f config/embed.awk $< > $@
GENERATED := $(addprefix $(OUT)/gen/,schema.sql.h schema.pg.sql.h $(notdir $(patsubst %.sql,%.sql.h,$(wildcard src/store/*.sql)) $(patsubst %.sql,%.pg.sql.h,$(wildcard src/store/step_*.sql))))
# Not all of them: a removed object has to be made again.
.SECONDARY: $(patsubst %.h,%,$(filter %.pg.sql.h,$(GENERATED)))
$(call floor_obj,store): | $(GENERATED)
# Libraries that are loaded when they are needed: include/base/late.h.
define late_rules
$(OUT)/gen/%.late.h: src/$(1)/%.late config/late.awk
	@mkdir -p $$(@D)
	$$(Q)awk -v name=$$* -f config/late.awk $$< > $$@
$(call floor_obj,$(1)): | $(patsubst src/$(1)/%,$(OUT)/gen/%.h,$(wildcard src/$(1)/*.late))
endef
$(foreach f,$(FLOORS),$(eval $(call late_rules,$(f))))

$(OUT)/locale/es/LC_MESSAGES/ficha.mo: po/es.po
	@mkdir -p $(@D)
	$(Q)msgfmt -c -o $@ $<

# ---- tests: tests/<floor>/test_*.c link their floor and those below ------------------------------
define floor_tests
TESTS_$(1) := $$(patsubst tests/%.c,$(OUT)/tests/%,$$(sort $$(wildcard tests/$(1)/test_*.c)))
$(OUT)/tests/$(1)/%: tests/$(1)/%.c $(wildcard tests/tools/*.h) $(call libs_down,$(1))
	@mkdir -p $$(@D)
	@echo "  TEST $$@"
	$$(Q)$(CC) $(ALL_CFLAGS) $(if $(filter tui,$(1)),$(NCURSES_CFLAGS)) -Itests -MMD -MP -MF $$@.d $(ALL_LDFLAGS) -o $$@ $$< $(call libs_down,$(1)) -lcmocka $(if $(filter tui,$(1)),$(NCURSES_LIBS) -lvterm -lutil) $(if $(filter mail,$(1)),-lssl) $(ALL_LIBS)
.PHONY: tests-$(1)
tests-$(1): $$(TESTS_$(1))
	$$(Q)tests/run.sh $$^
endef
$(foreach f,$(FLOORS),$(eval $(call floor_tests,$(f))))
.PHONY: tests
tests: $(foreach f,$(FLOORS),$(TESTS_$(f))) $(OUT)/tests/tui/slow_line # only builds them
.PHONY: tests-run
FICHA ?= $(OUT)/ficha
tests-run: tests # all of them, and the scripts, which try FICHA
	$(Q)FICHA=$(abspath $(FICHA)) tests/run.sh $(foreach f,$(FLOORS),$(TESTS_$(f))) $(sort $(wildcard tests/sh/test_*.sh))

# ---- harnesses: driven by libFuzzer where clang builds them (BUILD=fuzz), else by a driver of our own
FUZZERS := $(patsubst tests/%.c,$(OUT)/tests/%,$(wildcard tests/fuzz/fuzz_*.c))
FUZZ_DRIVER := $(if $(filter fuzz,$(BUILD)),,tests/fuzz/driver.c)
$(OUT)/tests/fuzz/%: tests/fuzz/%.c tests/fuzz/fuzz.h $(FUZZ_DRIVER) $(call libs_down,tui)
	@mkdir -p $(@D)
	@echo "  FUZZ $@"
	$(Q)$(CC) $(ALL_CFLAGS) $(if $(FUZZ_DRIVER),,-fsanitize=fuzzer) -Itests $(ALL_LDFLAGS) -o $@ $< $(FUZZ_DRIVER) $(call libs_down,tui) $(NCURSES_LIBS) $(ALL_LIBS)
.PHONY: fuzzers fuzz-short
fuzzers: $(FUZZERS)
fuzz-short: $(FUZZERS)
	$(Q)tests/fuzz/run.sh $^

-include $(shell find $(OUT)/obj $(OUT)/tests -name '*.d' 2>/dev/null)

include config/targets.mk
