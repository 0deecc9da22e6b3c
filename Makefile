# The verbs of the project; `make help` lists them.
# What a verb needs beyond the Swift toolchain, git and make, it installs.

SHELL := /bin/bash
PREFIX ?= /usr/local
BUILD := .build

# Debian's and Homebrew's names for the libraries that the program stands on.
APT_PACKAGES := libcmark-dev libyaml-dev pkg-config
BREW_PACKAGES := cmark libyaml pkg-config
# What tests compare with, where Debian has it.
APT_JUDGES := cmark-gfm python3 sqlite3 curl valgrind

# One file with everything in it: Linux can link the Swift runtime and libc statically, macOS cannot.
ifeq ($(shell uname -s),Linux)
STATIC := -Xswiftc -static-executable
endif
# Types that are made of others are asked for in so many words, and not by names that the running program has to read:
# a twentieth of the time of a small site. An option of the compiler's inner part, and nothing is lost without it.
SPELLED_TYPES := -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
RELEASE := -c release --product seriesgen $(STATIC) $(SPELLED_TYPES)
JUDGE_WEBSITE := Tests/Judges/website/run --seriesgen $(BUILD)/release/seriesgen
# All of them take seven minutes, these two; `make judge` runs all, and on every page.
QUICK_JUDGES := nu axe layout crawl shifts contrast paper weight progress scriptless
CHECKED := --explicit-target-dependency-import-check error

# SwiftPM and apt each lock what they work in, and use all cores on their own.
.NOTPARALLEL:
.PHONY: help site build test lint format fuzz judge screenshots bench install clean dependencies judges

help: ## list the verbs
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

site: build ## build our own series into output/
	$(BUILD)/release/seriesgen build

build: dependencies ## build the program in release mode, as one self-contained file
	swift build $(RELEASE)

test: build lint judges ## build everything with warnings as errors, and pass every check
	swift build --build-tests $(CHECKED)
	swift test --skip-build
	Tests/Fuzz/run check
	Tests/Judges/gfm.py --seriesgen $(BUILD)/release/seriesgen --documents 3000 --seed 1 || [ $$? -eq 77 ]
	Tests/Judges/feeds.py --seriesgen $(BUILD)/release/seriesgen
	Tests/Judges/growth.py --seriesgen $(BUILD)/release/seriesgen || [ $$? -eq 77 ]
	$(BUILD)/release/seriesgen build --output $(BUILD)/own-series
	$(JUDGE_WEBSITE) $(QUICK_JUDGES) || [ $$? -eq 77 ]
	python3 Tests/Articles/run.py

lint: ## check the format of all Swift files
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

format: ## bring all Swift files into the one format
	swift format format --in-place --recursive --parallel Package.swift Sources Tests

FUZZ ?= 600
fuzz: dependencies ## look for Markdown that breaks a promise: FUZZ="SECONDS OPTIONS"
	Tests/Fuzz/run $(FUZZ)

judge: build ## judge every page of built sites in a browser: JUDGE="--site NAME JUDGE..."
	$(JUDGE_WEBSITE) --thorough $(JUDGE)

screenshots: build ## take the pictures in the README anew
	$(JUDGE_WEBSITE) --site own --showcase docs/screenshots

bench: build ## compare speed and memory with libcmark alone and with Hugo
	python3 Tests/Benchmarks/run.py --seriesgen $(BUILD)/release/seriesgen $(BENCH)

install: build ## put seriesgen into $(PREFIX)/bin
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 $(BUILD)/release/seriesgen "$(DESTDIR)$(PREFIX)/bin/seriesgen"

clean: ## remove what was built, the site included
	rm -rf $(BUILD)
	git clean -fdXq output

dependencies:
	@scripts/install-dependencies "$(APT_PACKAGES)" "$(BREW_PACKAGES)"

judges:
	@scripts/install-dependencies "$(APT_JUDGES)" python3
