"""Contact points: who answers whom, since when, and how sure we are.

The register holds every number the site may show. Pages and data may only show numbers that are in it: a mistyped
Swedish number is nearly always a well-formed Swedish number, so only comparison with one checked list finds it.
"""

from .register import PATH, Channel, Contact, Evidence, callable_on, load_contacts

__all__ = ["PATH", "Channel", "Contact", "Evidence", "callable_on", "load_contacts"]
