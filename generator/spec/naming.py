"""Derive Python names from names on the wire."""

import functools
import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from keyword import iskeyword
from typing import Any

SEPARATORS = r"\. _-"
SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*_?")
# A token of RFC 9110.
HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
# Used in annotations of the generated classes, where a field with the same name would shadow them.
ANNOTATION_NAMES = frozenset({"str", "int", "float", "bool", "dict", "list", "object"})


@functools.lru_cache(maxsize=20_000)
def snake_case(text: str) -> str:
    """Return the words of a name in lower case, joined by underscores: `sortBy` becomes `sort_by`."""
    return "_".join(_words(text)).lower()


def pascal_case(text: str) -> str:
    """Return the words of a name with capitals, without a separator. Words in upper case stay as they are."""
    return "".join(word if word.isupper() else word.capitalize() for word in _words(text))


def _words(text: str) -> list[str]:
    """Split a name at capitals and separators. Other characters are left out."""
    text = "".join(letter for letter in text if letter.isidentifier() or letter.isdecimal() or letter in SEPARATORS)
    if any(letter.isupper() for letter in text):
        text = " ".join(re.split("([A-Z]?[a-z]+)", text))
    return re.findall(f"[^{re.escape(SEPARATORS)}]+", text)


def python_name(wire: str, node: Mapping[str, Any] | None = None) -> str:
    """Return the Python name of an argument or field: snake case, with an underscore only if Python requires it.

    `sortBy` becomes `sort_by`, `from` becomes `from_`, `@modelarts:hard` becomes `modelarts_hard`.

    Args:
        wire: The name on the wire.
        node: Parameter or schema with this name. Its `x-python-name` takes precedence.
    """
    if node is not None and "x-python-name" in node:
        return str(node["x-python-name"])
    name = snake_case(re.sub(r"[^\w-]+", "_", wire).strip("_") or wire)
    return f"{name}_" if _is_taken(name) else name


def is_method_name(name: str) -> bool:
    """Whether a method can have a name: ASCII in snake case, and no keyword of Python."""
    return bool(SNAKE_CASE.fullmatch(name)) and not iskeyword(name)


def is_argument_name(name: str) -> bool:
    """Whether an argument or field can have a name: that of a method, but no name of a built-in type."""
    return is_method_name(name) and not _is_taken(name)


def _is_taken(name: str) -> bool:
    return iskeyword(name) or name in ANNOTATION_NAMES or name == "self"


def is_identifier(name: str) -> bool:
    """Return whether Python reads a name as an identifier with exactly these characters.

    Python normalises identifiers: a long s becomes an s, and a ligature becomes two letters.
    """
    return name.isidentifier() and not iskeyword(name) and unicodedata.normalize("NFKC", name) == name


def member_names(values: Sequence[str | int], names: Sequence[str] | None = None) -> list[str]:
    """Return the names of the members of an enumeration.

    Args:
        values: Values of the members.
        names: Names from `x-enum-varnames`.
    """
    if names is None:
        names = [
            value.upper() if isinstance(value, str) and value[:1].isalpha() else f"VALUE_{index}"
            for index, value in enumerate(values)
        ]
    return [snake_case(name).upper() for name in names]


def values_name(enumeration: str) -> str:
    """Return the name of the type of the listed values of an enumeration: `SortOrder` becomes `SortOrderValue`."""
    return f"{enumeration}Value"


def class_name(tag: str) -> str:
    """Return the class name of a resource: `training_jobs_v1` becomes `TrainingJobsV1`."""
    return "".join(word.capitalize() for word in tag.split("_"))


def constant_name(operation_id: str) -> str:
    """Return the constant name of an operation: `CreateNotebook` becomes `CREATE_NOTEBOOK`."""
    return snake_case(operation_id).upper()


def literal(text: str) -> str:
    """Return a string as a Python literal in double quotes, which evaluates to exactly the same string.

    Characters that are invisible or that UTF-8 can't encode are escaped.
    """
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode("ascii") for letter in quoted
    )


def prose(text: str) -> str:
    """Escape a string for use in a docstring."""
    text = " ".join(text.split())
    text = "".join(letter for letter in text if unicodedata.category(letter) != "Cc")
    return text.replace("\\", r"\\").replace('"""', r"\"\"\"")
