"""Tokens and access keys issued by IAM, and the scope of credentials."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen

from ...codec.display import Displayed
from ...redaction.hidden import Hidden
from ..iam.service_catalog import Endpoint
from .hidden_fields import displayed_fields, hide, hide_if_given


@frozen
class Scope:
    """Project, region and endpoints that credentials are valid for.

    Args:
        project_id: ID of the project, or None if it is not known.
        project_name: Name of the project, or None if it is not known.
        endpoints: Endpoints of ModelArts in the service catalog.
        region: The region, or None if it is not known.
    """

    project_id: str | None = None
    project_name: str | None = None
    endpoints: tuple[Endpoint, ...] = ()
    region: str | None = None


@frozen(repr=False)
class Token(Displayed):
    """Token issued by IAM.

    Args:
        value: Value of the token.
        expires_at: Expiry time, in seconds since 1970, or None if it is not known.
        issued_at: Time when the token was received, in seconds since 1970.
        scope: Scope of the token.
    """

    _value: Hidden[str] = field(converter=hide, alias="value")
    expires_at: float | None = None
    issued_at: float = 0.0
    scope: Scope = field(factory=Scope)

    @property
    def value(self) -> str:
        """Value of the token."""
        return self._value.value

    def _displayed(self) -> Iterable[tuple[str, object]]:
        return displayed_fields(self)


@frozen(repr=False)
class AccessKey(Displayed):
    """Access key that signs requests.

    Args:
        access: Access key ID.
        secret: Secret key.
        security_token: Security token of a temporary key, or None.
        expires_at: Expiry time, in seconds since 1970, or None if it is not known.
        issued_at: Time when the key was received, in seconds since 1970.
    """

    access: str
    _secret: Hidden[str] = field(converter=hide, alias="secret")
    _security_token: Hidden[str] | None = field(default=None, converter=hide_if_given, alias="security_token")
    expires_at: float | None = None
    issued_at: float = 0.0

    @property
    def secret(self) -> str:
        """Secret key."""
        return self._secret.value

    @property
    def security_token(self) -> str | None:
        """Security token of a temporary key, or None."""
        return self._security_token.value if self._security_token else None

    def _displayed(self) -> Iterable[tuple[str, object]]:
        return displayed_fields(self)
