"""Read and write secrets in the system keyring, through the optional package `keyring`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Protocol, cast

from ...errors.exceptions import ConfigurationError
from ...redaction.hidden import Hidden

SERVICE = "aiomodelarts"
# keyring's own limit for backends that it recommends. Those below store nothing, or passwords in clear text.
RECOMMENDED = 1


class _Backend(Protocol):
    priority: float

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


def item_of(cloud: str, values: Mapping[str, str]) -> str:
    """Return the name of the item in the keyring that contains the secret of a cloud.

    The name contains the user and the address of IAM. A `clouds.yaml` of another author, such as one in the current
    folder, can therefore not send the secret to another address.

    Args:
        cloud: Name of the cloud in `clouds.yaml`.
        values: Values of the cloud by field, such as `username`.
    """
    if values.get("access_key"):
        who = f"access key {values['access_key']}"
    else:
        user = values.get("username") or values.get("user_id", "")
        who = f"{user} of {values.get('user_domain_name') or values.get('user_domain_id', '')}"
    return f"{cloud}: {who} at {values.get('auth_url', '')}"


def unusable() -> str | None:
    """Return why secrets can't be stored in the keyring, or None if they can."""
    try:
        _backend()
    except ConfigurationError as error:
        return str(error)
    return None


def read(item: str) -> Hidden[str] | None:
    """Return a secret, or None if the keyring does not have the item.

    The system may ask the user to unlock the keyring.

    Raises:
        ConfigurationError: The keyring can't be used.
    """
    found: list[Hidden[str]] = []

    def get(backend: _Backend) -> None:
        secret = backend.get_password(SERVICE, item)
        found.extend([Hidden(secret)] if secret else [])

    _call(get, "read")
    return found[0] if found else None


def store(item: str, secret: Hidden[str]) -> None:
    """Write a secret into the keyring.

    Raises:
        ConfigurationError: The keyring can't be used.
    """
    _call(lambda backend: backend.set_password(SERVICE, item, secret.value), "written")


def delete(item: str) -> None:
    """Delete a secret from the keyring, if it is there.

    Raises:
        ConfigurationError: The keyring can't be used.
    """
    if read(item) is not None:
        _call(lambda backend: backend.delete_password(SERVICE, item), "written")


def _call(use: Callable[[_Backend], None], action: str) -> None:
    backend = _backend()
    try:
        use(backend)
    except Exception as error:
        failed = _refused(action, error)
    else:
        return
    raise failed  # here, because the error of the backend, which may quote the secret, would be its context


def _backend() -> _Backend:
    """Return the backend that the user or the system has chosen.

    Raises:
        ConfigurationError: keyring is not installed, or the backend is not recommended.
    """
    if find_spec("keyring") is None:
        raise ConfigurationError("there is no keyring; install `keyring` with `pip install 'aiomodelarts[keyring]'`")
    try:
        backend: Any = import_module("keyring").get_keyring()
        # The backend that tries several others has a priority of its own; the first one is that which stores.
        first = next(iter(getattr(backend, "backends", ())), backend)
        recommended = first.priority >= RECOMMENDED
    except Exception as error:
        raise _refused("used", error) from None
    if not recommended:
        raise ConfigurationError(f"there is no keyring that stores secrets safely ({type(first).__module__})")
    return cast("_Backend", backend)


def _refused(action: str, error: Exception) -> ConfigurationError:
    return ConfigurationError(f"the keyring can't be {action} ({type(error).__name__})")
