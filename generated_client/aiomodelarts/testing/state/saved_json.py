"""Conversion of the state of the fake to JSON and back.

Values that JSON supports stay unchanged. Other values become objects with a key that begins with a dollar sign:

- `{"$type": "collection:Thing", "key": ..., "fields": ...}`: an object of a registered class,
- `{"$tuple": [...]}`, `{"$set": [...]}`, `{"$deque": [...]}`, `{"$counter": {...}}`: other containers,
- `{"$pairs": [[key, value], ...]}`: a dict with keys that are not strings or that begin with a dollar sign,
- `{"$partial": [{"$function": "..."}, arguments, keyword arguments]}`: a deferred call to a registered function,
- `{"$operation": "CreateModel"}`, `{"$fake": true}`: parts of a `Call`.

If an object is referenced more than once, its first occurrence has an `$id`, and the others are `{"$same": id}`. In a
state file, which contains each entry of a table by itself, `{"$entry": [table, key]}` refers to another entry.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, cast

from .fake_state import FakeState
from .json_decoder import Decoder
from .json_encoder import Encoder, Place

WRONG = (AttributeError, KeyError, RecursionError, TypeError, ValueError)
"""Exceptions of a decoder for JSON that it can't decode."""
DEEPEST_PLACE = 3


def encode(fake: object, value: Any) -> Any:
    """Convert a value to JSON.

    Args:
        fake: Fake whose state contains the value, or its stand-in.
        value: Value to convert.

    Raises:
        TypeError: The value contains an object that can't be converted.
    """
    return Encoder(fake, value).encode(value)


def decode(fake: FakeState, value: Any) -> Any:
    """Convert JSON from `encode` back to the value.

    Args:
        fake: Fake whose state will contain the value.
        value: JSON to convert.

    Raises:
        ValueError: The JSON is not from `encode` of this version. It is nested too deeply, has an unknown mark or a
            field of the wrong type, or refers to a class or function that is not registered.
    """
    decoder = Decoder(fake)
    with explained(lambda: _wrong_place(fake, value)):
        decoded = decoder.decode(value)
        decoder.check()
    return decoded


def _wrong_place(fake: FakeState, value: Any) -> str:
    """Return the place of the first part that can't be decoded, such as `tables.notebooks.ID`; empty if unknown."""
    decoder = Decoder(fake)  # one for all parts, because later ones refer to earlier ones
    for path, part in _parts(value):
        try:
            decoder.decode_apart(part)
        except WRONG:
            return ".".join(path)
    return ""


def _parts(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Yield the entries of the tables, and of the other sections of a snapshot, with their places."""
    depth = DEEPEST_PLACE if path[:1] == ("tables",) else DEEPEST_PLACE - 1
    inner = cast("dict[str, Any]", value) if len(path) < depth and isinstance(value, dict) else {}
    if not inner or any(str(key).startswith("$") for key in inner):
        yield path, value
    else:
        for key, part in inner.items():
            yield from _parts(part, (*path, str(key)))


@contextmanager
def explained(place: Callable[[], str] | None = None) -> Generator[None]:
    """Raise a ValueError with the reason if JSON can't be decoded.

    Args:
        place: Function that returns the place of the wrong part, or an empty string; None if it is known.
    """
    try:
        yield
    except WRONG as error:
        reason = str(error) if type(error) is ValueError else repr(error)
        where = "" if place is None else place()
        found = f"{where}: {reason}; correct it, or leave it out" if where else reason
        raise ValueError(f"it doesn't fit this version of the fake: {found}") from error


def encode_entry(fake: FakeState, entry: Any, places: Mapping[int, Place]) -> tuple[Any, set[Place]]:
    """Convert an entry of a table to JSON.

    Args:
        fake: Fake whose state contains the entry.
        entry: Entry to convert.
        places: Places of all entries by the identity of the entry.

    Returns:
        The JSON, and the places of other entries to which it refers.

    Raises:
        TypeError: The entry contains an object that can't be converted.
    """
    encoder = Encoder(fake, entry, places)
    return encoder.encode(entry), encoder.referenced
