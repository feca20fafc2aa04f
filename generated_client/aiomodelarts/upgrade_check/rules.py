"""Decide which uses of a name a change of each kind concerns."""

from __future__ import annotations

import re
from collections.abc import Callable

from .change_index import NamedChange, quoted, shortened
from .findings import Certainty
from .uses import Use, UseKind
from .values import NONE, ForeignInstance, InstanceValue, Value, is_known

Rule = Callable[[Use, NamedChange, str], Certainty | None]

_PASSED = (UseKind.ARGUMENT, UseKind.KEY)


def _sure(use: Use) -> Certainty:
    return Certainty.SURE if use.is_sure else Certainty.POSSIBLE


def _of_kinds(*kinds: UseKind) -> Rule:
    """Return the rule for changes that concern each use of certain kinds."""

    def rule(use: Use, _change: NamedChange, _name: str) -> Certainty | None:
        return _sure(use) if use.kind in kinds else None

    return rule


def _depends(*kinds: UseKind) -> Rule:
    """Return the rule for changes that concern a use only if the program relies on what has changed."""

    def rule(use: Use, _change: NamedChange, _name: str) -> Certainty | None:
        is_concerned = use.kind in kinds and use.is_read and use.sort != "stored"
        return Certainty.POSSIBLE if is_concerned else None

    return rule


def _passes(use: Use, _change: NamedChange, name: str) -> Certainty | None:
    """Return whether a use passes the argument or field."""
    if use.kind in _PASSED or (use.kind is UseKind.MEMBER and use.sort == "stored"):
        return _sure(use)
    return None


def _passes_possibly(use: Use, change: NamedChange, name: str) -> Certainty | None:
    return Certainty.POSSIBLE if _passes(use, change, name) else None


def _called_possibly(use: Use, _change: NamedChange, _name: str) -> Certainty | None:
    return Certainty.POSSIBLE if use.kind is UseKind.CALL else None


def _passes_null(use: Use, _change: NamedChange, _name: str) -> Certainty | None:
    """Return whether a use passes None."""
    if use.kind is not UseKind.ARGUMENT or not any(one in NONE for one in use.value):
        return None
    return _sure(use) if use.value == NONE else Certainty.POSSIBLE


def _never(_use: Use, _change: NamedChange, _name: str) -> Certainty | None:
    """Return None, for changes that errors show, or that code does not show at all."""
    return None


def _passes_time(use: Use, _change: NamedChange, _name: str) -> Certainty | None:
    """Return whether a use passes a `datetime` or `timedelta`."""
    if use.kind not in _PASSED:
        return None
    times = [
        one for one in use.value if isinstance(one, ForeignInstance) and one.name.endswith(("datetime", "timedelta"))
    ]
    if times:
        return _sure(use)
    return None if use.value and is_known(use.value) else Certainty.POSSIBLE


def _passes_class(use: Use, change: NamedChange, _name: str) -> Certainty | None:
    """Return whether a use passes an instance of a class that is no longer accepted."""
    if use.kind is not UseKind.ARGUMENT:
        return None
    found = {one.declaration.name for one in _deep(use.value)}
    old = set(re.findall(r"models\.(\w+)", (quoted(change.change.what) or [""])[0]))
    return _sure(use) if found & old else None


def _deep(value: Value) -> list[InstanceValue]:
    inner = [part for one in value if isinstance(one, ForeignInstance) for part in one.arguments]
    return [one for one in value if isinstance(one, InstanceValue)] + [found for part in inner for found in _deep(part)]


def _lacks(use: Use, change: NamedChange, name: str) -> Certainty | None:
    """Return whether a call or dictionary lacks the argument or field."""
    word = re.split(r"[.(]", change.subject.rstrip(")"))[-1]
    # Errors show which fields constructors and dictionaries lack, also if they are now passed for another class.
    if use.kind is not UseKind.CALL or word in use.passed or not change.subject.startswith("client."):
        return None
    return Certainty.POSSIBLE if use.is_open else _sure(use)


def _lacks_possibly(use: Use, change: NamedChange, name: str) -> Certainty | None:
    word = re.split(r"[.(]", change.subject.rstrip(")"))[-1]
    return Certainty.POSSIBLE if use.kind is UseKind.CALL and word not in use.passed else None


def _passes_positions(use: Use, _change: NamedChange, _name: str) -> Certainty | None:
    """Return whether a call passes several IDs by position."""
    if use.kind is not UseKind.CALL or "1" not in use.passed:
        return None
    return _sure(use)


def _without_until(use: Use, _change: NamedChange, _name: str) -> Certainty | None:
    return _sure(use) if use.kind is UseKind.CALL and "until" not in use.passed else None


def _names_goal(use: Use, change: NamedChange, _name: str) -> Certainty | None:
    """Return whether `until=` names the action."""
    if use.kind is not UseKind.ARGUMENT:
        return None
    texts = {one.constant for one in use.value if isinstance(one, ForeignInstance) and isinstance(one.constant, str)}
    if texts & set(quoted(change.change.what)):
        return _sure(use)
    return Certainty.POSSIBLE if not texts else None


def _names_value(use: Use, change: NamedChange, _name: str) -> Certainty | None:
    """Return whether a use is the member, or a string with its old value."""
    if use.kind is UseKind.MEMBER:
        return _sure(use)
    values = quoted(change.change.what)
    return _sure(use) if use.kind is UseKind.VALUE and values and use.word == values[0] else None


def _compares(use: Use, _change: NamedChange, _name: str) -> Certainty | None:
    # `checked_types` compares the types under both versions; by name alone, a check is only possible.
    return Certainty.POSSIBLE if use.kind is UseKind.COMPARISON and not use.is_sure and use.sort == "UNSET" else None


_METHOD = _of_kinds(UseKind.MEMBER, UseKind.CALL)
_ANY_NAME = _of_kinds(UseKind.NAME, UseKind.MEMBER, UseKind.CALL, UseKind.ARGUMENT, UseKind.KEY)
_FIELD = _of_kinds(UseKind.MEMBER, *_PASSED)

RULES: dict[str, Rule] = {
    "operation-removed": _of_kinds(UseKind.MEMBER, UseKind.CALL, UseKind.OPERATION, UseKind.NAME),
    "method-renamed": _METHOD,
    "operation-id-changed": _of_kinds(UseKind.OPERATION, UseKind.NAME),
    "operation-withdrawn": _of_kinds(UseKind.CALL, UseKind.OPERATION),
    "method-means-other": _METHOD,
    "method-replaced": _METHOD,
    "resource-renamed": _of_kinds(UseKind.MEMBER),
    "operation-id-means-other": _of_kinds(UseKind.OPERATION, UseKind.NAME),
    "page-index-changed": _passes,
    "waiter-states-moved": _called_possibly,
    "helper-body-changed": _of_kinds(UseKind.CALL),
    "answer-header-removed": _never,
    "argument-means-other": _passes,
    "field-means-other": _FIELD,
    # Errors show constructors that lack an argument.
    "constructor-argument-required": _never,
    "service-default-changed": _lacks_possibly,
    "null-refused": _passes_null,
    "became-read-only": _passes,
    "became-write-only": _depends(UseKind.MEMBER),
    "input-listed": _passes_possibly,
    "input-rule-changed": _passes_possibly,
    "class-means-other": _of_kinds(UseKind.NAME),
    "class-replaced": _of_kinds(UseKind.NAME),
    "member-means-other": _of_kinds(UseKind.MEMBER),
    "old-test-refused": _never,
    "pager-removed": _of_kinds(UseKind.LOOP),
    "pager-items-changed": _depends(UseKind.LOOP),
    "waiter-removed": _METHOD,
    "waiter-arguments-changed": _of_kinds(UseKind.CALL),
    "waiter-answer-changed": _depends(UseKind.CALL),
    "waiter-ready-changed": _without_until,
    "goal-removed": _names_goal,
    "goal-changed": _names_goal,
    "helper-removed": _METHOD,
    "helper-renamed": _METHOD,
    "helper-target-changed": _of_kinds(UseKind.CALL),
    "helper-answer-changed": _depends(UseKind.CALL),
    "follow-style-changed": _of_kinds(UseKind.CALL),
    "follow-ends-changed": _of_kinds(UseKind.CALL, UseKind.LOOP),
    "answer-removed": _depends(UseKind.CALL),
    "answer-changed": _depends(UseKind.CALL),
    "answer-may-be-empty": _depends(UseKind.CALL),
    "required-argument-added": _lacks,
    "argument-removed": _passes,
    "argument-renamed": _passes,
    "argument-calling-changed": _of_kinds(UseKind.ARGUMENT),
    "argument-order-changed": _passes_positions,
    "default-sent-removed": _lacks,
    "default-sent-changed": _lacks,
    "required-field-added": _lacks,
    "field-removed": _FIELD,
    "field-renamed": _FIELD,
    "input-key-changed": _of_kinds(UseKind.KEY),
    "became-required": _lacks,
    "no-longer-dependable": _depends(UseKind.MEMBER),
    "input-changed": _passes_possibly,
    "output-changed": _depends(UseKind.MEMBER),
    "class-changed": _passes_class,
    "input-tightened": _passes_possibly,
    "digits-kept": _depends(UseKind.MEMBER),
    "time-refused": _passes_time,
    "time-form-changed": _passes,
    "deprecated": _FIELD,
    "model-removed": _of_kinds(UseKind.NAME),
    "model-renamed": _of_kinds(UseKind.NAME),
    "model-became-other": _of_kinds(UseKind.NAME),
    "value-removed": _names_value,
    "value-changed": _names_value,
    "member-renamed": _of_kinds(UseKind.MEMBER),
    # Refused values are faults, because the declarations list the accepted ones.
    "values-closed": _never,
    "python-removed": _ANY_NAME,
    "python-became-other": _ANY_NAME,
    "python-signature-changed": _lacks_possibly,
    "python-type-changed": _depends(UseKind.CALL, UseKind.ARGUMENT),
    "python-fields-changed": _compares,
}
_FALLBACK = _depends(UseKind.NAME, UseKind.MEMBER, UseKind.CALL, UseKind.ARGUMENT, UseKind.KEY)


_MODULES = frozenset({"models", "params", "resources"})
_OF_PARTS = frozenset({_lacks, _lacks_possibly})


def concerns(use: Use, change: NamedChange, name: str) -> Certainty | None:
    """Return whether a change concerns a use, and how certain that is; None if it does not.

    Args:
        use: The use.
        change: The change.
        name: Name of the use by which the change was found.
    """
    if name == change.subject and name in _MODULES:  # a change that lists many names of a module
        return None
    rule = RULES.get(change.change.kind)
    if rule is None and change.change.level != "breaking":
        return None
    found_by_owner = name not in (change.subject, *map(shortened, change.change.also))
    if found_by_owner and rule not in _OF_PARTS:
        return None
    return (rule or _FALLBACK)(use, change, name)
