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

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any

from .fake_state import FakeState
from .json_decoder import Decoder
from .json_encoder import Encoder, Place


def encode(fake: FakeState, value: Any) -> Any:
    """Convert a value to JSON.

    Args:
        fake: Fake whose state contains the value.
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
    with explained():
        decoded = decoder.decode(value)
        decoder.check()
    return decoded


@contextmanager
def explained() -> Generator[None]:
    """Raise a ValueError with the reason if JSON can't be decoded."""
    try:
        yield
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError) as error:
        reason = str(error) if type(error) is ValueError else repr(error)
        raise ValueError(f"it doesn't fit this version of the fake: {reason}") from error


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
