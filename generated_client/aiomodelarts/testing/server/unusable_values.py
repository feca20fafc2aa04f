"""Errors of calls that find a value of the wrong type in a restored state, with the resource and the field."""

from __future__ import annotations

import linecache
import re
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from types import TracebackType
from typing import Any, cast

import attrs

from ..state.fake_state import FakeState

REMEDY = (
    "Correct the snapshot, seed or state file that contains it, or leave the resource out. If nobody edited the file,"
    " report a defect of the fake"
)
OWN_PACKAGE = __name__.rpartition(".server.")[0]
# Names of variables, and strings that may be keys.
NAMES = re.compile(r"\b[A-Za-z_]\w*\b")
STRINGS = re.compile(r"[\"']([\w.-]+)[\"']")


class UnusableValue(Exception):
    """A call failed because of a value in the restored state. The message names the resource and the field."""


@contextmanager
def unusable_values_named(fake: FakeState, what: str, default: str) -> Generator[None]:
    """Explain unexpected errors if the state of the fake was restored. Otherwise they are raised unchanged.

    Args:
        fake: State of the fake.
        what: What fails, such as `ShowNotebook`.
        default: Description of the resource for errors that show no resource.

    Raises:
        UnusableValue: The call failed unexpectedly, and the state was restored.
    """
    try:
        yield
    except Exception as error:
        if not fake.restored:
            raise
        entry, subject = _entry(fake, error.__traceback__)
        fields = " or ".join(_fields(entry, error.__traceback__)) or f"a value in `{_own_code(error)}` is missing or"
        found = f"{subject or default}: {fields} can't be used"
        raise UnusableValue(
            f"{what} fails with the restored {found} ({type(error).__name__}: {error}). {REMEDY}"
        ) from error


def _innermost_first(trace: TracebackType | None) -> list[TracebackType]:
    found: list[TracebackType] = []
    while trace is not None:
        found.append(trace)
        trace = trace.tb_next
    return found[::-1]


def _entry(fake: FakeState, trace: TracebackType | None) -> tuple[object, str]:
    """Return the stored resource that the failing code was using, and its table and ID."""
    stored: dict[int, tuple[object, str]] = {
        id(cast("object", entry)): (entry, f"{table} {key}")
        for table, entries in fake.state.items()
        for key, entry in entries.unchanged_items()
        if isinstance(entry, dict) or attrs.has(type(cast("object", entry)))
    }
    for one in _innermost_first(trace):
        for value in one.tb_frame.f_locals.values():
            if id(value) in stored:
                return stored[id(value)]
    return None, ""


def _fields(entry: object, trace: TracebackType | None) -> list[str]:
    """Return the paths and types of the values in a stored resource that the failing code refers to."""
    if entry is None:
        return []
    for one in _innermost_first(trace):
        code = _failing_code(one)
        named = {name: one.tb_frame.f_locals[name] for name in NAMES.findall(code) if name in one.tb_frame.f_locals}
        keys = [key for text in STRINGS.findall(code) for key in text.split(".")]
        found = list(dict.fromkeys(_places(entry, keys, named)))
        if found:
            return found
    return []


def _places(entry: object, keys: list[str], variables: Mapping[str, object]) -> Iterator[str]:
    """Iterate over the paths that keys and variables in the failing code refer to, with the types of the values."""
    contents = list(_contents(entry))
    same = [
        (name, f"{part}.{key}".lstrip("."), value)
        for part, content in contents
        for key, value in content.items()
        for name, known in variables.items()
        if value is known
    ]
    # Several fields can have the same small number, so a field with the name of the variable is more likely.
    starts = [(path, value) for name, path, value in same if path.endswith(f".{name}")]
    starts = starts or [(path, value) for _, path, value in same]
    for path, value in starts:
        yield from list(_below(path, value, keys)) or [f"{path} ({type(value).__name__})"]
    if not starts:
        for part, content in contents:
            yield from _below(part, content, keys)


def _below(base: str, value: object, keys: list[str]) -> Iterator[str]:
    """Iterate over the paths of keys in a JSON object, in which a key may be inside the object of the one before."""
    path, current = base, value
    for key in keys:
        for start, content in ((path, current), (base, value)):
            if isinstance(content, dict) and key in content:
                if content is value and path != base:
                    yield f"{path} ({type(current).__name__})"
                path, current = f"{start}.{key}".lstrip("."), cast("dict[str, object]", content)[key]
                break
    if path != base:
        yield f"{path} ({type(current).__name__})"


def _contents(entry: object) -> Iterator[tuple[str, dict[str, Any]]]:
    """Iterate over the JSON objects of a stored resource, with their names."""
    if isinstance(entry, dict):
        yield "", cast("dict[str, Any]", entry)
        return
    for field in attrs.fields(cast("type[Any]", type(entry))):
        value: Any = getattr(entry, field.name)
        if isinstance(value, dict):
            yield field.name, cast("dict[str, Any]", value)


def _own_code(error: Exception) -> str:
    """Return the source text of the innermost expression of the fake that failed, in one line."""
    innermost = _innermost_first(error.__traceback__)
    own = (one for one in innermost if str(one.tb_frame.f_globals.get("__name__")).startswith(OWN_PACKAGE))
    return " ".join(_failing_code(next(own, innermost[0])).split())


def _failing_code(trace: TracebackType) -> str:
    """Return the source text of the expression that failed."""
    code = trace.tb_frame.f_code
    first, last, begin, end = next(islice(code.co_positions(), trace.tb_lasti // 2, None), (None,) * 4)
    if first is None or last is None:
        first = last = trace.tb_lineno
    lines = linecache.getlines(code.co_filename, trace.tb_frame.f_globals)[first - 1 : last]
    if lines and begin is not None and end is not None:
        lines[-1] = lines[-1][:end]
        lines[0] = lines[0][begin:]
    return "".join(lines)
