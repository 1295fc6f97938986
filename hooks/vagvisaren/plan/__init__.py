"""The municipality's action plan: its measures, who carries them, and the signs and factors it describes."""
