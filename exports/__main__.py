"""``python -m exports``: reports without a screen."""

import sys

from exports.opdracht import voer_uit

if __name__ == "__main__":
    sys.exit(voer_uit(sys.argv[1:]))
