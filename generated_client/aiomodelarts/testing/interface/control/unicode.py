"""Validation of the strings in JSON that callers send."""

from __future__ import annotations

import json
from typing import Any

from ..problems import Problem


def check_unicode(value: Any) -> None:
    """Check that all strings of a JSON value can be encoded. JSON can escape lone surrogates, which UTF-8 can't encode.

    Raises:
        Problem: A string has a lone surrogate.
    """
    try:
        json.dumps(value, ensure_ascii=False, default=str).encode()
    except UnicodeEncodeError as error:
        escaped = f"\\u{ord(error.object[error.start]):x}"
        raise Problem(400, f"the body has the lone surrogate {escaped}", "send valid Unicode", "body") from error
