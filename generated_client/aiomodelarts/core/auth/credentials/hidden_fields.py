"""Fields of attrs classes with secrets: converters that hide the secrets, and the fields to display."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import fields, has

from ...codec.display import Displayed
from ...redaction.hidden import Hidden


def displayed_fields(value: Displayed) -> Iterable[tuple[str, object]]:
    """Yield the fields of an attrs object by their public names. Secrets are `Hidden` and show as `***`.

    Args:
        value: The object.
    """
    kind = type(value)
    for attribute in fields(kind) if has(kind) else ():
        yield attribute.alias or attribute.name, getattr(value, attribute.name)


def hide(value: str | Hidden[str]) -> Hidden[str]:
    """Wrap a secret in `Hidden`. Converter for fields of attrs classes.

    Args:
        value: The secret, wrapped or not.
    """
    return value if isinstance(value, Hidden) else Hidden(value)


def hide_if_given(value: str | Hidden[str] | None) -> Hidden[str] | None:
    """Wrap a secret in `Hidden`, or return None. Converter for optional fields of attrs classes.

    Args:
        value: The secret, wrapped or not, or None.
    """
    return None if value is None else hide(value)
