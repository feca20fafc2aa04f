"""Decide by name alone whether a change may concern an attribute or call of an object whose type is unknown."""

from __future__ import annotations

import re

from .change_index import NamedChange
from .uses import Use, UseKind

_METHOD = re.compile(r"client\.(?P<resource>\w+)\.(?P<method>\w+)(?:\((?P<argument>\w+)\))?$")
_MEMBER = re.compile(r"(?:models|params|aiomodelarts(?:\.\w+)*)\.(?P<owner>[A-Z]\w*)\.(?P<member>\w+)$")
_GONE = frozenset({
    "field-removed", "field-renamed", "value-removed", "member-renamed", "python-removed", "python-became-other",
})  # fmt: skip
_OF_CALLS = frozenset({
    "operation-removed", "method-renamed", "method-meaning-changed", "waiter-removed", "helper-removed",
    "helper-renamed", "answer-removed", "answer-changed", "answer-may-be-empty", "waiter-arguments-changed",
    "waiter-ready-changed", "helper-target-changed", "helper-answer-changed", "follow-style-changed",
    "follow-ends-changed", "argument-order-changed",
})  # fmt: skip
_OF_ARGUMENTS = frozenset({
    "argument-removed", "argument-renamed", "argument-calling-changed", "time-refused", "time-form-changed",
    "input-changed", "input-tightened", "class-changed", "goal-removed", "goal-changed",
})  # fmt: skip
_READ = frozenset({"answer-removed", "answer-changed", "answer-may-be-empty", "helper-answer-changed"})


def concerns_unknown(use: Use, change: NamedChange, *, is_importing: bool) -> bool:
    """Return whether a change may concern a use.

    Methods are recognized by the names of resource and method together, such as `.notebooks.update(`. Attributes are
    recognized by their name in files that use the package.

    Args:
        use: Use of an object whose type is unknown.
        change: Change whose subject has the same last name.
        is_importing: Whether the file uses the package.
    """
    kind = change.change.kind
    method = _METHOD.match(change.subject)
    if method:
        chain = (method["resource"], method["method"])
        if use.kind is UseKind.ARGUMENT and method["argument"]:
            return kind in _OF_ARGUMENTS and use.chain[-2:] == chain
        if use.kind is UseKind.CALL and not method["argument"]:
            is_concerned = kind in _OF_CALLS and (use.is_read or kind not in _READ)
            return is_concerned and (*use.chain[-1:], use.word) == chain
        return False
    found = _MEMBER.match(change.subject)
    if found is None or kind not in _GONE or use.kind is not UseKind.MEMBER or not is_importing:
        return False
    is_member_of_class = change.subject.startswith("models.") and kind in ("value-removed", "member-renamed")
    return use.chain[-1:] == (found["owner"],) if is_member_of_class else True
