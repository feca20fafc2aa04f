"""Open a client of the S3 library, which is imported only when it is used."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Mapping
from contextlib import AsyncExitStack
from importlib import import_module
from ssl import SSLContext
from typing import Any, Protocol
from urllib.parse import urlsplit
from weakref import WeakSet

from attrs import frozen

from ..core.errors.exceptions import ConfigurationError
from ..core.http.local_hosts import is_loopback
from ..core.http.network_settings import Network
from ..core.http.proxies import Proxies
from ..core.http.tls import ssl_context
from ..core.logs.file_threads import in_thread
from ..core.redaction.hidden import HIDDEN
from .keys import ObjectKeys

LOGGERS = (
    "aiobotocore.httpsession",
    "botocore.auth",
    "botocore.endpoint",
    "botocore.hooks",
    "botocore.parsers",
    "botocore.retryhandler",
    "botocore.retries.standard",
    "botocore.client",
    "botocore.regions",
)
TLS_HOOK = "_build_ssl_contexts"
SIGNATURE = re.compile(r"(Signature[=:]\s*)[0-9a-f]{64}")


@frozen
class S3Settings:
    """Settings of the S3 client.

    Args:
        endpoint: Scheme and host of the service.
        region: Region of the signatures.
        network: Certificates and proxies.
        timeout: Timeout of each network operation, in seconds.
        retries: Maximum number of retries of a request.
        connections: Maximum number of connections.
    """

    endpoint: str
    region: str
    network: Network
    timeout: float
    retries: int
    connections: int


class S3Client(Protocol):
    """Client of the S3 library. Its methods are the operations of S3 in snake case."""

    def __getattr__(self, name: str) -> Any: ...


async def open_client(settings: S3Settings, keys: ObjectKeys, closing: AsyncExitStack) -> S3Client:
    """Open a client of the S3 library that uses no configuration file and no environment variable of AWS.

    Args:
        settings: Settings of the client.
        keys: Keys to sign requests with.
        closing: Stack that closes the client.

    Raises:
        ConfigurationError: The library is not installed, or the certificates or the proxy can't be used.
    """
    try:
        # In a thread, because the import takes a quarter of a second.
        library, config, provider = await in_thread(_import_library)
    except ModuleNotFoundError as error:
        raise ConfigurationError(
            f"{error.name} is missing; aiomodelarts.storage needs its extra: pip install 'aiomodelarts[obs]'"
        ) from None
    session: Any = library.AioSession()
    store = session.get_component("config_store")
    for name, (_, _, default, _) in provider.BOTOCORE_DEFAUT_SESSION_VARIABLES.items():
        store.set_config_provider(name, provider.ConstantProvider(default))
    for name in ("config_file", "credentials_file"):
        store.set_config_provider(name, provider.ConstantProvider(os.devnull))
    session.register_component("credential_provider", _KeyProvider(keys))
    hide_keys_in_logs(keys)
    host = urlsplit(settings.endpoint).hostname or ""
    options: dict[str, Any] = {
        "connect_timeout": settings.timeout,
        "read_timeout": settings.timeout,
        "max_pool_connections": settings.connections,
        "retries": {"mode": "standard", "total_max_attempts": settings.retries + 1},
        "signature_version": "s3v4",
        "s3": {"addressing_style": "path" if is_loopback(host) else "auto"},
        # OBS documents Content-MD5 and no checksum of newer S3 versions.
        "request_checksum_calculation": "when_required",
        "response_checksum_validation": "when_required",
        "warm_up_loader_caches": True,  # in a thread
        "proxies": _proxies(settings),
        "http_session_cls": _session_class(settings.network),
    }
    client = session.create_client(
        "s3", region_name=settings.region, endpoint_url=settings.endpoint, config=config.AioConfig(**options)
    )
    return await closing.enter_async_context(client)


def _import_library() -> tuple[Any, ...]:
    return tuple(map(import_module, ("aiobotocore.session", "aiobotocore.config", "botocore.configprovider")))


def _proxies(settings: S3Settings) -> Mapping[str, str]:
    proxy = Proxies(settings.network).towards(settings.endpoint)
    return {} if proxy is None else {urlsplit(settings.endpoint).scheme: proxy.value}


def _session_class(network: Network) -> type:
    """Return the HTTP session of the S3 library with the certificates of the ModelArts client.

    The library has no argument for a TLS context. A test calls a server with a certificate of a private authority, to
    notice if the library stops calling this method.

    Raises:
        ConfigurationError: The library has no such method.
    """
    base: Any = import_module("aiobotocore.httpsession").AIOHTTPSession
    if not hasattr(base, TLS_HOOK):
        version = import_module("aiobotocore").__version__
        raise ConfigurationError(
            f"aiobotocore {version} has no {TLS_HOOK}, so it can't use the certificates of the client; "
            "install a supported version: pip install 'aiomodelarts[obs]'"
        )
    context = ssl_context(network, os.environ)

    class CertifiedSession(base):
        def _build_ssl_contexts(self, proxy_url: str | None) -> tuple[SSLContext, None]:
            del proxy_url
            return context(), None

    return CertifiedSession


class _KeyProvider:
    """Credential provider of the S3 library, whose credentials ask for the present key before each request."""

    def __init__(self, keys: ObjectKeys) -> None:
        self._keys = keys

    async def load_credentials(self) -> object:
        present: Any = import_module("aiobotocore.credentials").AioCredentials
        read_only: Any = import_module("botocore.credentials").ReadOnlyCredentials

        async def frozen_credentials() -> object:
            key = await self._keys.current()
            return read_only(key.access, key.secret, key.security_token)

        credentials = present("", "", method="aiomodelarts")
        credentials.get_frozen_credentials = frozen_credentials
        return credentials


class _KeyFilter(logging.Filter):
    """Remove keys and signatures from debug messages of the S3 library."""

    def __init__(self) -> None:
        super().__init__()
        self.sources: WeakSet[ObjectKeys] = WeakSet()

    def filter(self, record: logging.LogRecord) -> bool:
        text = record.getMessage()
        # The longest first, so that no rest of a secret is left that contains another one.
        for secret in sorted({secret for keys in self.sources for secret in keys.secrets()}, key=len, reverse=True):
            text = text.replace(secret, HIDDEN)
        record.msg, record.args = SIGNATURE.sub(rf"\g<1>{HIDDEN}", text), ()
        return True


_FILTER = _KeyFilter()


def hide_keys_in_logs(keys: ObjectKeys) -> None:
    """Keep keys out of the debug messages of the S3 library.

    Args:
        keys: The keys.
    """
    _FILTER.sources.add(keys)
    for name in LOGGERS:
        logging.getLogger(name).addFilter(_FILTER)  # adding it twice has no effect
