"""Match the methods that are generated from operations in addition to their own methods."""

from collections.abc import Callable, Iterator
from typing import Protocol, TypeVar

from .change import Reporter
from .matched_operations import Method


class Helper(Protocol):
    """A method that is generated from an operation in addition to its own method."""

    @property
    def subject(self) -> str:
        """Name of the method, as callers write it."""
        ...

    @property
    def method(self) -> Method:
        """The operation that it calls."""
        ...


HelperT = TypeVar("HelperT", bound=Helper)


def compare_helpers(
    old: list[HelperT],
    new: list[HelperT],
    partners: dict[str, str],
    names: frozenset[str],
    report: Reporter,
    *,
    is_renamed: Callable[[HelperT, HelperT], bool],
    added: Callable[[HelperT], str],
    removed: Callable[[HelperT], str],
) -> Iterator[tuple[HelperT, HelperT, Reporter]]:
    """Report the helper methods that were added, removed, renamed, or call another operation; yield the matched ones.

    Args:
        old: Helper methods of the old document.
        new: Helper methods of the new document.
        partners: IDs of the new operations by the IDs of the matching old ones.
        names: Names of all methods of the new document.
        report: Collects the changes.
        is_renamed: Whether two methods with different names match.
        added: Describes a new method.
        removed: Describes a removed method.
    """
    for before, after in _pair_helpers(old, new, is_renamed):
        helper = before or after
        if helper is None:
            continue
        here = report.about(helper.subject, group=helper.method.resource)
        if after is None:
            is_reused = helper.subject in names
            kind = "method-replaced" if is_reused else "helper-removed"
            here(kind, removed(helper) + ("; the name now calls another operation" if is_reused else ""))
        elif before is None:
            here("helper-added", added(helper))
        else:
            is_reused = before.subject != after.subject and before.subject in names
            _report_pair(before, after, partners, is_reused=is_reused, report=here)
            yield before, after, here


def _report_pair(before: Helper, after: Helper, partners: dict[str, str], *, is_reused: bool, report: Reporter) -> None:
    """Report another name or another operation of a helper method. `is_reused` says that its old name still exists."""
    if before.subject != after.subject:
        kind = "method-means-other" if is_reused else "helper-renamed"
        what = f"does something else; it was renamed to `{after.subject}`" if is_reused else ""
        report(kind, what or f"was renamed to `{after.subject}`", new_name=after.subject)
    if not is_same_operation(before, after, partners):
        # An operation that is new may be the successor of the old one; one that existed has another purpose.
        is_other = before.method.id in partners and after.method.id in partners.values()
        kind = "method-replaced" if is_other else "helper-operation-changed"
        report(kind, f"calls `{after.method.subject}` instead of `{before.method.subject}`")


def is_same_operation(old: Helper, new: Helper, partners: dict[str, str]) -> bool:
    """Return whether two helper methods call the same operation.

    Args:
        old: Helper method of the old document.
        new: Helper method of the new document.
        partners: IDs of the new operations by the IDs of the matching old ones.
    """
    return partners.get(old.method.id) == new.method.id


def _pair_helpers(
    old: list[HelperT], new: list[HelperT], is_renamed: Callable[[HelperT, HelperT], bool]
) -> Iterator[tuple[HelperT | None, HelperT | None]]:
    """Yield pairs of old and new helper methods; None stands for no match.

    They are matched by name, then by `is_renamed`. If the name does something else and another name does the same as
    before, they are matched by what they do.
    """
    by_name, old_by_name = {helper.subject: helper for helper in new}, {helper.subject: helper for helper in old}
    pairs = {before.subject: by_name[before.subject] for before in old if before.subject in by_name}
    swapped = [name for name, after in pairs.items() if not is_renamed(old_by_name[name], after)]
    for name in swapped:
        same = (helper for helper in by_name.values() if is_renamed(old_by_name[name], helper))
        after = next((helper for helper in same if helper.subject in swapped or helper.subject not in pairs), None)
        if after is not None:
            pairs[name] = after
    taken = {helper.subject for helper in pairs.values()}
    unmatched = {name: helper for name, helper in by_name.items() if name not in taken}
    for before in old:
        renamed = (helper for helper in unmatched.values() if is_renamed(before, helper))
        after = pairs.get(before.subject) or next(renamed, None)
        if after is not None:
            unmatched.pop(after.subject, None)
        yield before, after
    yield from ((None, helper) for helper in unmatched.values())
