"""Make text harmless for a terminal: control characters could change what it shows, or what the user reads."""

from __future__ import annotations

import os
import re
import sys
from typing import TextIO

# Control characters without tabs and line breaks, and the characters that reverse the direction of the text after them.
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
DUMB = ("dumb", "unknown")


def escaped(text: str) -> str:
    """Return a text with control characters escaped. Tabs and line breaks stay."""
    return CONTROL.sub(_escape, text)


def printable(text: str) -> str:
    """Return a text on one line with control characters escaped."""
    return escaped(" ".join(text.split()))


def for_terminal(text: str) -> str:
    """Return a text as it is written to standard output: on a terminal, control characters are escaped."""
    return escaped(text) if sys.stdout.isatty() else text


def can_move_cursor(stream: TextIO) -> bool:
    """Return whether a stream is a terminal that can overwrite its lines."""
    return stream.isatty() and os.environ.get("TERM", "").lower() not in DUMB


def clear_screen() -> None:
    """Clear the terminal that standard output is, if it can be cleared."""
    if can_move_cursor(sys.stdout):
        sys.stdout.write("\x1b[2J\x1b[H")


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
