"""Compare the forms of requests and responses: JSON, forms with files, files, and streams of events."""

from ..spec.messages import AnswerKind, answer_kind, part_types, response_schema
from ..spec.value_types import type_of
from .change import Reporter
from .matched_operations import Method
from .python_types import annotation_of


def compare_parts(before: Method, after: Method, report: Reporter) -> None:
    """Report files that are sent with another media type, and events that end in another way."""
    old, new = (part_types(method.document, method.operation) for method in (before, after))
    for name in old.keys() & new.keys():
        if old[name] != new[name]:
            report("media-type-changed", f"sends the file {name} as {new[name]} instead of {old[name]}")
    ends = [method.operation.get("x-events-end") for method in (before, after)]
    if ends[0] != ends[1]:
        shown = [f"`{end}`" if end else "the end of the connection" for end in ends]
        report("rule-documented", f"ends its events by {shown[1]} instead of {shown[0]}")


def has_other_form(before: Method, after: Method, report: Reporter) -> bool:
    """Return whether a method returns another form of response, and report it."""
    kinds = [answer_kind(method.document, method.operation) for method in (before, after)]
    if kinds[0] == kinds[1]:
        return False
    report("answer-changed", f"returned {_returned(before)}, returns {_returned(after)}")
    return True


def _returned(method: Method) -> str:
    schema = response_schema(method.document, method.operation)
    if schema is None:
        return "None"
    annotation = annotation_of(frozenset(type_of(schema)))
    if answer_kind(method.document, method.operation) is AnswerKind.EVENTS:
        return f"an asynchronous iterator of `{annotation}`"
    return f"`{annotation}`"
