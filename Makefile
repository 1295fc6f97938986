# Vägvisaren. `make serve` shows the site, `make test` tests everything. `make help` lists the rest.
VENV   ?= .venv
PYTHON ?= python3
FORMAT ?= text
LANGUAGE ?= sv
PORT   ?= 8000

PY := $(VENV)/bin/python
# The domain is run from the tree: no installed copy can be older than the files.
export PYTHONPATH := $(CURDIR)/hooks
export TODAY
# The theme's notice about its own future is for maintainers, who have read it (see DESIGN in CONTRIBUTING.md).
export NO_MKDOCS_2_WARNING := 1

SITE_STAMP := $(VENV)/.vagvisaren-site
TEST_STAMP := $(VENV)/.vagvisaren-test

.PHONY: help serve build check check-run check-verdict cite law-watch lix confirm confirm-run confirm-verdict test bench schema lock lint clean

help:  ## what can be made
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST)

serve: $(SITE_STAMP)  ## show both languages on http://127.0.0.1:8000 and rebuild on change (PORT=…)
	$(PY) -m mkdocs serve --livereload --dev-addr 127.0.0.1:$(PORT)

build: $(SITE_STAMP)  ## write site/; an error leaves the last good one
	$(PY) -m vagvisaren build

# make itself answers 2 whenever a recipe fails; only when asked a question (-q) does it answer 1. A program that runs
# `make check` is promised 0 or 1. So the check is run as a question: lines with + run all the same, and the last target's
# recipe is a line (a "no") only when there were errors.
ifeq ($(MAKECMDGOALS),check)
MAKEFLAGS += -q
else ifeq ($(MAKECMDGOALS),confirm)
MAKEFLAGS += -q
endif
check: check-verdict  ## all checks, no site (FORMAT=json, TODAY=2026-11-21, LANGUAGE=en)

check-verdict: check-run
	$(if $(filter-out 0,$(shell cat .build/check-status)),@false)

check-run: $(SITE_STAMP)
	+@mkdir -p .build; $(PY) -m vagvisaren check --format $(FORMAT) --language $(LANGUAGE); echo $$? > .build/check-status

cite: $(SITE_STAMP)  ## legal references in the text on standard input, one JSON object a line (DATE=2020-12-01)
	@$(PY) -m vagvisaren cite --date "$(DATE)"

law-watch: $(SITE_STAMP)  ## compare data/laws with a folder of statute texts (MIRROR=DIR)
	@test -n "$(MIRROR)" || { echo "Ange mappen med lagtexter: make law-watch MIRROR=DIR" >&2; exit 1; }
	@$(PY) -m vagvisaren law-watch "$(MIRROR)" --format $(FORMAT) --language $(LANGUAGE)

test: $(TEST_STAMP)  ## everything, in a real browser too
	@tests/browser/install $(PY)
	$(PY) -m ruff check hooks tests bench
	$(PY) -m mypy
	$(PY) -m pytest $(ARGS)

lix: $(SITE_STAMP)  ## how hard each Swedish page is to read, the hardest first
	@$(PY) -m vagvisaren lix

confirm: confirm-verdict  ## write that a contact has been tested (CONTACT=cve DATE=2026-11-21 BY="säkerhetssamordnaren")

confirm-verdict: confirm-run
	$(if $(filter-out 0,$(shell cat .build/confirm-status)),@false)

confirm-run: $(SITE_STAMP)
	+@mkdir -p .build; $(PY) -m vagvisaren confirm "$(CONTACT)" --date "$(DATE)" --by "$(BY)"; echo $$? > .build/confirm-status

bench: $(TEST_STAMP)  ## measure, against the site without hooks
	$(PY) -m bench

schema: $(SITE_STAMP)  ## write data/schema/ after the models
	@$(PY) -m vagvisaren schema

lock: $(TEST_STAMP)  ## renew the pins in requirements.txt and tests/requirements.txt
	$(PY) -m pip install --quiet uv
	UV_CUSTOM_COMPILE_COMMAND="make lock" $(PY) -m uv pip compile --quiet --upgrade --universal --python-version 3.11 \
	  --generate-hashes requirements.in -o requirements.txt
	UV_CUSTOM_COMPILE_COMMAND="make lock" $(PY) -m uv pip compile --quiet --upgrade --universal --python-version 3.11 \
	  --generate-hashes tests/requirements.in -o tests/requirements.txt

clean:  ## remove what was built
	rm -rf site .build

# Installing speaks on standard error, so that `make -s check FORMAT=json` prints JSON and nothing else; + because of
# `make check` above.
$(VENV)/bin/python:
	+@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Vägvisaren behöver Python 3.11 eller senare. Ange en: make PYTHON=python3.12 …" >&2; exit 1; }
	+@$(PYTHON) -m venv $(VENV) >&2

$(SITE_STAMP): requirements.txt | $(VENV)/bin/python
	+@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt >&2
	+@touch $@

$(TEST_STAMP): tests/requirements.txt $(SITE_STAMP)
	+@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r tests/requirements.txt >&2
	+@touch $@
