"""Create the TLS context: trusted certificate authorities and the client certificate."""

from __future__ import annotations

import logging
import os
import ssl
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from ..errors.exceptions import ConfigurationError
from ..redaction.tracebacks import discreet
from .network_settings import Cert, File, Network, path_of

YES, NO = frozenset({"1", "true", "t", "yes", "y", "on"}), frozenset({"", "0", "false", "f", "no", "n", "off"})
# The first variable that is set is used. Variables of OpenStack take precedence over `clouds.yaml`, and `clouds.yaml`
# over variables of OpenSSL.
OPENSTACK = ("OS_CACERT",)
OPENSSL = ("SSL_CERT_FILE", "SSL_CERT_DIR")
UNVERIFIED = "certificates are not verified, so anyone on the network path can read the traffic"

logger = logging.getLogger("aiomodelarts")

Trusting = ssl.SSLContext | Callable[[], ssl.SSLContext]


@discreet
def ssl_context(network: Network, environ: Mapping[str, str]) -> Callable[[], ssl.SSLContext]:
    """Return a function that returns the TLS context for all connections.

    Certificates that the settings name are read at once. The default authorities, and those that OpenSSL's variables
    name, are read when the context is first needed, because reading them takes longer than opening a client.

    Args:
        network: Network settings of the client.
        environ: Environment variables, which are used for settings that the client leaves at their defaults.

    Raises:
        ConfigurationError: A certificate file can't be used.
    """
    variables: Mapping[str, str] = environ if network.trust_env else {}
    trusting = _trusting(network, variables)
    cert, name = network.cert, "cert"
    if cert is None and not isinstance(network.verify, ssl.SSLContext):
        cert, name = _cert_found(network, variables)
    if not isinstance(trusting, ssl.SSLContext) and cert is None:
        return cache(lambda: _with_key_log(trusting(), network))
    context = trusting if isinstance(trusting, ssl.SSLContext) else trusting()
    if cert is not None:
        _load_client_cert(context, cert, name)
    made = _with_key_log(context, network)
    return lambda: made


def _with_key_log(context: ssl.SSLContext, network: Network) -> ssl.SSLContext:
    """Return the context, and disable its log of keys if environment variables are not used."""
    if not network.trust_env and context is not network.verify and context.keylog_filename:
        # The standard library writes keys to $SSLKEYLOGFILE by default.
        context.keylog_filename = None  # pyright: ignore[reportAttributeAccessIssue]  # None disables the log
    return context


def _trusting(network: Network, variables: Mapping[str, str]) -> Trusting:
    """Return the context with the certificates that the settings name, or a function that creates it later."""
    verify = network.verify
    if isinstance(verify, ssl.SSLContext):
        return verify
    if verify is False:
        return _trusting_everybody()
    if verify is True:
        return _trusting_those_found(network, variables)
    return _trusting_those_in(verify, "verify")


def _trusting_those_found(network: Network, variables: Mapping[str, str]) -> Trusting:
    """Return the context according to the environment variables and the cloud of the credentials."""
    if _is_on(variables, "OS_INSECURE"):
        logger.warning("OS_INSECURE is set: %s", UNVERIFIED)
        return _trusting_everybody()
    named: list[tuple[File, str]] = [(variables[name], name) for name in OPENSTACK if variables.get(name)]
    cloud = network.fallback.verify if network.fallback else True
    if cloud is False and not named and not variables.get("OS_INSECURE"):
        logger.warning("the cloud in clouds.yaml has verify: false: %s", UNVERIFIED)
        return _trusting_everybody()
    if not isinstance(cloud, bool | ssl.SSLContext):
        named.append((cloud, "cacert or verify in clouds.yaml"))
    if named:
        return _trusting_those_in(*named[0])
    file, folders = (variables.get(name) for name in OPENSSL)
    return _trusting_as_openssl_does(file, folders)


def _trusting_as_openssl_does(file: str | None, folders: str | None) -> Trusting:
    """Return the context according to OpenSSL's variables: a file and a list of folders, both of which are used.

    If neither is set, the context has the default authorities.
    """
    paths = [path_of(part) for part in (folders or "").split(os.pathsep) if part.strip()]
    present = [path for path in paths if path.exists()]
    if paths and not present and not file:
        shown = os.pathsep.join(map(str, paths))
        raise ConfigurationError(f"SSL_CERT_DIR: {shown} can't be used as a CA bundle: no such folder")
    # Like OpenSSL, skip missing folders.
    named = [(path_of(file), "SSL_CERT_FILE")] if file else []
    named += [(path, "SSL_CERT_DIR") for path in present]
    if not named:
        return default_context

    def trusting() -> ssl.SSLContext:
        context = None
        for path, name in named:
            context = _trusting_those_in(path, name, context)
        return context or default_context()

    # A file that can't be used is reported when the client is opened.
    return trusting if file is None or _has_certificates(named[0][0]) else trusting()


def _has_certificates(path: Path) -> bool:
    try:
        return b"-----BEGIN " in path.read_bytes()
    except OSError:
        return False


def default_context() -> ssl.SSLContext:
    """Create a TLS context with the authorities of certifi, which are the same on every machine."""
    import certifi  # not needed if the settings name other certificates

    return ssl.create_default_context(cafile=certifi.where())


def _cert_found(network: Network, variables: Mapping[str, str]) -> tuple[Cert | None, str]:
    """Return the client certificate from the environment or from the cloud of the credentials, and its source."""
    cert, key = variables.get("OS_CERT"), variables.get("OS_KEY")
    if cert:
        return (cert, key) if key else cert, "OS_CERT"
    return network.fallback.cert if network.fallback else None, "cert in clouds.yaml"


def _trusting_everybody() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _trusting_those_in(file: File, name: str, context: ssl.SSLContext | None = None) -> ssl.SSLContext:
    """Return a context that trusts the authorities in a file or folder, in addition to those of an existing context."""
    path = path_of(file)
    try:
        cafile, capath = (None, path) if path.is_dir() else (path, None)
        if context is None:
            return ssl.create_default_context(cafile=cafile, capath=capath)
        context.load_verify_locations(cafile, capath)
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        raise ConfigurationError(f"{name}: {path} can't be used as a CA bundle: {error}") from error
    return context


def _load_client_cert(context: ssl.SSLContext, cert: Cert, name: str) -> None:
    files = cert if isinstance(cert, tuple) else (cert,)
    paths = [path_of(file) for file in files[:2]]
    try:
        # Without a password, OpenSSL would prompt for one on the terminal.
        context.load_cert_chain(*paths, password=lambda: str(files[2]) if len(files) > 2 else "")
    except (OSError, ValueError) as error:
        shown = " and ".join(str(path) for path in paths)
        raise ConfigurationError(
            f"{name}: {shown} can't be used as the client certificate and key: {error}; "
            "if the key is encrypted, pass cert=(certificate, key, password)"
        ) from None


def _is_on(variables: Mapping[str, str], name: str) -> bool:
    value = variables.get(name, "").strip().lower()
    if value not in YES | NO:
        raise ConfigurationError(f"{name} is {value!r}; set it to true or false")
    return value in YES
