"""Path values, query parameters and headers as texts, and percent-encoded where a URL has them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, cast
from urllib.parse import quote

from .model import to_wire
from .unset import UNSET


def quoted(text: str) -> str:
    """A text as a part of a URL.

    Raises:
        UnicodeEncodeError: It has a lone surrogate.
    """
    # Most values need no quoting, and asking is ten times as fast as quoting.
    return text if text.isascii() and text.isalnum() else quote(text, safe="")


# Names come from the spec, so there are few, and most have an underscore.
quoted_name = lru_cache(maxsize=1024)(quoted)


def text_pairs(values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Those parameters or headers that are given, as texts.

    Args:
        values: `UNSET` and None are left out, lists and tuples repeat the name.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in values.items():
        if value is UNSET or value is None:
            continue
        items = cast("Sequence[Any]", value) if isinstance(value, list | tuple) else (value,)
        pairs.extend((name, text_of(item)) for item in items)
    return pairs


def text_of(value: Any) -> str:
    """One value as the service reads it."""
    wire = to_wire(value)
    if isinstance(wire, bool):
        return "true" if wire else "false"
    return str(wire)
