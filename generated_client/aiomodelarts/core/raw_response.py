"""Raw responses (status, headers and body) together with the models decoded from them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from attrs import field, frozen

from .redaction.hidden import Hidden
from .resource import Caller, Resource
from .responses.response_errors import request_id

if TYPE_CHECKING:
    from .messages.messages import ReceivedResponse

ModelT_co = TypeVar("ModelT_co", covariant=True)
ResultT = TypeVar("ResultT")


class Recording(Caller, Protocol):
    """A client that can make a copy which records raw responses."""

    def recording(self, recorder: Callable[[ReceivedResponse], None]) -> Caller:
        """Return a copy of the client that passes each response to a function."""
        ...


@frozen
class RawResponse(Generic[ModelT_co]):
    """Raw response of a call, together with the model decoded from it.

    Args:
        model: Result of the method; for a list, its first page.
        status: HTTP status.
        headers: Response headers, with case-insensitive names.
        body: The whole decompressed body.
        request_id: ID of the request to quote to support, or None.
    """

    model: ModelT_co
    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    request_id: str | None


async def raw_response(
    client: Recording,
    method: Callable[..., Awaitable[ResultT]],
    args: Hidden[tuple[Any, ...]],
    kwargs: Hidden[dict[str, Any]],
) -> RawResponse[ResultT]:
    """Call a method and return its result together with the last response.

    Args:
        client: The client that the method belongs to.
        method: Method of a resource of the client, or of the client itself.
        args: Positional arguments of the method.
        kwargs: Keyword arguments of the method.

    Raises:
        TypeError: The method does not belong to this client, or makes no call.
    """
    answers: list[ReceivedResponse] = []
    recording = client.recording(answers.append)
    owner = getattr(method, "__self__", None)
    name = getattr(method, "__name__", "")
    if isinstance(owner, Resource) and owner.belongs_to(client):
        bound = getattr(type(owner)(recording), name)
    elif owner is client:
        bound = getattr(recording, name)
    else:
        raise TypeError(f"{method!r} isn't a method of this client; pass one such as client.notebooks.get")
    model = await bound(*args.value, **kwargs.value)
    if not answers:
        raise TypeError(f"{name} received no response; pass a method that calls the service")
    last = answers[-1]
    return RawResponse(model, last.status, last.headers, last.body, request_id(last.headers))
