"""Lists of questions to bring to a meeting, shown as checklists that can be printed."""
