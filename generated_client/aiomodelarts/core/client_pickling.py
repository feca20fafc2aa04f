"""Clients that are not open yet pickle to what they were made of, so that a worker can make the same one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Self

from attrs import fields

from .calls.options import Options
from .errors.exceptions import ConfigurationError
from .redaction.hidden import Hidden

if TYPE_CHECKING:
    from .calls.session import Session
    from .http.network_settings import Network


class Rebuildable:
    """Remembers the arguments of its constructor."""

    _arguments: Hidden[dict[str, Any]]
    _options: Options
    _session: Session

    def __new__(cls, *args: Any, **kwargs: Any) -> Self:
        """Keep the arguments; the only one without a name is `credentials`."""
        made = super().__new__(cls)
        made._arguments = Hidden({**kwargs, **({"credentials": args[0]} if args else {})})
        return made

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...], Network | None]:
        """What `pickle` and `copy` need: the constructor's arguments, with credentials that were found, not looked for.

        Raises:
            ConfigurationError: The client was opened, or was given connections.
        """
        session = self._session
        if session.was_opened:
            raise ConfigurationError("an open client can't be pickled or copied; do that before it is opened")
        if self._arguments.value.get("http_client") is not None:
            raise ConfigurationError("a client with http_client= can't be pickled or copied; make it where it is used")
        options = {option.name: getattr(self._options, option.name) for option in fields(Options)}
        found = {"credentials": session.credentials, "region": session.region}
        return rebuild, (type(self), {**self._arguments.value, **options, **found}), session.certificates

    def __setstate__(self, certificates: Network) -> None:
        """Go by the certificates of the cloud that the credentials were found in; not called when it names none."""
        self._session.fall_back_on(certificates)


def rebuild(kind: Callable[..., Any], arguments: dict[str, Any]) -> Any:
    """A client of these arguments."""
    return kind(**arguments)
