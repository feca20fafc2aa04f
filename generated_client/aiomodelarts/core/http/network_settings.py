"""Network settings of a client: certificates and proxies."""

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
    """Return the `repr` of a client certificate without the password of the key."""
    if not isinstance(cert, tuple):
        return repr(cert)
    parts = cast("tuple[Any, ...]", cert)
    return repr(parts if len(parts) < CERT_PARTS else (*parts[:2], "***"))


@frozen
class Network:
    """Network settings of a client.

    Args:
        verify: True to trust the default certificate authorities, the path of a file or folder with trusted
            authorities, False to disable the verification, or an `ssl.SSLContext`.
        cert: Path of a file with the client certificate and its key, or a tuple of both paths and, if the key is
            encrypted, its password.
        proxy: URL of an HTTP proxy, or None to use the environment variables.
        trust_env: Whether environment variables are used.
        fallback: Settings of the cloud in `clouds.yaml`. Their certificates are used if neither these settings nor
            OpenStack's environment variables set any.

    Raises:
        ConfigurationError: A value has the wrong type, or two values contradict each other.
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
                "cert: pass the path of a file, or (certificate, key), or (certificate, key, password)"
            )
        if isinstance(self.verify, ssl.SSLContext):
            raise ConfigurationError("cert contradicts verify: load the certificate into the SSLContext itself")

    def refuse_beside_http_client(self) -> None:
        """Check that no setting is combined with `http_client`, which has its own TLS and proxy settings.

        Raises:
            ConfigurationError: A setting differs from its default.
        """
        usual = Network()
        for name in ("verify", "cert", "proxy", "trust_env"):
            if getattr(self, name) is not getattr(usual, name):
                raise ConfigurationError(
                    f"{name}= can't be combined with http_client=, which has its own TLS and proxies; set it there"
                )


def _check_verify(verify: object) -> None:
    if not isinstance(verify, bool | str | PathLike | ssl.SSLContext) or verify == "":
        kind = type(cast("object", verify)).__name__
        raise ConfigurationError(f"verify is a {kind}; pass True, False, the path of a CA bundle, or an SSLContext")


def _is_path(file: object) -> bool:
    return isinstance(file, str | PathLike) and file != ""


def path_of(file: File) -> Path:
    """Return a path with `~` expanded to the home folder of the user."""
    return Path(file).expanduser()
