"""Filters that take secrets out of the log records of other libraries."""

from __future__ import annotations

import re
from logging import LogRecord

from .hidden import HIDDEN
from .urls_and_headers import SECRET_HEADERS, without_signatures

# A secret header in the `repr` of a list of them.
LISTED = re.compile(
    rf"(\(b'(?i:{'|'.join(sorted(SECRET_HEADERS))})', b)"
    r"""(?:'[^'\\]*+(?:\\.[^'\\]*+)*+'|"[^"\\]*+(?:\\.[^"\\]*+)*+")"""
)
QUOTING = re.compile(r"( exception=\w++)\(.*", re.DOTALL)


def hide_links(record: LogRecord) -> bool:
    """A filter for the logs of others that takes signatures out of links."""
    if isinstance(record.args, tuple):
        record.args = tuple(_without_signatures(value) for value in record.args)
    return True


def hide_headers(record: LogRecord) -> bool:
    """A filter for the logs of others that takes out secrets in lists of headers, and errors, which quote answers."""
    if isinstance(record.msg, str):
        text = QUOTING.sub(rf"\1({HIDDEN})", without_signatures(record.msg))
        record.msg = LISTED.sub(rf"\1'{HIDDEN}'", text)
    return True


def _without_signatures(value: object) -> object:
    text = str(value)
    shown = without_signatures(text)
    return value if shown == text else shown
