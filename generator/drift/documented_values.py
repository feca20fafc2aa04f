"""Compare documented values with the enumerations of the spec."""

from collections.abc import Iterable

from .declared_types import declared, innermost
from .described_limits import same_value
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
        """Compare the values, the default value and the limits of a field.

        An enumeration must contain all listed values. Fields share enumerations and pages don't list all values, so
        additional members are reported only if they occur nowhere in the API reference.
        """
        self._limits(field, schema, path, report)
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

    def _limits(self, field: Field, schema: MergedSchema, path: str, report: Report) -> None:
        """Compare what both the description and the spec say. Descriptions omit many limits, and state conditions."""
        location = (schema.place, schema.component)
        defaults, default = field.limits.defaults, schema.limit("default")
        if defaults and default is not None and not any(same_value(value, default) for value in defaults):
            report.add(path, "default", " or ".join(defaults), _shown(default), location=location)
        for kind, documented, keywords in (
            ("range", field.limits.range, ("minimum", "maximum")),
            ("length", field.limits.length, ("minLength", "maxLength")),
        ):
            specified = [schema.limit(keyword) for keyword in keywords]
            if documented is not None and any(
                limit is not None and limit != number for limit, number in zip(specified, documented, strict=True)
            ):
                report.add(path, kind, _interval(documented), _interval(specified), location=location)


def _shown(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _interval(limits: Iterable[float | None]) -> str:
    return " to ".join("any" if limit is None else f"{limit:g}" for limit in limits)
