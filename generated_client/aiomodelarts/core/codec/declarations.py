"""Declarations of the fields of models, by annotations and `json_field`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

_UNREAD = frozenset(
    {"str", "int", "float", "bool", "dict", "list", "Any", "None", "Unset", "datetime", "time", "timedelta"}
)
"""Names in the annotations of fields whose values are used unchanged. Requests convert the time objects in them."""


class FieldOptions:
    """Properties of a declared field other than its type.

    Args:
        has_default: Whether the field may be missing.
        default: Value of a missing field: None, or `UNSET` in models of requests.
        key: Key of the field in the JSON object; empty if it is the name of the field.
        digits: Whether the service sends integers of the field as strings of digits.
        sensitive: Whether the value is a secret.
        time: Format of a time or duration, a key of `time_forms.MOMENTS` or `time_forms.DURATIONS`; empty if the field
            takes no time objects.
    """

    __slots__ = ("default", "digits", "has_default", "key", "sensitive", "time")

    def __init__(
        self,
        has_default: bool,
        default: object,
        key: str = "",
        digits: bool = False,
        sensitive: bool = False,
        time: str = "",
    ) -> None:
        self.has_default = has_default
        self.default = default
        self.key = key
        self.digits = digits
        self.sensitive = sensitive
        self.time = time


_REQUIRED = object()


def json_field(
    *, default: Any = _REQUIRED, key: str = "", digits: bool = False, sensitive: bool = False, time: str = ""
) -> Any:
    """Declare a field of a model that is required, is secret, or differs in JSON from its name and type.

    Args:
        default: Value of a missing field. Without it, the field is required.
        key: Key of the field in the JSON object. The default is the name of the field.
        digits: Whether the service sends integers of the field as strings of digits.
        sensitive: Whether the value is a secret, which `repr` hides.
        time: Format in which the API takes a time or duration, if the field accepts time objects as well.
    """
    given = default if default is not _REQUIRED else None
    return FieldOptions(default is not _REQUIRED, given, key, digits, sensitive, time)


class DeclaredField:
    """A field of a model.

    Args:
        name: Name of the attribute.
        key: Key in the JSON object.
        annotation: Type of the attribute, as written in the declaration.
        options: The rest of the declaration.
        classes: Classes that the annotation names, if it was written without quotes.
    """

    __slots__ = ("annotation", "classes", "key", "name", "options")

    def __init__(
        self, name: str, key: str, annotation: str, options: FieldOptions, classes: Mapping[str, type]
    ) -> None:
        self.name = name
        self.key = key
        self.annotation = annotation
        self.options = options
        self.classes = classes

    @property
    def is_read(self) -> bool:
        """Whether the JSON value is converted when the attribute is read."""
        return self.options.digits or not _UNREAD.issuperset(re.findall(r"\w+", self.annotation))


def declared_fields(cls: type) -> Iterator[DeclaredField]:
    """Yield the fields that a class declares itself."""
    for name, annotation in cls.__annotations__.items():
        classes: dict[str, type] = {}
        text = _annotation_text(annotation, classes)
        if name.startswith("__") or re.match(r"(\w+\.)?ClassVar\b", text):  # attributes of the class, not fields
            continue
        found = cls.__dict__.get(name, _REQUIRED)
        options = found if isinstance(found, FieldOptions) else FieldOptions(found is not _REQUIRED, found)
        yield DeclaredField(name, options.key or name, text, options, classes)


def _annotation_text(annotation: Any, classes: dict[str, type]) -> str:
    """Return an annotation as generated models write it, and add the classes in it to `classes`."""
    if isinstance(annotation, str):
        return annotation
    if annotation is None or annotation is NoneType:
        return "None"
    origin, inner = get_origin(annotation), [_annotation_text(part, classes) for part in get_args(annotation)]
    if origin is Union or origin is UnionType:
        return " | ".join(inner)
    name: str = getattr(origin or annotation, "__name__", "Any")
    if isinstance(annotation, type) and origin is None:
        classes[name] = annotation
    return f"{name}[{', '.join(inner)}]" if inner else name
