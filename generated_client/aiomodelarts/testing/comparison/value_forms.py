"""Forms of values, such as a time in milliseconds, because IDs, times and texts of two services differ anyway."""

from __future__ import annotations

import re

from ..conformance.pseudonyms import UUID
from ..conformance.request_forms import STAND_IN

ISO_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(\.[0-9]+)?(Z|[+-][0-9]{2}:?[0-9]{2})?")
SPACED_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}(:[0-9]{2})?.*")
DIGITS = re.compile(r"-?[0-9]+")
LINK = re.compile(r"[a-z][a-z0-9+]*://.*", re.DOTALL)
FIRST_SECOND, FIRST_MILLISECOND = 10**9, 10**11
# Names of fields that identify something, such as `id`, `job_id`, `imageId`, `uid` and `metadata.name`.
IDENTIFYING = re.compile(r"(.*_)?(id|ids|uid|uuid|name|code)|.*(Id|Ids|Uid|Name)")


def json_type(value: object) -> str:
    """Return the type of a JSON value with its article."""
    if value is None:
        return "null"
    names = ((bool, "a boolean"), (str, "a string"), (int, "an integer"), (list, "an array"), (dict, "an object"))
    return next((name for kind, name in names if isinstance(value, kind)), "a number")


def form_of(value: object) -> str:
    """Return the form of a string or number that matters to programs; empty if it has none, or may have any."""
    if isinstance(value, bool):
        return ""
    if isinstance(value, int | float):
        if abs(value) >= FIRST_MILLISECOND:
            return "milliseconds since 1970"
        return "seconds since 1970" if abs(value) >= FIRST_SECOND else ""
    if not isinstance(value, str) or not value or STAND_IN.fullmatch(value):
        return ""
    if ISO_TIME.fullmatch(value):
        return "a time with T"
    if SPACED_TIME.fullmatch(value):
        return "a time with a space"
    if DIGITS.fullmatch(value):
        return "digits"
    if LINK.fullmatch(value):
        return "a link"
    return "a UUID" if UUID.fullmatch(value) else "text"


def same_form(recorded: object, actual: object) -> bool:
    """Return whether two values of the same JSON type have the same form."""
    forms = {form_of(recorded), form_of(actual)}
    # Texts and IDs of services have many forms, so only times, links and numbers count as forms of strings.
    return len(forms) == 1 or "" in forms or forms <= {"text", "a UUID", "digits"}


def is_identifying(key: str) -> bool:
    """Return whether a field identifies something by its name."""
    return IDENTIFYING.fullmatch(key) is not None
