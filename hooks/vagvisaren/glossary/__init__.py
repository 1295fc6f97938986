"""The glossary: abbreviations and terms, explained in both languages."""
