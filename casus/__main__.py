"""Runs the command line: ``python -m casus import`` and ``python -m casus export``."""

import sys

from casus.opdrachten.hoofd import main

if __name__ == "__main__":
    sys.exit(main())
