"""Compare documented values with the enumerations of the spec."""

from collections.abc import Callable

from .declared_types import bottom, declared
from .facts import Facts, Field, words_of
from .spec_schemas import Schema


class Values:
    """Compares the values of fields.

    Args:
        facts: What is documented. Only pages list values clearly; bold words alone do not tell them.
    """

    def __init__(self, facts: Facts) -> None:
        self._words = facts.words

    def compare(self, field: Field, schema: Schema, path: str, report: Callable[..., None]) -> None:
        """Compare the values of a field.

        An enumeration has to have what the page lists. Fields share enumerations, and pages do not list all values of
        each, so what it has beyond is only doubtful when the word is nowhere in the API reference.
        """
        while schema.items is not None:
            schema = schema.items
        enumeration = schema.enumeration
        if enumeration:
            lacking = [value for value in field.values if value not in enumeration]
            unheard = [value for value in enumeration if self._words and not words_of(value) <= self._words]
            if lacking:
                report(path, "values", ", ".join(lacking), "only " + ", ".join(enumeration))
            if unheard:
                report(path, "values", "no such word on any page", ", ".join(unheard))
        elif len(field.values) > 1 and bottom(declared(field.type)).kind in ("string", "integer"):
            report(path, "enumeration", ", ".join(field.values), "no enumeration")
