"""Log filters that remove secrets from the records of HTTP libraries."""

from __future__ import annotations

import re
from logging import LogRecord

from .hidden import HIDDEN
from .urls_and_headers import SECRET_HEADERS, without_signatures

# A secret header in the `repr` of a list of headers.
LISTED = re.compile(
    rf"(\(b'(?i:{'|'.join(sorted(SECRET_HEADERS))})', b)"
    r"""(?:'[^'\\]*+(?:\\.[^'\\]*+)*+'|"[^"\\]*+(?:\\.[^"\\]*+)*+")"""
)
QUOTING = re.compile(r"( exception=\w++)\(.*", re.DOTALL)


def hide_links(record: LogRecord) -> bool:
    """Remove the signatures of links from a log record.

    Args:
        record: Record of another library.

    Returns:
        True, so that the record is logged.
    """
    if isinstance(record.args, tuple):
        record.args = tuple(_without_signatures(value) for value in record.args)
    return True


def hide_headers(record: LogRecord) -> bool:
    """Remove secrets in lists of headers from a log record, and errors, which may quote responses.

    Args:
        record: Record of another library.

    Returns:
        True, so that the record is logged.
    """
    if isinstance(record.msg, str):
        text = QUOTING.sub(rf"\1({HIDDEN})", without_signatures(record.msg))
        record.msg = LISTED.sub(rf"\1'{HIDDEN}'", text)
    return True


def _without_signatures(value: object) -> object:
    text = str(value)
    shown = without_signatures(text)
    return value if shown == text else shown
