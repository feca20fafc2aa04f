"""Compare what a schema says about a value besides its type: secrecy, deprecation, direction, and time formats."""

from typing import Any

from ..render.time_forms import python_type
from .change import Reporter
from .value_slots import Slot, Use

# Key, the kinds of its addition and removal if the value is used in the direction that the key excludes, and clauses.
ACCESS = (
    ("readOnly", "sent", "became-read-only", "no-longer-read-only", "only in responses"),
    ("writeOnly", "read", "became-write-only", "no-longer-write-only", "only in requests"),
)


def compare_marks(before: Slot, after: Slot, use: Use, report: Reporter) -> None:
    """Report what changed about a value except its type, limits and default."""
    _digits(before, after, use, report)
    secret = before.schema.has_mark("x-sensitive"), after.schema.has_mark("x-sensitive")
    if secret[0] != secret[1]:
        report("hidden" if secret[1] else "shown", "is now redacted" if secret[1] else "is no longer redacted")
    compare_deprecation(before.deprecated, after.deprecated, report)
    compare_access(before.own, after.own, use, report)


def _digits(before: Slot, after: Slot, use: Use, report: Reporter) -> None:
    digits = before.schema.has_mark("x-wire"), after.schema.has_mark("x-wire")
    if digits[0] != digits[1] and use.read:
        report(
            "digits-read" if digits[1] else "digits-kept",
            "may be received as a string of digits"
            if digits[1]
            else "is no longer documented to be received as a string of digits",
        )


def compare_deprecation(before: bool, after: bool, report: Reporter) -> None:
    """Report that the subject became deprecated, or is no longer."""
    if after and not before:
        report("deprecated", "is deprecated")
    elif before and not after:
        report("no-longer-deprecated", "is no longer deprecated")


def compare_access(before: Any, after: Any, use: Use, report: Reporter) -> None:
    """Report changes of `readOnly` and `writeOnly` in two schemas."""
    for key, direction, added, removed, where in ACCESS:
        was, now = bool(before.get(key)), bool(after.get(key))
        if was != now:
            what = f"is now {where}" if now else f"is no longer {where}"
            is_used = use.sent if direction == "sent" else use.read
            report((added if now else removed) if is_used else "access-documented", f"{what} (`{key}`)")


def compare_times(before: Slot, after: Slot, use: Use, report: Reporter) -> None:
    """Report changed formats of times and durations.

    Args:
        before: The value in the old document.
        after: The value in the new document.
        use: Where the value occurs.
        report: Reporter of the subject.
    """
    form, new_form = before.schema.time_form, after.schema.time_form
    if form and new_form and form != new_form:
        report("time-form-changed", f"has another form of a time or duration: `{form}` → `{new_form}`")
    elif use.sent and new_form and not form:
        report("time-accepted", f"accepts a `{python_type(new_form)}`")
    elif use.sent and form and not new_form:
        report("time-refused", f"no longer accepts a `{python_type(form)}`")
