"""Compare the operations of two documents as methods of the client."""

from typing import Any

from attrs import frozen

from ..spec.clouds import CLOUDS, only_cloud
from .change import Reporter
from .compare_arguments import compare_arguments
from .compare_clouds import compare_clouds
from .compare_fields import compare_inline
from .compare_headers import compare_headers
from .compare_marks import compare_deprecation
from .compare_messages import compare_parts, has_other_form
from .compare_pagination import compare_pagination
from .compare_values import SlotComparison
from .matched_operations import Method
from .python_types import Part, annotation_of, renamed, type_of
from .replaced_methods import ReplacedMethods
from .value_limits import object_limits
from .value_slots import ARGUMENT, Use

RESPONSE = Use(sent=False, read=True)


@frozen
class MethodComparison:
    """Compares the operations of two documents.

    Args:
        slots: Compares arguments and responses.
        tags: Names of the tags of the old document and of the new one.
        replaced: Finds the methods whose names survive with another operation.
        old_names: Names of the methods of the old document.
    """

    slots: SlotComparison
    tags: tuple[frozenset[str], frozenset[str]]
    replaced: ReplacedMethods
    old_names: frozenset[str]

    def compare(self, before: Method | None, after: Method | None, report: Reporter) -> None:
        """Report the changes between two matched methods, or the addition or removal of one; the other is None then."""
        if before is None or after is None:
            self._unmatched(before, after, report)
            return
        report = report.about(before.subject, group=before.resource)
        is_other = self.replaced.report(before, after, report)
        _names(before, after, report, is_other=is_other)
        self._id(before, after, report)
        _wire(before, after, report, is_other=is_other)
        _generation(before, after, report)
        compare_pagination(before, after, report)
        if before.documentation != after.documentation:
            report("texts-changed", "has new descriptions or examples")
        compare_arguments(self.slots, before, after, report)
        limits = object_limits(before.document, before.body), object_limits(after.document, after.body)
        self.slots.report_limits(*limits, ARGUMENT, report)
        compare_headers(before, after, report)
        compare_parts(before, after, report)
        if not has_other_form(before, after, report):
            self._response(before, after, report)

    def _id(self, before: Method, after: Method, report: Reporter) -> None:
        if before.id == after.id:
            return
        kind, what = "operation-id-changed", f"has the operation ID `{after.id}` instead of `{before.id}`"
        owner = self.replaced.owner(before.id)
        if owner is not None:
            kind, what = "operation-id-means-other", f"{what}, which is now that of `{owner.subject}`"
        report(kind, what, (*before.other_names, *after.other_names), new_name=after.id)

    def _unmatched(self, before: Method | None, after: Method | None, report: Reporter) -> None:
        method = before or after
        if method is None:
            return
        other_names = list(method.other_names)
        if method.resource not in self.tags[0] & self.tags[1]:
            other_names.append(f"client.{method.resource}")
        place = f"{method.verb.upper()} {method.path}"
        if before is None:
            if method.subject in self.old_names:
                return  # Reported as another meaning of the old method.
            what = f"is new: {str(method.operation.get('summary') or place).rstrip('.')}"
            if cloud := only_cloud(method.operation):
                what += f" ({CLOUDS[cloud]} only)"
            report.about(method.subject, group=method.resource)("operation-added", what, other_names)
            return
        here = report.about(method.subject, group=method.resource)
        if not self.replaced.report(method, None, here):
            here("operation-removed", f"was removed ({place})", other_names)

    def _response(self, before: Method, after: Method, report: Reporter) -> None:
        old, new = before.response_schema, after.response_schema
        if before.success_codes.keys() != after.success_codes.keys():
            codes, new_codes = (", ".join(method.success_codes) for method in (before, after))
            report("success-codes-changed", f"succeeds with other status codes: {codes} → {new_codes}")
        self._other_bodies(before, after, report)
        if old is None or new is None:
            if old is not new:
                self._added_or_removed(old is None, after if old is None else before, report)
            return
        self._items(before, after, report)
        self._report_types(old, new, report)
        compare_inline(self.slots, old, new, RESPONSE, report, ".answer")
        if _may_be_none(before) != _may_be_none(after):
            kind = "answer-may-be-empty" if _may_be_none(after) else "answer-always-there"
            report(kind, "may return None" if _may_be_none(after) else "never returns None")

    def _other_bodies(self, before: Method, after: Method, report: Reporter) -> None:
        """Report changed bodies of further success codes, which the client reads by the class of the first."""
        old, new = before.success_schemas, after.success_schemas
        for code in [code for code in [*old][1:] if code in [*new][1:]]:
            type_ = renamed(type_of(before.document, old[code]), self.slots.pairs.names)
            if type_ != type_of(after.document, new[code]):
                report("rule-documented", f"has another body in the spec if it succeeds with {code}")

    def _report_types(self, old: Any, new: Any, report: Reporter) -> None:
        kinds = {"output-changed": "answer-changed", "output-narrowed": "answer-narrowed"}
        found = Reporter([])
        self.slots.compare_types(old, new, RESPONSE, found)
        for change in found.changes:
            what = change.what.replace("was ", "returned ", 1).replace(", is ", ", returns ", 1)
            report(kinds.get(change.kind, change.kind), what)

    def _added_or_removed(self, is_new: bool, method: Method, report: Reporter) -> None:
        type_ = annotation_of(type_of(method.document, method.response_schema))
        if is_new:
            report("answer-added", f"returned None, returns `{type_}`")
        else:
            report("answer-removed", f"returned `{type_}`, returns None")

    def _items(self, before: Method, after: Method, report: Reporter) -> None:
        if not before.pagination or not after.pagination:
            return
        found = Reporter([])
        self.slots.compare_types(before.item_schema, after.item_schema, RESPONSE, found, null_counts=True)
        for change in found.changes:
            if change.kind == "output-changed":
                report("pager-items-changed", f"yields other items: {change.what}")


def _may_be_none(method: Method) -> bool:
    """Return whether the method returns None if the response has no body, instead of an empty model or list."""
    type_ = type_of(method.document, method.response_schema)
    may_lack_body = not all(method.success_codes.values())
    return Part("null") in type_ or (may_lack_body and "models." not in annotation_of(type_))


def _names(before: Method, after: Method, report: Reporter, *, is_other: bool) -> None:
    if before.subject != after.subject and not is_other:
        report("method-renamed", f"was renamed to `{after.subject}`", after.other_names, new_name=after.subject)


def _wire(before: Method, after: Method, report: Reporter, *, is_other: bool) -> None:
    if before.route[1] != after.route[1] and not is_other:
        report("path-changed", f"is sent to another path: `{before.path}` → `{after.path}`")
    if before.verb != after.verb and not is_other:
        report("http-method-changed", f"is sent with another HTTP method: {before.verb.upper()} → {after.verb.upper()}")
    if before.body is not None and after.body is not None and before.media_types != after.media_types:
        report(
            "media-type-changed", f"is sent with another content type: {before.media_types[0]} → {after.media_types[0]}"
        )
    needs_body = [method.requires_body for method in (before, after)]
    if before.body is not None and after.body is not None and needs_body[0] != needs_body[1]:
        report("rule-documented", f"{'requires' if needs_body[1] else 'no longer requires'} a body in the spec")
    if before.operation.get("security") != after.operation.get("security"):
        report("security-changed", "has other authentication requirements")


def _generation(before: Method, after: Method, report: Reporter) -> None:
    old, new = (method.operation.get("x-generation") for method in (before, after))
    withdrawn = [method.is_withdrawn for method in (before, after)]
    if withdrawn[0] != withdrawn[1]:
        report(
            *("operation-withdrawn", f"is withdrawn (was {old})")
            if withdrawn[1]
            else ("operation-restored", f"is {new}")
        )
    else:
        compare_deprecation(*(bool(method.operation.get("deprecated")) for method in (before, after)), report)
        if old != new:
            report("generation-changed", f"was {old}, is {new}")
    compare_clouds(only_cloud(before.operation), only_cloud(after.operation), report)
    if before.operation.get("x-docs") != after.operation.get("x-docs"):
        report("page-changed", f"is documented at {after.operation.get('x-docs')}")
