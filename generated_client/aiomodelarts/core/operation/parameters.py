"""Validation of the values of path placeholders."""

from __future__ import annotations

from contextlib import suppress

from ..unset import UNSET
from .argument_values import is_uuid, text_of

FREE_NAMES = frozenset({"algorithm_name", "config_name", "label_name", "parameter_name", "template_name"})
"""Placeholders for names that users choose; a label may be named "None"."""

NO_IDS = frozenset({"None", "null", "undefined", "UNSET", str(UNSET)})
"""Results of converting a missing value to a string in Python and JavaScript; the service assigns no such IDs."""


def check_path_value(operation: str, name: str, value: object) -> None:
    """Check that a path value is an ID or name that can't address another resource.

    Args:
        operation: ID of the operation.
        name: Name of the placeholder.
        value: The value to check.

    Raises:
        ValueError: The value is not a string, an integer or a UUID; is empty, `.` or `..`; has control characters; or
            is a missing value that was converted to a string, such as "None".
    """
    is_id = (isinstance(value, str | int) and not isinstance(value, bool)) or is_uuid(value)
    text = problem = ""
    with suppress(ValueError):  # an integer with more digits than Python's limit for conversion to a string
        text = text_of(value) if is_id else ""
    if text.strip() in ("", ".", ".."):
        problem = "it is part of the path; pass a non-empty ID"
    elif any(character < " " or character == "\x7f" for character in text):
        problem = "pass an ID without control characters"
    elif name not in FREE_NAMES:
        # Some operations take several IDs separated by commas.
        parts = text.split(",")
        if NO_IDS.intersection(part.strip() for part in parts):
            problem = "this is a missing value that was converted to a string; pass an ID"
        elif any(not part or part != part.strip() for part in parts):
            problem = "pass an ID that is not empty and has no white space around it"
    if problem:
        shown = "an integer with too many digits" if isinstance(value, int) and not text else repr(value)
        raise ValueError(f"{operation}: {name} is {shown}; {problem}")
