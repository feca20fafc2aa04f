"""Compare the operations of two documents as methods of the client."""

from typing import Any

from attrs import frozen

from .change import Reporter
from .compare_arguments import compare_arguments
from .compare_fields import compare_inline
from .compare_values import Slots, Use
from .matched_operations import Method
from .python_types import type_of, words

# What of `x-pagination` decides over requests; the rest says how answers are read.
ASKING = (
    "style", "index", "first", "size", "token", "default_limit", "max_limit", "allowed_limits", "offset_multiple",
)  # fmt: skip
READING = ("items", "id", "total")
ANSWER = Use(sent=False, read=True)


@frozen
class Methods:
    """Compares methods.

    Args:
        slots: Compares what they take.
        tags: The tags of the old document and of the new one.
    """

    slots: Slots
    tags: tuple[frozenset[str], frozenset[str]]

    def compare(self, before: Method | None, after: Method | None, report: Reporter) -> None:
        """Report what differs between two methods that belong together, or that one has no partner."""
        if before is None or after is None:
            self._alone(before, after, report)
            return
        report = report.about(before.subject, group=before.resource)
        _names(before, after, report)
        _wire(before, after, report)
        _generation(before, after, report)
        _pagination(before, after, report)
        if before.texts != after.texts:
            report("texts-changed", "has other texts or examples")
        compare_arguments(self.slots, before, after, report)
        self._answer(before, after, report)

    def _alone(self, before: Method | None, after: Method | None, report: Reporter) -> None:
        method = before or after
        if method is None:
            return
        also = list(method.also)
        if method.resource not in self.tags[0] & self.tags[1]:
            also.append(f"client.{method.resource}")
        place = f"{method.verb.upper()} {method.path}"
        if before is None:
            what = f"is new: {str(method.operation.get('summary') or place).rstrip('.')}"
            report.about(method.subject, group=method.resource)("operation-added", what, also)
        else:
            report.about(method.subject, group=method.resource)("operation-removed", f"is gone ({place})", also)

    def _answer(self, before: Method, after: Method, report: Reporter) -> None:
        old, new = before.answer, after.answer
        if before.success.keys() != after.success.keys():
            what = f"succeeds with other codes: {', '.join(before.success)} → {', '.join(after.success)}"
            report("success-codes-changed", what)
        if old is None or new is None:
            if old is not new:
                self._appeared(old is None, after if old is None else before, report)
            return
        self._items(before, after, report)
        self._report_types(old, new, report)
        compare_inline(self.slots, old, new, ANSWER, report, ".answer")
        if _may_be_none(before) != _may_be_none(after):
            kind = "answer-may-be-empty" if _may_be_none(after) else "answer-always-there"
            report(kind, "may return None" if _may_be_none(after) else "never returns None")

    def _report_types(self, old: Any, new: Any, report: Reporter) -> None:
        kinds = {"output-changed": "answer-changed", "output-narrowed": "answer-narrowed"}
        found = Reporter([])
        self.slots.compare_types(old, new, ANSWER, found)
        for change in found.changes:
            what = change.what.replace("was ", "returned ", 1).replace(", is ", ", returns ", 1)
            report(kinds.get(change.kind, change.kind), what)

    def _appeared(self, is_new: bool, method: Method, report: Reporter) -> None:
        type_ = words(type_of(method.document, method.answer))
        if is_new:
            report("answer-added", f"returns `{type_}`, nothing before")
        else:
            report("answer-removed", f"returned `{type_}`, nothing now")

    def _items(self, before: Method, after: Method, report: Reporter) -> None:
        if not before.pagination or not after.pagination:
            return
        found = Reporter([])
        self.slots.compare_types(before.items, after.items, ANSWER, found)
        for change in found.changes:
            if change.kind == "output-changed":
                report("pager-items-changed", f"yields other items: {change.what}")


def _may_be_none(method: Method) -> bool:
    """Whether None is returned where an answer has no body; a model, or a list of models, comes empty instead."""
    without = not all(method.success.values())
    return without and "models." not in words(type_of(method.document, method.answer))


def _names(before: Method, after: Method, report: Reporter) -> None:
    if before.subject != after.subject:
        report("method-renamed", f"is now `{after.subject}`", (after.subject, *after.also))
    if before.id != after.id:
        report("operation-id-changed", f"its id was `{before.id}` and is `{after.id}`", (*before.also, *after.also))


def _wire(before: Method, after: Method, report: Reporter) -> None:
    if before.place[1] != after.place[1]:
        report("path-changed", f"is sent to another path: `{before.path}` → `{after.path}`")
    if before.verb != after.verb:
        report("http-method-changed", f"is sent by another HTTP method: {before.verb.upper()} → {after.verb.upper()}")
    if before.body is not None and after.body is not None and before.media_types != after.media_types:
        report(
            "media-type-changed", f"is sent with another content type: {before.media_types[0]} → {after.media_types[0]}"
        )
    if before.operation.get("security") != after.operation.get("security"):
        report("security-changed", "is authenticated in another way")


def _generation(before: Method, after: Method, report: Reporter) -> None:
    old, new = (method.operation.get("x-generation") for method in (before, after))
    gone = [method.operation.get("deprecated", False) for method in (before, after)]
    if gone[0] != gone[1]:
        report(
            *("operation-withdrawn", f"is withdrawn (was {old})") if gone[1] else ("operation-restored", f"is {new}")
        )
    elif old != new:
        report("generation-changed", f"was {old}, is {new}")
    if before.operation.get("x-docs") != after.operation.get("x-docs"):
        report("page-changed", f"is documented at {after.operation.get('x-docs')}")


def _pagination(before: Method, after: Method, report: Reporter) -> None:
    old, new = before.pagination, after.pagination
    if bool(old) != bool(new):
        report("pager-added" if new else "pager-removed", "returns a pager" if new else "no longer returns a pager")
        return
    for kind, keys in (("paging-changed", ASKING), ("page-reading-changed", READING)):
        differing = [f"{key}: `{old.get(key)}` → `{new.get(key)}`" for key in keys if old.get(key) != new.get(key)]
        if differing:
            report(kind, f"pages in another way ({'; '.join(differing)})")
