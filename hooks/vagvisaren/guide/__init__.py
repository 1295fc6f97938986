"""From a sign to the right person: what each role does on each level of signs, on one page and on one sheet."""
