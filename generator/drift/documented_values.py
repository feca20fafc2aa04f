"""Compare documented values with the enumerations of the spec."""

from .declared_types import declared, innermost
from .differences import Report
from .facts import Facts, Field, words_of
from .spec_schemas import MergedSchema


class ValueComparison:
    """Compares documented values with enumerations.

    Args:
        facts: Documented facts. Only pages list values; in the JSON file, bold words alone don't identify them.
    """

    def __init__(self, facts: Facts) -> None:
        self._words = facts.words

    def compare(self, field: Field, schema: MergedSchema, path: str, report: Report) -> None:
        """Compare the values of a field.

        An enumeration must contain all listed values. Fields share enumerations and pages don't list all values, so
        additional members are reported only if they occur nowhere in the API reference.
        """
        while schema.items is not None:
            schema = schema.items
        enumeration = schema.enumeration
        location = schema.where_listed()
        if enumeration:
            missing = [value for value in field.values if value not in enumeration]
            unknown = [value for value in enumeration if self._words and not words_of(value) <= self._words]
            if missing:
                report.add(path, "values", ", ".join(missing), "only " + ", ".join(enumeration), location=location)
            if unknown:
                report.add(path, "values", "not on any page", ", ".join(unknown), location=location)
        elif len(field.values) > 1 and innermost(declared(field.type)).kind in ("string", "integer"):
            report.add(path, "enumeration", ", ".join(field.values), "no enumeration", location=location)
