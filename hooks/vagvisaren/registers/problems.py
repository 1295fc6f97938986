"""What pydantic objects to, in an editor's words: the problem and the remedy for each kind of error."""

from __future__ import annotations

from ..languages import Text

NOT_A_LIST = Text(sv="ska vara en lista med poster.", en="should be a list of entries.")
LIST_REMEDY = Text(sv="Börja varje post med ett bindestreck: - id: …", en="Begin each entry with a hyphen: - id: …")

#: By pydantic's type of error. The braces are filled in by :mod:`vagvisaren.registers.validate`.
PROBLEMS: dict[str, tuple[Text, Text]] = {
    "missing": (
        Text(sv="fältet saknas.", en="the field is missing."),
        Text(sv="Lägg till {name}: … i posten.", en="Add {name}: … to the entry."),
    ),
    "extra_forbidden": (
        Text(sv="ett sådant fält finns inte.", en="there is no such field."),
        Text(sv="Rätta namnet eller ta bort raden. {guess}", en="Correct the name or remove the line. {guess}"),
    ),
    "string_type": (
        Text(sv="ska vara text, men är {given}.", en="should be text, but is {given}."),
        Text(sv="Sätt värdet inom citattecken.", en="Put the value in quotes."),
    ),
    "string_too_short": (
        Text(sv="är tomt.", en="is empty."),
        Text(
            sv="Skriv ett värde, på båda språken där det är text.", en="Write a value, in both languages if it is text."
        ),
    ),
    "string_pattern_mismatch": (
        Text(sv="”{input}” har inte rätt form.", en="“{input}” does not have the right form."),
        Text(
            sv="Använd formen {pattern}, till exempel som i posten före.",
            en="Use the form {pattern}, as in the entry before.",
        ),
    ),
    "bool_type": (
        Text(sv="ska vara true eller false.", en="should be true or false."),
        Text(sv="Skriv true eller false utan citattecken.", en="Write true or false without quotes."),
    ),
    "int_type": (
        Text(sv="ska vara ett heltal, men är {given}.", en="should be a whole number, but is {given}."),
        Text(sv="Skriv ett heltal utan citattecken.", en="Write a whole number without quotes."),
    ),
    "literal_error": (
        Text(sv="”{input}” är inget av de tillåtna värdena.", en="“{input}” is none of the allowed values."),
        Text(sv="Välj ett av: {expected}.", en="Choose one of: {expected}."),
    ),
    "enum": (
        Text(sv="”{input}” är inget av de tillåtna värdena.", en="“{input}” is none of the allowed values."),
        Text(sv="Välj ett av: {expected}.", en="Choose one of: {expected}."),
    ),
    "list_type": (
        Text(sv="ska vara en lista.", en="should be a list."),
        Text(sv="Skriv värdena med bindestreck, ett på varje rad.", en="Write the values with hyphens, one to a line."),
    ),
    "too_short": (
        Text(sv="listan är tom eller för kort.", en="the list is empty or too short."),
        Text(sv="Lägg till minst ett värde.", en="Add at least one value."),
    ),
    "date": (
        Text(sv="”{input}” är inget datum som finns.", en="“{input}” is not a date that exists."),
        Text(sv="Skriv år-månad-dag, till exempel 2026-11-21.", en="Write year-month-day, such as 2026-11-21."),
    ),
    "model": (
        Text(sv="ska vara fält med värden.", en="should be fields with values."),
        Text(
            sv="Skriv fälten under varandra, eller {{sv: …, en: …}} för en text på två språk.",
            en="Write the fields below each other, or {{sv: …, en: …}} for a text in two languages.",
        ),
    ),
    "value_error": (
        Text(sv="{said}", en="{said}"),
        Text(sv="Rätta värdet.", en="Correct the value."),
    ),
}
#: Types of error that are the same to an editor.
ALIKE = {
    "date_from_datetime_parsing": "date",
    "date_type": "date",
    "date_parsing": "date",
    "date_from_datetime_inexact": "date",
    "model_type": "model",
    "model_attributes_type": "model",
    "dict_type": "model",
    "tuple_type": "list_type",
    "assertion_error": "value_error",
}
#: For a type that is not in the table.
FALLBACK = (
    Text(sv="stämmer inte ({said}).", en="does not fit ({said})."),
    Text(sv="Jämför med posten före.", en="Compare with the entry before."),
)


class EditorError(ValueError):
    """A model's own objection in both languages: ``raise EditorError(Text(sv=…, en=…))`` inside a validator."""

    def __init__(self, problem: Text, remedy: Text | None = None) -> None:
        super().__init__(problem.en)
        self.problem = problem
        self.remedy = remedy
