"""Who may use the interface: programs and pages of this machine, or callers who know the token."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import os
import re
import secrets

from starlette.requests import Request

from .problems import Problem

TOKEN_VARIABLE = "MODELARTS_FAKE_TOKEN"  # noqa: S105  # name of a variable
SHORTEST_TOKEN = 16
SAFE_METHODS = frozenset({"GET", "HEAD"})
PAGE = "/_fake/"
HOST = re.compile(r"([\w.-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{0,5})?")


class Access:
    """Access to the interface of a fake.

    On a loopback address, the interface is open to programs of this machine. Pages of other sites are refused: by the
    `Host` header, because a host name of theirs may resolve to this machine, and by `Origin` and `Sec-Fetch-Site`.
    On any other address, and if the environment variable `MODELARTS_FAKE_TOKEN` is set, callers need a token.

    Args:
        host: Address that the fake listens on.

    Raises:
        ValueError: The token in the environment is shorter than 16 characters or has other than ASCII characters.
    """

    def __init__(self, host: str) -> None:
        chosen = os.environ.get(TOKEN_VARIABLE, "")
        if chosen and (len(chosen) < SHORTEST_TOKEN or not chosen.isascii() or not chosen.isprintable()):
            rule = f"at least {SHORTEST_TOKEN} printable ASCII characters"
            raise ValueError(f"{TOKEN_VARIABLE} is not a token; set {rule}, or unset it")
        self._token = chosen or (None if is_loopback(host) else secrets.token_urlsafe(32))
        self._shown_in_link = not chosen
        digest = hashlib.sha256((self._token or "").encode()).hexdigest()
        # Cookies of all ports of a host are sent to each of them, so each fake has a name of its own.
        self.cookie = f"modelarts_fake_{digest[:12]}"

    @property
    def needs_token(self) -> bool:
        """Whether callers need a token."""
        return self._token is not None

    def link(self, address: str) -> str:
        """Return the URL of the page, with the token if it was chosen at random.

        Args:
            address: URL of the fake.
        """
        token = f"?token={self._token}" if self._token is not None and self._shown_in_link else ""
        return f"{address}{PAGE}{token}"

    def accepts(self, token: str) -> bool:
        """Return whether a token is the one of this fake. The time does not depend on how many characters are right."""
        return self._token is not None and hmac.compare_digest(token.encode(), self._token.encode())

    def check(self, request: Request) -> None:
        """Check that a request may use the interface.

        Raises:
            Problem: It may not.
        """
        if self._token is None:
            _check_host(request)
        _check_site(request)
        if self._token is not None and not any(map(self.accepts, self._tokens(request))):
            raise Problem(
                401,
                "the token is missing or wrong",
                "open the link that the fake printed at its start, or send its token as `Authorization: Bearer TOKEN`",
            )

    def _tokens(self, request: Request) -> list[str]:
        scheme, _, bearer = request.headers.get("authorization", "").partition(" ")
        found = [bearer.strip()] if scheme.lower() == "bearer" else []
        return [*found, request.cookies[self.cookie]] if self.cookie in request.cookies else found


def is_loopback(host: str) -> bool:
    """Return whether a host name or address is one of this machine that other machines can't reach."""
    name = host.removeprefix("[").removesuffix("]").lower().rstrip(".")
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def _check_host(request: Request) -> None:
    given = request.headers.get("host", "")
    found = HOST.fullmatch(given)
    if found is None or not is_loopback(found[1]):
        raise Problem(
            403,
            f"the host {given[:100]!r} is not a loopback address",
            "use http://127.0.0.1 or http://localhost; to serve another address, start the fake with --host",
            "header: Host",
        )


def _check_site(request: Request) -> None:
    """Refuse requests that pages of other sites make. Browsers add these headers, which pages can't change."""
    origin = request.headers.get("origin")
    own = request.headers.get("host", "").lower()
    foreign = origin is not None and origin.lower() not in (f"http://{own}", f"https://{own}")
    site = request.headers.get("sec-fetch-site", "none")
    if site not in ("none", "same-origin"):
        navigates = request.headers.get("sec-fetch-mode") == "navigate" and request.method in SAFE_METHODS
        framed = request.headers.get("sec-fetch-dest", "document") != "document"
        foreign = foreign or not navigates or framed or request.url.path.startswith(f"{PAGE}api/")
    if foreign:
        raise Problem(
            403,
            "a page of another site made this request",
            "open the page of the fake itself; programs that are not browsers send no Origin header",
            "header: Origin" if origin is not None else "header: Sec-Fetch-Site",
        )
