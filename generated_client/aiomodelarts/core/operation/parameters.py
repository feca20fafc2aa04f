"""Values in a URL: checked and percent-encoded."""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from urllib.parse import quote

from ..unset import UNSET
from .argument_values import is_uuid, text_of


def quoted(text: str) -> str:
    """A text as a part of a URL.

    Raises:
        UnicodeEncodeError: It has a lone surrogate.
    """
    # Most values need no quoting, and asking is ten times as fast as quoting.
    return text if text.isascii() and text.isalnum() else quote(text, safe="")


# Names come from the spec, so there are few, and most have an underscore.
quoted_name = lru_cache(maxsize=1024)(quoted)


FREE_NAMES = frozenset({"algorithm_name", "config_name", "label_name", "parameter_name", "template_name"})
"""Placeholders for names that users choose: a label may well be called "None"."""

NO_IDS = frozenset({"None", "null", "undefined", "UNSET", str(UNSET)})
"""What `str(...)` of a missing value looks like in Python and JavaScript; the service gives no such ids."""


def check_path_value(operation: str, name: str, value: object) -> None:
    """Refuse a path value that is no id, or that leads to another resource.

    Args:
        operation: Name of the operation.
        name: Name of the placeholder.
        value: The value.

    Raises:
        ValueError: It is not a string, an integer or a UUID; it is empty, white space, or `None` as a string.
    """
    is_id = (isinstance(value, str | int) and not isinstance(value, bool)) or is_uuid(value)
    text = problem = ""
    with suppress(ValueError):  # an integer of more digits than Python converts
        text = text_of(value) if is_id else ""
    if text.strip() in ("", ".", ".."):
        problem = "it stands in the path, so give a non-empty id"
    elif any(character < " " or character == "\x7f" for character in text):
        problem = "an id has no control characters"
    elif name not in FREE_NAMES:
        # Some operations take several ids with commas between them.
        parts = text.split(",")
        if NO_IDS.intersection(part.strip() for part in parts):
            problem = "this is a missing value that was turned into a string, not an id"
        elif any(not part or part != part.strip() for part in parts):
            problem = "an id is not empty and has no white space around it"
    if problem:
        shown = "an integer without end" if isinstance(value, int) and not text else repr(value)
        raise ValueError(f"{operation}: {name} is {shown}; {problem}")
