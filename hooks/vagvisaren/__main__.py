"""``python -m vagvisaren``: see :mod:`vagvisaren.cli`."""

import sys

from .cli import main

sys.exit(main())
