.PHONY: setup demo test check faults bench texts lint types layers format clean

PYTHON ?= python3
RUN := .venv/bin/python
READY := .venv/.ready

setup: $(READY)

$(READY): requirements/dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed; $(PYTHON) is older. Try: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 2; }
	@$(PYTHON) -m venv .venv || { echo "Python's venv module is missing. On Debian and Ubuntu: apt install python3-venv"; exit 2; }
	@echo "Fetching what the bot needs into .venv (once) …"
	@$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements/dev.txt
	@touch $(READY)

demo: setup
	@echo "Opening the sandbox …"
	@$(RUN) -m bot sandbox

test: setup
	$(RUN) -m pytest -n auto -m "not fault"

faults: setup
	$(RUN) -m pytest -n 2 -m fault

bench: setup
	$(RUN) -m tests.benchmarks

texts: setup
	@$(RUN) -m bot.texts.report

format: setup
	$(RUN) -m ruff format --check .

lint: setup
	$(RUN) -m ruff check .

types: setup
	$(RUN) -m mypy

layers: setup
	.venv/bin/lint-imports

check: format lint types layers test faults

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
