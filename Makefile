# make run: start the app.  make test: everything that must hold.  make help: the rest.

PORT ?= 8501
ADRES ?= 127.0.0.1
VENV := .venv
BIN := $(VENV)/bin
WORKERS ?= 2
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3.14 python3; do \
	if $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then command -v $$p; break; fi; done)
BROWSERS := chromium chromium-browser google-chrome
CHROMIUM ?= $(shell for b in $(BROWSERS); do command -v $$b && break; done)
export CHROMIUM
# What the tests need beside Python: a program, the Debian packages that bring it, and what it is for.
MET_CHROMIUM := chromium
MET_SOFFICE := libreoffice-writer-nogui libreoffice-calc-nogui
# Where Debian keeps LibreOffice: its Writer and its Calc are packages of their own, and may be missing there.
KANTOOR := /usr/lib/libreoffice/program
MET_POPPLER := poppler-utils
KEURDERS := .venv-keurders

.PHONY: help run test test-lang lint bench audit onderdelen klaar-om-te-testen chromium soffice poppler schoon

help:
	@echo "make run         start de app op http://127.0.0.1:$(PORT) (andere poort: make run PORT=8600)"
	@echo "make test        alle controles en tests (maakt zelf klaar wat nodig is)"
	@echo "make test-lang   ook de tests die lang duren"
	@echo "make lint        alleen stijl en typen"
	@echo "make bench       hoe snel het is"
	@echo "make audit       is er in een onderdeel een lek bekend? (met internet)"
	@echo "make onderdelen  schrijf de lijst van onderdelen met licenties opnieuw (SBOM)"

run: $(VENV)/.klaar-app
	$(BIN)/python -m casus start --adres $(ADRES) --poort $(PORT)

test: klaar-om-te-testen lint
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadfile

test-lang: klaar-om-te-testen lint
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadfile -m "lang or not lang"

lint: $(VENV)/.klaar-dev
	$(BIN)/ruff check .
	$(BIN)/mypy

bench: $(VENV)/.klaar-dev
	@for maat in benchmarks/*.py; do \
		echo "$$maat"; $(BIN)/python -m benchmarks.$$(basename "$$maat" .py) 2>/dev/null || exit 1; done

# Only these two look outside or have an environment of their own; make test needs neither.
audit: $(VENV)/audit/.klaar
	$(VENV)/audit/bin/pip-audit -r requirements.txt --no-deps --disable-pip

onderdelen: $(VENV)/audit/.klaar
	rm -rf $(VENV)/kaal
	"$(PYTHON)" -m venv --without-pip $(VENV)/kaal
	$(VENV)/audit/bin/python -m pip --python $(VENV)/kaal/bin/python install --quiet --no-deps -r requirements.txt
	$(BIN)/python .ci/onderdelen $(VENV)/audit/bin/cyclonedx-py $(VENV)/kaal/bin/python

$(VENV)/audit/.klaar: casus/uitrol/nakijken.txt | $(VENV)/bin/python
	"$(PYTHON)" -m venv $(VENV)/audit
	$(VENV)/audit/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@

klaar-om-te-testen: $(VENV)/.klaar-dev $(KEURDERS)/.klaar chromium soffice poppler

$(VENV)/bin/python:
	@if [ -z "$(PYTHON)" ]; then \
		echo "Python 3.11 of nieuwer is nodig. Installeer die eerst, bijvoorbeeld: sudo apt-get install python3 python3-venv" >&2; \
		echo "Python 3.11 or newer is needed. Install it first, for instance: sudo apt-get install python3 python3-venv" >&2; \
		exit 1; fi
	@"$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "Bij deze Python ontbreekt venv. Installeer het eerst: sudo apt-get install python3-venv" >&2; \
		echo "This Python lacks venv. Install it first: sudo apt-get install python3-venv" >&2; \
		exit 1; }
	"$(PYTHON)" -m venv $(VENV)

$(VENV)/.klaar-app: requirements.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/.klaar-dev: requirements-dev.txt requirements.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@ $(VENV)/.klaar-app

# The checkers of PDF/UA have their own place: what they bring along is not for the app.
$(KEURDERS)/.klaar: tests/pdfkeurders.txt | $(VENV)/bin/python
	"$(PYTHON)" -m venv $(KEURDERS)
	$(KEURDERS)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps -r tests/pdfkeurders.txt
	@touch $@

# The tests of the screens drive a real browser: the one that is there, else Debian's own.
chromium:
	@if [ -n "$(CHROMIUM)" ] && [ -x "$(CHROMIUM)" ]; then exit 0; fi; \
	$(call zorg_voor,Chromium,$(BROWSERS),$(MET_CHROMIUM))

# Word and Excel files are opened by LibreOffice; PDF is read as text by pdftotext.
soffice:
	@$(call zorg_voor,LibreOffice,soffice,$(MET_SOFFICE),$(if $(wildcard $(KANTOOR)),$(KANTOOR)/libswlo.so $(KANTOOR)/libsclo.so))

poppler:
	@$(call zorg_voor,pdftotext,pdftotext,$(MET_POPPLER))

# $(1): what it is called, $(2): programs of which one is enough, $(3): the Debian packages that bring it,
# $(4): files that must be there too. Installs it where that may be done without asking, else says how.
define zorg_voor
	is_er() { \
		for d in $(4); do [ -e "$$d" ] || return 1; done; \
		for b in $(2); do command -v $$b >/dev/null && return 0; done; return 1; }; \
	if is_er; then exit 0; fi; \
	if [ "$$(id -u)" = 0 ]; then als=""; \
	elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then als="sudo -n"; \
	else als="niet"; fi; \
	if [ "$$als" != niet ] && command -v apt-get >/dev/null; then \
		echo "$(1) ontbreekt en wordt geinstalleerd."; \
		$$als apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$als apt-get install -y -qq $(3) >/dev/null; \
	fi; \
	if is_er; then exit 0; fi; \
	echo "Voor de tests is $(1) nodig. Installeer het: sudo apt-get install $(3)" >&2; \
	echo "The tests need $(1). Install it: sudo apt-get install $(3)" >&2; \
	exit 1
endef

schoon:
	rm -rf $(VENV) $(KEURDERS) .mypy_cache .ruff_cache .pytest_cache .hypothesis
