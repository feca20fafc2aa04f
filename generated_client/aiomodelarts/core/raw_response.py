"""Answers as they came, beside the models that were made of them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from attrs import field, frozen

from .redaction.hidden import Hidden
from .resource import Caller, Resource
from .responses.response_errors import request_id

if TYPE_CHECKING:
    from .messages.messages import Answer

ModelT_co = TypeVar("ModelT_co", covariant=True)
ResultT = TypeVar("ResultT")


class Recording(Caller, Protocol):
    """A client that can pass each response on as it came."""

    def recording(self, recorder: Callable[[Answer], None]) -> Caller:
        """Return a copy of the client that passes each response to a function."""
        ...


@frozen
class RawResponse(Generic[ModelT_co]):
    """An answer as it came, beside the model that was made of it.

    Args:
        model: What the method returns otherwise; for a list its first page.
        status: HTTP status.
        headers: Headers; names are found in any case.
        body: The whole body, decompressed.
        request_id: Identifier of the request for support, or None.
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
    """Call a method and keep the last answer that it gets.

    Args:
        client: Sends what the method asks for.
        method: One of a resource of the client, or of the client itself.
        args: Its arguments.
        kwargs: Those that have names.

    Raises:
        TypeError: The method is none of this client.
    """
    answers: list[Answer] = []
    recording = client.recording(answers.append)
    owner = getattr(method, "__self__", None)
    name = getattr(method, "__name__", "")
    if isinstance(owner, Resource) and owner.belongs_to(client):
        bound = getattr(type(owner)(recording), name)
    elif owner is client:
        bound = getattr(recording, name)
    else:
        raise TypeError(f"{method!r} is no method of this client; give one such as client.notebooks.get")
    model = await bound(*args.value, **kwargs.value)
    if not answers:
        raise TypeError(f"{name} got no answer; give a method that calls the service")
    last = answers[-1]
    return RawResponse(model, last.status, last.headers, last.body, request_id(last.headers))
