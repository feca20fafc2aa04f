"""Check that names of objects and of local files can be mapped to each other."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from unicodedata import normalize

LONGEST_SEGMENT = 255
DRIVE = re.compile(r"[A-Za-z]:")
CONTROL = re.compile(r"[\x00-\x1f\x7f]")
WINDOWS_FORBIDDEN = re.compile(r'[<>:"|?*]')
WINDOWS_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


def problem_of(name: str, *, windows: bool = os.name == "nt") -> str | None:
    """Return why a relative name with slashes can't be both an object name and a local name, or None if it can.

    Args:
        name: Name relative to the folder, without a trailing slash.
        windows: Whether the local files are on Windows, which forbids more names.
    """
    if not name:
        return "is empty"
    if name.startswith("/"):
        return "is an absolute path"
    if "\\" in name:
        return "contains a backslash"
    if DRIVE.match(name):
        return "begins with a drive letter"
    if CONTROL.search(name):
        return "contains a control character"
    try:
        name.encode()
    except UnicodeEncodeError:
        return "is not valid Unicode"
    return next(filter(None, (_segment_problem(segment, windows) for segment in name.split("/"))), None)


def _segment_problem(segment: str, windows: bool) -> str | None:
    if not segment:
        return "contains two slashes in a row"
    if segment in (".", ".."):
        return f"contains {segment!r}, which could leave the folder"
    if len(segment.encode()) > LONGEST_SEGMENT:
        return f"has a part of more than {LONGEST_SEGMENT} bytes"
    if windows and (WINDOWS_FORBIDDEN.search(segment) or WINDOWS_DEVICE.fullmatch(segment) or segment[-1] in ". "):
        return f"has the part {segment!r}, which Windows does not allow"
    return None


def conflicts(names: Iterable[str]) -> list[str]:
    """Describe the names that would be the same file on some file systems, or a file and a folder at once.

    Names that differ only in case or in the composition of letters are one file on macOS and Windows.

    Args:
        names: Names of files relative to the folder. A name that ends with a slash is a folder.
    """
    spellings: dict[str, str] = {}
    files: set[str] = set()
    folders: set[str] = set()
    problems: dict[str, None] = {}
    for name in names:
        path = name.removesuffix("/")
        (folders if name.endswith("/") else files).add(path)
        while path:
            known = spellings.setdefault(_folded(path), path)
            if known != path:
                problems[f"{known!r} and {path!r} differ only in case or in the composition of letters"] = None
            path = path.rpartition("/")[0]
            folders.update([path] if path else [])
    problems.update(dict.fromkeys(f"{name!r} is a file and a folder" for name in sorted(files & folders)))
    return list(problems)


def _folded(name: str) -> str:
    return normalize("NFC", normalize("NFC", name).casefold())
