"""What can be wrong with contacts: on pages and in data (C1), in the register itself (C2), in the municipality's own (C3)."""

from __future__ import annotations

from .claim_rules import RULES as CLAIM_RULES
from .local_rules import RULES as LOCAL_RULES
from .page_rules import RULES as PAGE_RULES
from .register_rules import RULES as REGISTER_RULES

RULES = (*PAGE_RULES, *CLAIM_RULES, *REGISTER_RULES, *LOCAL_RULES)
