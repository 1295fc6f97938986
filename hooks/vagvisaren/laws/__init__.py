"""The law: which acts there are, what their provisions say, and what a citation means on a given day."""
