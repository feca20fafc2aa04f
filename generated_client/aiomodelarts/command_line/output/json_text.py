"""Write JSON to a standard output that may lack characters, or may be a terminal."""

from __future__ import annotations

import json
import sys
from typing import Any

import orjson

from ..printable_text import CONTROL


def takes_unicode() -> bool:
    """Return whether standard output can contain all characters."""
    return (sys.stdout.encoding or "utf-8").lower().startswith("utf")


def json_text(result: Any, *, indent: bool = True) -> str:
    """Return a value as JSON, with escapes for control characters and for characters that standard output lacks."""
    if not takes_unicode():
        text = json.dumps(result, indent=2 if indent else None)
    else:
        text = orjson.dumps(result, option=orjson.OPT_INDENT_2 if indent else 0).decode()
    return CONTROL.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def yaml_text(result: Any) -> str:
    """Return a value as YAML, with escapes for control characters and for characters that standard output lacks."""
    import yaml  # only for this format

    text = str(yaml.safe_dump(result, sort_keys=False, allow_unicode=takes_unicode()))
    return str(yaml.safe_dump(result, sort_keys=False)) if CONTROL.search(text) else text
