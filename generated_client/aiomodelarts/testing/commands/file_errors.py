"""Messages about files that the options of the commands name."""

from __future__ import annotations


def message_of(error: Exception) -> str:
    """Return the message of an error, with the file and the reason instead of the number of a system error."""
    if isinstance(error, OSError) and error.filename is not None and error.strerror:
        return f"can't open {error.filename}: {error.strerror}"
    return str(error)
