"""Diagrams: what happens after what, and who works with whom. Drawn from data, with the same said as a list."""

from .register import PATH, Diagram, Network, Partner, Step, load_diagrams

__all__ = ["PATH", "Diagram", "Network", "Partner", "Step", "load_diagrams"]
