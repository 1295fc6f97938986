"""Vägvisaren's domain: registers, checks and Markdown blocks, free of MkDocs.

Data flows one way: YAML and Markdown are read into models, models are checked into findings and rendered into HTML.
Each concern has a room (a package) of the same shape: ``register`` loads and validates, ``rules`` declares what can be
wrong, ``checks`` finds it, ``markdown`` renders. ``site.py`` puts the rooms together; ``cli.py`` is the command line.
"""
