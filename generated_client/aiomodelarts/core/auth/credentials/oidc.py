"""OpenID Connect: an id token of a company's own identity provider, exchanged for a token at IAM."""

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
from .token import TokenAuthenticator

IdToken = str | Path | Callable[[], str | Awaitable[str]]


def _hidden(value: IdToken | Hidden[IdToken]) -> IdToken | Hidden[IdToken]:
    """A token is a secret; where it comes from is none."""
    if isinstance(value, Hidden | Path) or callable(value):
        return cast("IdToken | Hidden[IdToken]", value)
    return Hidden(value)


@discreet_class
@frozen(repr=False)
class OidcCredentials(Credentials):
    """A federated user whose identity provider speaks OpenID Connect.

    Args:
        auth_url: Address of IAM.
        identity_provider: Id of the identity provider in IAM.
        id_token: The id token, a `pathlib.Path` to a file that holds it, or a function or coroutine function that
            returns it; files and functions are asked anew for each token. A function has to be one of a
            module when the credentials are to be pickled.
        project_name: Name of the project; this or `project_id` is needed.
        project_id: Id of the project.

    Raises:
        ConfigurationError: A value is empty, or no project is named.

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
                f"OidcCredentials: id_token is a {kind}; give a text, a pathlib.Path or a function"
            )
        check_project("OidcCredentials", self.project_name, self.project_id)

    @property
    def id_token(self) -> IdToken:
        """The id token, or where it comes from."""
        given = self._id_token
        return cast("Hidden[IdToken]", given).value if isinstance(given, Hidden) else given

    def authenticator(self, context: AuthContext) -> Authenticator:
        """The live side: exchanges the id token."""

        async def exchange() -> Token:
            scope = project_scope(self.project_id, self.project_name)
            body: Hidden[Mapping[str, Any]] = Hidden({"auth": {"id_token": {"id": await self._read()}, "scope": scope}})
            headers = {"X-Idp-Id": self.identity_provider}
            url = f"{self.iam(context)}.0/OS-AUTH/id-token/tokens"
            response = await ask(context, "CreateTokenWithIdToken", "POST", url, body=body, headers=headers)
            return token_in(response, context.clock.now())

        return TokenAuthenticator(context.shared(self, exchange), context)

    def iam(self, context: AuthContext) -> str:
        """The given address of IAM."""
        return iam_url(self.auth_url)

    async def _read(self) -> str:
        source = self.id_token
        if isinstance(source, str):
            return _whole(source)
        if isinstance(source, Path):
            import asyncio  # loaded when a client is made, not with this package

            try:
                text = await asyncio.to_thread(read_text, source)
            except (OSError, UnicodeDecodeError) as error:
                failure = ConfigurationError(f"the file {source} with the id token can't be read: {error}")
            else:
                return _whole(text)
            # Not above, where the error would go along: one about the encoding holds the file.
            raise failure
        given = source()
        return _whole(await given if isawaitable(given) else given)


def _whole(text: object) -> str:
    if not isinstance(text, str):
        raise ConfigurationError(f"OidcCredentials: the function for the id token returned a {type(text).__name__}")
    text = text.removeprefix(BOM)
    if not text.strip():
        raise ConfigurationError("there is no id token where OidcCredentials looks for it; log in at the provider")
    check_text("OidcCredentials", "id_token", text)
    return text.strip()
