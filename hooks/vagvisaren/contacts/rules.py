"""What can be wrong with contacts: on pages and in data (C1), and in the register itself (C2)."""

from __future__ import annotations

from .page_rules import RULES as PAGE_RULES
from .register_rules import RULES as REGISTER_RULES

RULES = (*PAGE_RULES, *REGISTER_RULES)
