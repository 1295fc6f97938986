"""Measurements of the site. ``make bench`` runs them all and prints one table."""
