"""Reading and writing JSON: exact integers, tolerant of invalid input, with a limit on the nesting depth."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, cast

import orjson

MAX_DEPTH = 100
"""Maximum nesting depth. `repr`, `pickle` and `copy.deepcopy` of such a value stay within Python's recursion limit."""

TOO_DEEP = f"JSON that is nested more than {MAX_DEPTH} levels deep"

# orjson reads integers beyond 64 bits as floats. They have at least this many digits, or one less after a minus sign.
_LONG_DIGITS = 20
# Digits, quotes and structure of a JSON text: without all other bytes, every digit as 0, braces as brackets, and commas
# as colons. One pass over the text replaces a search for long integers and one for deep nesting.
_OUTLINE = bytes.maketrans(b"123456789{},", b"000000000[]:")
_NOT_IN_OUTLINE = bytes(byte for byte in range(256) if byte not in b'0123456789[]{}:,"')
_LONG_IN_OUTLINE = tuple(before + b"0" * (_LONG_DIGITS - 1) for before in (b":", b"["))
_ESCAPE = re.compile(rb"\\.", re.DOTALL)
_BRACKETS_AT_ONCE = 128
# Digits within strings, such as IDs and parts of URLs, follow a character other than these.
_NUMBERS = bytes.maketrans(b"123456789 \t\r\n,[", b"000000000::::::")
_LONG_INTEGERS = (b":" + b"0" * _LONG_DIGITS, b":-" + b"0" * (_LONG_DIGITS - 1))
_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)


class UnreadableJson(ValueError):
    """Raised if the content is not JSON, or is JSON that this library rejects; the message says which."""


def read_json(content: bytes, content_type: str | Callable[[], str] = "") -> Any:
    """Decode JSON and keep integers of any size exact.

    Input that orjson rejects but the standard library accepts is decoded too: NaN and infinity, lone surrogates, a byte
    order mark, UTF-16 and UTF-32. Bytes that are invalid in the encoding become U+FFFD.

    Args:
        content: The bytes to decode.
        content_type: Value of the Content-Type header, or a function that returns it. Its charset is used only if the
            content is not valid UTF-8.

    Returns:
        The decoded value.

    Raises:
        UnreadableJson: The content is not JSON, is nested more than `MAX_DEPTH` levels deep, or has an integer of more
            than 4300 digits.
    """
    try:
        value = orjson.loads(content)
    except orjson.JSONDecodeError:
        value = _parse(_decode(content, content_type if isinstance(content_type, str) else content_type()))
        deep = True
    else:
        outline = content.translate(_OUTLINE, _NOT_IN_OUTLINE)
        if _may_have_long_integers(outline) and _has_long_integers(content):
            value = _parse(content.decode())
        deep = _may_be_deep(content, outline)
    if deep and _is_deeper(value, MAX_DEPTH):
        raise UnreadableJson(TOO_DEEP)
    return value


def write_json(value: object) -> bytes:
    """Encode a value as JSON that `read_json` decodes to an equal value.

    Args:
        value: A value as `read_json` returns it.

    Returns:
        The JSON, in ASCII.

    Raises:
        TypeError: JSON can't represent a part of the value.
    """
    return json.dumps(value, separators=(",", ":")).encode("ascii")


def fingerprint(value: object, *, sort_keys: bool = False) -> bytes:
    """Return bytes that are equal for equal JSON values, to compare or hash them.

    Args:
        value: The value. Parts that JSON can't represent are converted with `str`.
        sort_keys: Whether the order of the keys in an object is ignored.
    """
    try:
        return orjson.dumps(value, default=str, option=orjson.OPT_SORT_KEYS if sort_keys else 0)
    except TypeError:  # an integer beyond 64 bits, or a lone surrogate
        return json.dumps(value, default=str, sort_keys=sort_keys).encode("ascii")


def _parse(text: str) -> Any:
    try:
        # Unescaped control characters in strings are common in logs and can't be misread.
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
        except (LookupError, UnicodeError):  # not a text encoding
            pass
    return content.decode(encoding, "replace")


def _may_have_long_integers(outline: bytes) -> bool:
    """Return whether an integer may be long. Fractions and strings with commas or colons may look like one."""
    after_colon, after_bracket = _LONG_IN_OUTLINE
    # Python searches backwards from one colon or bracket to another, in a quarter of the time that `in` takes.
    return outline.rfind(after_colon) >= 0 or outline.rfind(after_bracket) >= 0 or outline.startswith(after_colon[1:])


def _has_long_integers(content: bytes) -> bool:
    numbers = b":" + content.translate(_NUMBERS)
    return any(long in numbers for long in _LONG_INTEGERS)


def _may_be_deep(content: bytes, outline: bytes) -> bool:
    """Return whether a value may be nested too deeply. If it isn't, it seldom looks as if it were."""
    marks = outline.translate(None, b"0:") if len(outline) > 2 * MAX_DEPTH else b""
    brackets = marks.translate(None, b'"')
    if len(brackets) <= 2 * MAX_DEPTH:
        return False
    if b"\\" in content:  # without escapes, each quote begins or ends a string
        marks = _ESCAPE.sub(b"", content).translate(_OUTLINE, _NOT_IN_OUTLINE).translate(None, b"0:")
    if 2 * marks.count(b'""') + len(brackets) != len(marks):  # brackets separate the quotes of some strings
        brackets = b"".join(marks.split(b'"')[::2])
    depth = 0
    for start in range(0, len(brackets), _BRACKETS_AT_ONCE):
        part = brackets[start : start + _BRACKETS_AT_ONCE]
        opened = part.count(b"[")
        if depth + opened > MAX_DEPTH:
            return True
        depth += 2 * opened - len(part)
    return False


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
