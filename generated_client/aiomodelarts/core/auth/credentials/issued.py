"""Tokens and keys as IAM issues them, and the project that they are for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar, cast

from attrs import field, fields, frozen, has

from ...codec.display import Displayed
from ...redaction.hidden import Hidden
from ..iam.service_catalog import Endpoint

T = TypeVar("T")


def displayed_fields(value: Displayed) -> Iterable[tuple[str, object]]:
    """The fields of an attrs object by their public names; those that hold a secret show `***`."""
    kind = type(value)
    for attribute in fields(kind) if has(kind) else ():
        yield attribute.alias or attribute.name, getattr(value, attribute.name)


def hide(value: T | Hidden[T]) -> Hidden[T]:
    """Keep a secret so that it is not shown; for fields of attrs classes."""
    return cast("Hidden[T]", value) if isinstance(value, Hidden) else Hidden(value)


def hide_if_given(value: T | Hidden[T] | None) -> Hidden[T] | None:
    """As `hide`, for a secret that may be None, which is shown."""
    return None if value is None else hide(value)


@frozen
class Scope:
    """What credentials are good for, as far as they know it themselves.

    Args:
        project_id: The project, or None.
        project_name: Its name, or None.
        endpoints: The endpoints of ModelArts in the service catalog.
        region: The region, or None.
    """

    project_id: str | None = None
    project_name: str | None = None
    endpoints: tuple[Endpoint, ...] = ()
    region: str | None = None


@frozen(repr=False)
class Token(Displayed):
    """A token as IAM issued it.

    Args:
        value: The token itself.
        expires_at: When it ends, in seconds since 1970, or None when that is not known.
        issued_at: When it was received, in seconds since 1970.
        scope: The project it is for.
    """

    _value: Hidden[str] = field(converter=hide, alias="value")
    expires_at: float | None = None
    issued_at: float = 0.0
    scope: Scope = field(factory=Scope)

    @property
    def value(self) -> str:
        """The token itself."""
        return self._value.value

    def _displayed(self) -> Iterable[tuple[str, object]]:
        return displayed_fields(self)


@frozen(repr=False)
class AccessKey(Displayed):
    """A key as it signs.

    Args:
        access: Its id.
        secret: Its secret.
        security_token: What a temporary key is sent with, or None.
        expires_at: When it ends, in seconds since 1970, or None.
        issued_at: When it was received, in seconds since 1970.
    """

    access: str
    _secret: Hidden[str] = field(converter=hide, alias="secret")
    _security_token: Hidden[str] | None = field(default=None, converter=hide_if_given, alias="security_token")
    expires_at: float | None = None
    issued_at: float = 0.0

    @property
    def secret(self) -> str:
        """Its secret."""
        return self._secret.value

    @property
    def security_token(self) -> str | None:
        """What a temporary key is sent with, or None."""
        return self._security_token.value if self._security_token else None

    def _displayed(self) -> Iterable[tuple[str, object]]:
        return displayed_fields(self)
