"""OpenID Connect credentials: exchange an ID token of an identity provider for a token of IAM."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from inspect import isawaitable
from pathlib import Path
from typing import Any, cast

from attrs import field, frozen

from ...errors.exceptions import ConfigurationError
from ...http.header_values import check_header_value
from ...operation.unsendable_text import check_text
from ...redaction.hidden import Hidden
from ...redaction.tracebacks import discreet_class
from ..discovery.text_files import BOM, read_text
from ..iam.iam_requests import ask, check_project, project_scope, token_in
from ..iam.iam_url import iam_url
from .base import AuthContext, Authenticator, Credentials
from .issued import Token
from .token_authenticator import TokenAuthenticator

IdToken = str | Path | Callable[[], str | Awaitable[str]]


def _hidden(value: IdToken | Hidden[IdToken]) -> IdToken | Hidden[IdToken]:
    """Hide an ID token. A path or a function that returns one is not a secret."""
    if isinstance(value, Hidden | Path) or callable(value):
        return cast("IdToken | Hidden[IdToken]", value)
    return Hidden(value)


@discreet_class
@frozen(repr=False)
class OidcCredentials(Credentials):
    """Federated user with an ID token from an OpenID Connect identity provider.

    Args:
        auth_url: Address of IAM.
        identity_provider: ID of the identity provider in IAM.
        id_token: ID token, the `pathlib.Path` of a file with the ID token, or a function or coroutine function that
            returns it. The file is read, or the function called, each time that the client requests a token. To pickle
            the credentials, the function must be defined at the top level of a module.
        project_name: Name of the project. Required unless `project_id` is set.
        project_id: ID of the project.

    Raises:
        ConfigurationError: A required value is empty.

    Documented at: identity-access-management api-ref, obtaining_a_token_with_an_openid_connect_id_token.rst
    """

    auth_url: str
    identity_provider: str
    _id_token: IdToken | Hidden[IdToken] = field(converter=_hidden, alias="id_token")
    project_name: str | None = field(default=None, kw_only=True)
    project_id: str | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        for name in ("auth_url", "identity_provider", "id_token"):
            if not getattr(self, name):
                raise ConfigurationError(f"OidcCredentials: {name} is empty")
        check_header_value("OidcCredentials", "identity_provider", self.identity_provider)
        if not isinstance(self.id_token, str | Path) and not callable(self.id_token):
            kind = type(cast("object", self.id_token)).__name__  # not the value: it may be a secret
            raise ConfigurationError(
                f"OidcCredentials: id_token is a {kind}; pass a string, a pathlib.Path or a function"
            )
        check_project("OidcCredentials", self.project_name, self.project_id)

    @property
    def id_token(self) -> IdToken:
        """ID token, or its file or function."""
        given = self._id_token
        return cast("Hidden[IdToken]", given).value if isinstance(given, Hidden) else given

    def authenticator(self, context: AuthContext) -> Authenticator:
        """Return an authenticator that exchanges the ID token for a token of IAM.

        Args:
            context: Context of the client.
        """

        async def exchange() -> Token:
            scope = project_scope(self.project_id, self.project_name)
            body: Hidden[Mapping[str, Any]] = Hidden({"auth": {"id_token": {"id": await self._read()}, "scope": scope}})
            headers = {"X-Idp-Id": self.identity_provider}
            url = f"{self.iam(context)}.0/OS-AUTH/id-token/tokens"
            response = await ask(context, "CreateTokenWithIdToken", "POST", url, body=body, headers=headers)
            return token_in(response, context.clock.now())

        return TokenAuthenticator(context.shared(self, exchange), context)

    def iam(self, context: AuthContext) -> str:
        """Return the URL of IAM.

        Args:
            context: Context of the client.
        """
        return iam_url(self.auth_url)

    async def _read(self) -> str:
        source = self.id_token
        if isinstance(source, str):
            return _whole(source)
        if isinstance(source, Path):
            import asyncio  # imported when a client is created, to keep the import of this package fast

            try:
                text = await asyncio.to_thread(read_text, source)
            except (OSError, UnicodeDecodeError) as error:
                failure = ConfigurationError(f"the file {source} with the ID token can't be read: {error}")
            else:
                return _whole(text)
            # Raised outside of the handler: a `UnicodeDecodeError` as context would contain the file.
            raise failure
        given = source()
        return _whole(await given if isawaitable(given) else given)


def _whole(text: object) -> str:
    if not isinstance(text, str):
        raise ConfigurationError(
            f"OidcCredentials: the function for the ID token returned a {type(text).__name__} instead of a string"
        )
    text = text.removeprefix(BOM)
    if not text.strip():
        raise ConfigurationError("OidcCredentials: the ID token is empty; log in at the identity provider")
    check_text("OidcCredentials", "id_token", text)
    return text.strip()
