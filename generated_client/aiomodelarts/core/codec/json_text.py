"""JSON as other programs write it: read exactly and tolerantly, with a bound on how deep it is nested."""

from __future__ import annotations

import json
import re
from typing import Any, cast

import orjson

MAX_DEPTH = 100
"""Deepest nesting that is read: `repr`, `pickle` and `copy.deepcopy` of it stay within Python's recursion limit."""

TOO_DEEP = f"JSON that is nested more than {MAX_DEPTH} levels deep"

# orjson reads integers beyond 64 bits as floats. They have at least this many digits. Strings of digits, such as ids
# and parts of URLs, have another character before them.
_LONG_INTEGERS = (b":" + b"0" * 20, b":-" + b"0" * 19)
_SAMPLED_DIGITS = b"0" * 6
_NUMBERS = bytes.maketrans(b"123456789 \t\r\n,[", b"000000000::::::")
_BRACKETS = bytes.maketrans(b"{}", b"[]")
_OTHER_THAN_BRACKETS = bytes(byte for byte in range(256) if byte not in b"[]{}")
_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)


class UnreadableJson(ValueError):
    """The content is not JSON, or it is JSON that this library refuses; the message says which."""


def read_json(content: bytes, content_type: str = "") -> Any:
    """Decode JSON exactly: integers of any size stay integers, and no more than `MAX_DEPTH` levels are nested.

    What orjson rejects and the standard library reads is read too: NaN and infinity, lone surrogates, a byte order
    mark, UTF-16 and UTF-32. Bytes that are not valid in the encoding become U+FFFD.

    Args:
        content: The bytes.
        content_type: The Content-Type header. Its charset is used only if the content is not UTF-8.

    Raises:
        UnreadableJson: The content is not JSON, is nested too deeply, or has an integer of more than 4300 digits.
    """
    try:
        value = orjson.loads(content)
    except orjson.JSONDecodeError:
        value = _parse(_decode(content, content_type))
        deep = True
    else:
        if _may_have_long_integers(content):
            value = _parse(content.decode())
        deep = _may_be_deep(content)
    if deep and _is_deeper(value, MAX_DEPTH):
        raise UnreadableJson(TOO_DEEP)
    return value


def write_json(value: object) -> bytes:
    """Encode a value that `read_json` returned, so that reading the result gives an equal value.

    Raises:
        TypeError: The value has a part that JSON does not know.
    """
    return json.dumps(value, separators=(",", ":")).encode("ascii")


def fingerprint(value: object, *, sort_keys: bool = False) -> bytes:
    """Bytes that are equal for equal JSON values; parts of other types are represented by `str`.

    Args:
        value: The value.
        sort_keys: Whether objects with the same keys in another order are equal.
    """
    try:
        return orjson.dumps(value, default=str, option=orjson.OPT_SORT_KEYS if sort_keys else 0)
    except TypeError:  # an integer beyond 64 bits, or a lone surrogate
        return json.dumps(value, default=str, sort_keys=sort_keys).encode("ascii")


def _parse(text: str) -> Any:
    try:
        # Control characters in strings are common in logs, and nothing else can be meant.
        return json.loads(text, strict=False)
    except RecursionError:
        problem = TOO_DEEP
    except json.JSONDecodeError:
        problem = "a body that is not JSON"
    except ValueError:  # Python's limit on the conversion of digits
        problem = "an integer of more than 4300 digits in its JSON"
    raise UnreadableJson(problem)


def _decode(content: bytes, content_type: str) -> str:
    encoding = json.detect_encoding(content)
    if encoding == "utf-8" and (named := _CHARSET.search(content_type)):
        try:
            return content.decode(named[1], "replace")
        except (LookupError, UnicodeError):  # not an encoding of text
            pass
    return content.decode(encoding, "replace")


def _may_have_long_integers(content: bytes) -> bool:
    # Looking at every third byte first makes the check cost a tenth of orjson's time.
    if _SAMPLED_DIGITS not in content[::3].translate(_NUMBERS):
        return False
    numbers = b":" + content.translate(_NUMBERS)
    return any(long in numbers for long in _LONG_INTEGERS)


def _may_be_deep(content: bytes) -> bool:
    if len(content) <= 2 * MAX_DEPTH:
        return False
    brackets = content.translate(_BRACKETS, _OTHER_THAN_BRACKETS)
    for peeled in range(MAX_DEPTH):
        if len(brackets) <= 2 * (MAX_DEPTH - peeled):
            return False
        fewer = brackets.replace(b"[]", b"")
        if len(fewer) == len(brackets):  # the rest are brackets in strings
            return True
        brackets = fewer
    return True


def _is_deeper(value: object, limit: int) -> bool:
    level = [value]
    for _ in range(limit):
        level = [part for one in level for part in _parts(one) if isinstance(part, dict | list)]
        if not level:
            return False
    return True


def _parts(value: object) -> list[object]:
    if isinstance(value, dict):
        return list(cast("dict[str, object]", value).values())
    return cast("list[object]", value) if isinstance(value, list) else []
