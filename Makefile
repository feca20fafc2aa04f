# make demo    regenerate the client and run the quickstart against the fake, in a small environment of its own
# make test    set up the development environment and run the tests
# make types   check the package, the guides, the examples and programs of users with type checkers
# make test-peers    run Huawei's SDK, otcextensions and `openstack ma` against the fake
# make fake-coverage    write docs/fake-coverage.md from a run of these clients
# make storm   cancel the calls of 1,000 tasks at random moments, for 20 seconds
# make drift-sdk    list what Huawei's SDK has and the spec lacks
# make new-resource NAME=plant_trials    lay out the files of a new resource
# make migration   write the tables of the migration guides
# make mutations   change a small spec at random 2,000 times; lint or the changelog must notice
# make package   build the wheels and the sdist, check them, install them in empty environments, and write dist/
# make hooks   run format, lint and other checks before each commit
# make audit   look up known vulnerabilities of the dependencies (needs the network)
# make ci      run every check that a change must pass
# make pictures    record a session in a terminal and the page of the fake, and plot metrics, for the guides
# make docs    build the documentation site into site/, in an environment of its own
# make docs-test    open the site in headless Chromium and check its links, search and layout
# make browser-test    open the page of the fake in headless Chromium, and check its accessibility
# make release-notes OLD=v0.1.0    print what changed since a revision (default: the last tag)

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV ?= .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
DEMO ?= .venv-demo
BROWSER ?= .venv-browser

.PHONY: demo setup generate lint drift-sdk check new-resource migration release-notes format format-check imports test test-peers fake-coverage test-all test-lowest types recording pictures docs docs-test chromium browser-test bench mutants mutations storm package audit workflows hooks ci clean

demo: $(DEMO)/.installed
	$(DEMO)/bin/python -m generator generate --no-lint
	$(DEMO)/bin/python examples/quickstart.py --fake

$(DEMO)/.installed: pyproject.toml
	$(PYTHON) -m venv $(DEMO)
	$(DEMO)/bin/python -m pip install --quiet --upgrade 'pip>=25.1'
	$(DEMO)/bin/python -m pip install --quiet --group rendering --editable '.[cli,testing]'
	touch $@

setup: $(STAMP)

$(STAMP): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --group dev --group schemathesis --editable '.[cli,clouds,otel,testing]'
	touch $@

generate: setup
	$(BIN)/python -m generator generate

lint: setup
	$(BIN)/python -m generator lint

# What Huawei's SDK has and the spec lacks: make drift-sdk SDK='--resource dev_servers'
drift-sdk: setup
	@$(BIN)/python -m generator drift --sdk $(SDK)

check: setup
	$(BIN)/python -m generator check

new-resource: setup
	@test -n "$(NAME)" || { echo 'set the name of the resource: make new-resource NAME=plant_trials' >&2; exit 2; }
	@$(BIN)/python -m generator new-resource "$(NAME)"

# The calls of other clients, and what replaces them. MIGRATION='--record DIR' reads an installed SDK of Huawei Cloud first.
migration: setup
	$(BIN)/python -m generator migration $(MIGRATION)

# OLD is a revision, a spec folder or a bundle. NEW is the same for the later version (default: the work tree).
OLD ?= $(shell git describe --tags --abbrev=0 2>/dev/null)
NEW ?= spec

release-notes: setup
	@test -n "$(OLD)" || { echo 'set the revision to compare with: make release-notes OLD=v0.1.0' >&2; exit 2; }
	@$(BIN)/python -m generator changelog --old-tests "$(OLD)" "$(NEW)"

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

format-check: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

imports: setup
	$(BIN)/lint-imports

types: setup
	$(BIN)/basedpyright
	$(BIN)/python -m pytest tests/types

# Tests in a browser and of types run once and not for each version of Python: `make browser-test`, `docs-test` and `types`.
TESTS := --numprocesses auto --ignore tests/types --ignore tests/browser --ignore tests/site

# Byte code is kept even where the environment turns it off: the tests start a few hundred processes.
test: setup
	PYTHONDONTWRITEBYTECODE= PYTHONPYCACHEPREFIX=$(CURDIR)/.cache/byte-code $(BIN)/python -m pytest $(TESTS)

# Other clients of the service against the fake, each in a separate environment. `make test` runs them if these exist.
PEERS := huawei openstack

test-peers: setup $(PEERS:%=.venv-peers/%/.installed)
	$(BIN)/python -m pytest tests/peers

# Write the page of the documentation about the operations that other clients call.
fake-coverage: setup $(PEERS:%=.venv-peers/%/.installed)
	$(BIN)/python -m tests.peers.fake_coverage

.venv-peers/%/.installed: tests/peers/%.txt
	$(PYTHON) -m venv .venv-peers/$*
	.venv-peers/$*/bin/python -m pip install --quiet --requirement $<
	touch $@

# Each installed Python version, in a separate environment.
test-all: test
	@for version in 3.12 3.13 3.14; do \
		if command -v python$$version >/dev/null && python$$version -c '' 2>/dev/null; then \
			$(MAKE) --no-print-directory test VENV=.venv-$$version PYTHON=python$$version || exit 1; \
		else \
			echo "python$$version is not installed: skipped"; \
		fi; \
	done

# The oldest releases of the runtime dependencies that pyproject.toml allows.
test-lowest:
	$(PYTHON) -m venv .venv-lowest
	.venv-lowest/bin/python -m pip install --quiet --upgrade 'pip>=25.1'
	.venv-lowest/bin/python -m pip install --quiet --group dev --constraint tests/lowest.txt --editable '.[cli,clouds,otel,testing]'
	.venv-lowest/bin/python -m pytest $(TESTS)

recording: setup $(BROWSER)/.installed
	$(BIN)/python docs/record_command_line.py docs/images/command-line.svg
	$(BROWSER)/bin/python docs/record_fake_page.py docs/images/fake-page.png

# The pictures in docs/images, which the guides show.
pictures: recording
	$(BIN)/python examples/plot_training_metrics.py --to docs/images/training-metrics.png

DOCS ?= .venv-docs

docs: $(DOCS)/.installed
	$(DOCS)/bin/python docs/site/build.py site

# Tests in a browser; they are skipped without Chromium.
docs-test: chromium docs
	$(DOCS)/bin/python -m pytest tests/site

$(DOCS)/.installed: pyproject.toml
	$(PYTHON) -m venv $(DOCS)
	$(DOCS)/bin/python -m pip install --quiet --upgrade 'pip>=25.1'
	$(DOCS)/bin/python -m pip install --quiet --group docs --group docs-test --editable '.[testing]'
	touch $@

# Tests in a browser; they are skipped without Chromium.
browser-test: chromium $(BROWSER)/.installed
	$(BROWSER)/bin/python -m pytest tests/browser

$(BROWSER)/.installed: pyproject.toml
	$(PYTHON) -m venv $(BROWSER)
	$(BROWSER)/bin/python -m pip install --quiet --upgrade 'pip>=25.1'
	$(BROWSER)/bin/python -m pip install --quiet --group browser --editable '.[testing]'
	touch $@

chromium:
	@command -v chromium >/dev/null \
		|| { [ "$$(id -u)" = 0 ] && { apt-get update -qq && apt-get install -yqq chromium; } >/dev/null 2>&1; } \
		|| echo 'Chromium could not be installed: tests in a browser are skipped'

bench: setup
	$(BIN)/python -m benchmarks

storm: setup
	$(BIN)/python -m tests.reliability.storm

# Mutation test of core/ with a seeded sample: make mutants MUTANTS='--sample 60 --seed 2'
mutants: setup
	$(BIN)/python -m pip install --quiet --group mutants
	$(BIN)/python -m benchmarks.mutants $(MUTANTS)

# Random changes of the small spec of the tests: make mutations MUTATIONS='--number 500 --seed 7'
mutations: setup
	$(BIN)/python -m benchmarks.spec_mutations $(MUTATIONS)

# Tools that build and check distributions. In an environment of their own, because they bring many packages.
PACKAGE ?= .venv-package

$(PACKAGE)/.installed: pyproject.toml
	$(PYTHON) -m venv $(PACKAGE)
	$(PACKAGE)/bin/python -m pip install --quiet --upgrade 'pip>=25.1'
	$(PACKAGE)/bin/python -m pip install --quiet --group package
	touch $@

package: setup workflows
	$(PACKAGE)/bin/python -m package_checks --development $(BIN)/python

# The linter of the workflow files. Offline: pinned actions are not compared with their repositories.
workflows: $(PACKAGE)/.installed
	$(PACKAGE)/bin/zizmor --offline --pedantic --no-progress --quiet .github

hooks: setup $(PACKAGE)/.installed
	$(PACKAGE)/bin/pre-commit install

# Not part of `make ci`: its result changes without a change of the code, and it needs the network.
audit: $(PACKAGE)/.installed
	@$(PACKAGE)/bin/python -m package_checks.audit

ci: format-check imports types check test docs-test browser-test package

clean:
	rm -rf .venv .venv-* .pytest_cache .ruff_cache .hypothesis dist site
