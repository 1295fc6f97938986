"""Search: one index a language, made at build time; the same query in Python and in the browser.

``documents`` reads rendered pages into sections; ``payload`` puts sections and tables into what the browser loads;
``index`` and ``query`` answer from it, step for step as ``overrides/assets/javascripts/search/`` does.
"""
