"""Forms to fill in on the screen or on paper and print. Nothing that is written in them is stored or sent."""

from .register import PATH, Field, Form, Group, load_forms

__all__ = ["PATH", "Field", "Form", "Group", "load_forms"]
