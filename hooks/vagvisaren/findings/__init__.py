"""What a check reports: one type for every rule, declared once with its reason and its examples."""

from .formats import as_json, as_text
from .model import Example, Finding, Place, Rule, Severity, has_errors

__all__ = ["Example", "Finding", "Place", "Rule", "Severity", "as_json", "as_text", "has_errors"]
