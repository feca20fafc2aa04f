"""How the network is to be reached: certificates and proxies."""

from __future__ import annotations

import ssl
from os import PathLike
from pathlib import Path
from typing import Any, TypeAlias, cast

from attrs import field, frozen

from ..errors.exceptions import ConfigurationError
from ..redaction.urls_and_headers import shown_proxy

File: TypeAlias = "str | PathLike[str]"
Verify: TypeAlias = "bool | File | ssl.SSLContext"
Cert: TypeAlias = "File | tuple[File, File] | tuple[File, File, str]"
CERT_PARTS = 3


def _shown_cert(cert: Any) -> str:
    """The files are no secret; the password of the key is."""
    if not isinstance(cert, tuple):
        return repr(cert)
    parts = cast("tuple[Any, ...]", cert)
    return repr(parts if len(parts) < CERT_PARTS else (*parts[:2], "***"))


@frozen
class Network:
    """How the network is to be reached.

    Args:
        verify: True: trust the usual authorities; a path: those in this file or folder; False: trust everybody; or a
            context that says it all.
        cert: File with the client's certificate and key; or both files, and the key's password if it has one.
        proxy: Address of an HTTP proxy; None: the environment's.
        trust_env: Whether environment variables count.
        fallback: Whose certificates count where neither this nor a variable of OpenStack's tools tells: those that a
            cloud of `clouds.yaml` names.

    Raises:
        ConfigurationError: A value is of another kind, or two contradict each other.
    """

    verify: Verify = True
    cert: Cert | None = field(default=None, repr=_shown_cert)
    proxy: str | None = field(default=None, repr=shown_proxy)
    trust_env: bool = True
    fallback: Network | None = None

    def __attrs_post_init__(self) -> None:
        _check_verify(self.verify)
        if self.cert is not None:
            self._check_cert(self.cert)
        if self.proxy is not None:
            from .proxy_urls import check_proxy  # most clients have none

            check_proxy(self.proxy, "proxy")

    def _check_cert(self, cert: object) -> None:
        parts = cast("tuple[object, ...]", cert) if isinstance(cert, tuple) else (cert,)
        files = parts[:2]
        right = 1 <= len(parts) <= CERT_PARTS and all(_is_path(file) for file in files)
        if not right or not all(isinstance(password, str) for password in parts[2:]):
            raise ConfigurationError(
                "cert: give the path of a file, or (certificate, key), or (certificate, key, password)"
            )
        if isinstance(self.verify, ssl.SSLContext):
            raise ConfigurationError("cert contradicts verify: load the certificate into the SSLContext itself")

    def refuse_beside_http_client(self) -> None:
        """Refuse options that only connections of our own would follow.

        Raises:
            ConfigurationError: One is set.
        """
        usual = Network()
        for name in ("verify", "cert", "proxy", "trust_env"):
            if getattr(self, name) is not getattr(usual, name):
                raise ConfigurationError(
                    f"{name}= contradicts http_client=, which has TLS and proxies of its own: set it there"
                )


def _check_verify(verify: object) -> None:
    if not isinstance(verify, bool | str | PathLike | ssl.SSLContext) or verify == "":
        kind = type(cast("object", verify)).__name__
        raise ConfigurationError(f"verify is a {kind}; give True, False, the path of a CA bundle, or an SSLContext")


def _is_path(file: object) -> bool:
    return isinstance(file, str | PathLike) and file != ""


def path_of(file: File) -> Path:
    """A path with `~` for the home of the user."""
    return Path(file).expanduser()
