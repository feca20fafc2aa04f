"""Pickling of clients that are not open yet, for example to pass them to worker processes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Self

from .errors.exceptions import ConfigurationError
from .redaction.hidden import Hidden

if TYPE_CHECKING:
    from .calls.options import Options
    from .calls.session import Session
    from .http.network_settings import Network


class Rebuildable:
    """Base class that keeps the arguments of its constructor for pickling."""

    _arguments: Hidden[dict[str, Any]]
    _options: Options
    _session: Session

    def __new__(cls, *args: Any, **kwargs: Any) -> Self:
        """Create the client and keep the arguments; the only positional one is `credentials`."""
        made = super().__new__(cls)
        made._arguments = Hidden({**kwargs, **({"credentials": args[0]} if args else {})})
        return made

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...], Network | None]:
        """Return the state for `pickle` and `copy`: the constructor's arguments and the credentials that were found.

        Raises:
            ConfigurationError: The client was opened, or uses an `http_client`.
        """
        from attrs import fields  # not every program pickles clients

        session = self._session
        if session.was_opened:
            raise ConfigurationError("an open client can't be pickled or copied; pickle or copy it before you open it")
        if self._arguments.value.get("http_client") is not None:
            raise ConfigurationError(
                "a client with http_client= can't be pickled or copied; create it where it is used"
            )
        options = {option.name: getattr(self._options, option.name) for option in fields(type(self._options))}
        found = {"credentials": session.credentials, "region": session.region}
        return rebuild, (type(self), {**self._arguments.value, **options, **found}), session.certificates

    def __setstate__(self, certificates: Network) -> None:
        """Use the certificates of the cloud that the credentials were found in; not called if it specifies none."""
        self._session.fall_back_on(certificates)


def rebuild(kind: Callable[..., Any], arguments: dict[str, Any]) -> Any:
    """Create a client from the arguments of its constructor."""
    return kind(**arguments)
