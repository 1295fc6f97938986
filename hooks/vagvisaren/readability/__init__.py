"""How hard the Swedish pages are to read: LIX, page by page, and limits that fit the reader's time."""
