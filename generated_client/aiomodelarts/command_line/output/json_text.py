"""Write JSON to a standard output that may lack characters."""

from __future__ import annotations

import json
import sys
from typing import Any

import orjson


def takes_unicode() -> bool:
    """Return whether standard output can contain all characters."""
    return (sys.stdout.encoding or "utf-8").lower().startswith("utf")


def json_text(result: Any, *, indent: bool = True) -> str:
    """Return a value as JSON, with escapes if standard output lacks characters."""
    if not takes_unicode():
        return json.dumps(result, indent=2 if indent else None)
    return orjson.dumps(result, option=orjson.OPT_INDENT_2 if indent else 0).decode()
