"""The calls of a client: send requests, and decode the responses."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from .client_pickling import Rebuildable
from .codec.model_state import State
from .messages.messages import OutgoingRequest

if TYPE_CHECKING:
    from .auth.credentials.base import AuthContext, Credentials
    from .calls.attempts import Recorder
    from .calls.options import Options
    from .calls.session import Session
    from .calls.streamed_call import StreamedCall
    from .http.streamed_response import Incoming
    from .operation.operation import Request
    from .pagination import Pager


class ClientCalls(Rebuildable):
    """Base class of the client with the methods that make calls."""

    _recorder: Recorder | None = None
    _streamed_type: type[StreamedCall] | None = None
    _result_of: Callable[[Session, Options, Request, Recorder | None], Awaitable[object]]

    def shares_connections(self, other: object) -> bool:
        """Return whether another client is this one or a copy of it."""
        return isinstance(other, ClientCalls) and self._session is other._session

    async def project_id(self) -> str:
        """Return the ID of the project that calls use; requests a token if the ID was not passed.

        Raises:
            ConfigurationError: The project is unknown, or the client is closed or can't be opened.
        """
        self._session.ready()
        return (await self._session.destination()).project_id

    async def endpoint(self) -> str:
        """Return the scheme and host of calls; requests a token if neither endpoint nor region was passed.

        Raises:
            ConfigurationError: The endpoint or the project is unknown, or the client is closed or can't be opened.
        """
        self._session.ready()
        return (await self._session.destination()).origin

    def login(self) -> tuple[Credentials, AuthContext]:
        """Return the credentials of this client and the context in which to use them for another service.

        Raises:
            ConfigurationError: The client is closed or can't be opened.
        """
        self._session.ready()
        return self._session.credentials, self._session.context

    async def send(self, request: Request) -> Any:
        """Make a call and return its result.

        Args:
            request: The operation to call and its arguments.

        Returns:
            The model of the response or a list of models, the JSON value if the operation has no model, or None if the
            response is empty.

        Raises:
            ApiError: The service rejected the call or failed.
            TransportError: No usable response was received.
            DecodeError: The response does not match the spec.
        """
        return self.decode(request, await self.fetch(request))

    async def fetch(self, request: Request) -> object:
        """Make a call and return the decoded JSON of the response, or None if the response is empty.

        Args:
            request: The operation to call and its arguments.
        """
        self._session.ready()
        if request.operation.files:
            request = await self._with_files_read(request)
        return await self._result_of(self._session, self._options, request, self._recorder)

    async def _with_files_read(self, request: Request) -> Request:
        from .logs.upload_files import with_files_read  # few programs upload files

        return await with_files_read(request)

    async def request(
        self,
        method: str,
        path: str,
        *,
        path_values: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        json: object = None,
        headers: Mapping[str, object] | None = None,
    ) -> Any:
        """Call a path of the API that has no method yet, with the login, retries, errors and deadline of this client.

        Args:
            method: HTTP method, such as `GET`. GET, HEAD, PUT, DELETE and OPTIONS are retried as idempotent.
            path: Path below the endpoint, such as `/v1/{project_id}/notebooks/{id}`. The client fills in `project_id`.
            path_values: Values of the other placeholders. They are percent-encoded.
            query: Query parameters. `UNSET` and None are not sent; lists repeat the name.
            json: Body: a dictionary, a model or another JSON value; None for no body. `UNSET` is not sent.
            headers: Further headers, except those for the login and the connection.

        Returns:
            The decoded JSON of the response, or None if the response is empty.

        Raises:
            ValueError: The method is unknown, the path leads to another host or leaves the API, a placeholder has no
                value, or a header can't be set.
            TypeError: An argument has the wrong type.
            ApiError: The service rejected the call or failed.
            TransportError: No usable response was received.
            DecodeError: The response is not JSON.

        Example:
            ```python
            path = "/v1/{project_id}/notebooks/{id}"
            found = await client.request("GET", path, path_values={"id": notebook.id}, query={"verbose": True})
            print(found["status"])
            ```
        """
        from .operation.direct_request import direct_request  # few programs need it
        from .operation.extra import Extra

        extra = Extra(query, json, headers, ("query", "json", "headers"))
        del query, json, headers  # they may contain secrets, which tools that print local variables would show
        return await self.send(direct_request(method, path, path_values, extra))

    async def open_link(self, url: str, headers: dict[str, str], *, allow_http: bool = False) -> Incoming:
        """Request a link that the service returned, without credentials and retries, and return the open response.

        Args:
            url: The link. It may contain a signature, so it is kept out of errors and logs.
            headers: Headers of the request.
            allow_http: Whether an `http://` link is accepted.

        Raises:
            TransportError: No response was received.
            ConfigurationError: The link does not use TLS, or points to a network that the endpoint is not in.
        """
        self._session.ready()
        endpoint = (await self._session.destination()).origin
        request = OutgoingRequest("GET", url, headers)
        transport, timeout = self._session.transport, self._options.timeout
        return await transport.open_link(request, timeout, endpoint=endpoint, allow_http=allow_http)

    async def open_response(self, request: Request) -> Incoming:
        """Make a call, and return the successful response before its body is read. You must close it.

        Args:
            request: The operation to call and its arguments.

        Raises:
            ApiError: The service rejected the call or failed.
            TransportError: No response was received.
        """
        from .calls.streamed_call import open_response  # few programs read responses in chunks

        self._session.ready()
        if request.operation.files:
            request = await self._with_files_read(request)
        return await open_response(self._session, self._options, request, self._streamed_type)

    @property
    def retries(self) -> int:
        """Maximum number of retries of a call."""
        return self._options.retries

    def decode(self, request: Request, decoded: object) -> Any:
        """Convert the decoded JSON of a response to its model.

        Args:
            request: The call.
            decoded: The decoded JSON of the response.

        Raises:
            DecodeError: The spec defines an object or a list, and the response is something else.
        """
        operation = request.operation
        response = operation.response
        if response is None:
            return decoded
        if decoded.__class__ is not (list if operation.answers_list else dict):
            from .responses.response_decoding import misfit  # loaded when a client is created

            error = misfit(operation, decoded)
            if error is not None:
                raise error
        make, state = response.make, _state_of(operation.id)
        found: Any = decoded
        if isinstance(decoded, list):
            return [make(item, state) if item.__class__ is dict else item for item in found]
        return make(found, state)

    def pager(self, request: Request) -> Pager[Any, Any]:
        """Return a pager for a list operation, without sending a request.

        Args:
            request: The list operation and its arguments.
        """
        return _pager_class()(self, request, self._session.page_styles)


# Models replace their state before they change it, so the responses of an operation can share one.
_state_of = lru_cache(maxsize=1024)(State)


@cache
def _pager_class() -> type[Pager[Any, Any]]:
    from .pagination import Pager  # loaded with the first resource that has a list

    return Pager
