"""Runs the command line: ``python -m aspects kerncijfers``."""

import sys

from aspects.opdracht import main

if __name__ == "__main__":
    sys.exit(main())
