"""ASGI application of the fake service: authenticates requests, executes them and records them."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, cast

from attrs import frozen
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from ...core.redaction.urls_and_headers import SECRET_HEADERS
from .. import behaviour
from ..clock import signing_times
from ..garbage_collection import collection_paused
from ..handlers.call import HANDLERS, Call, UploadedFile
from ..handlers.signed_links import FOLDER, read_object
from ..http.connection_reset import Reset
from ..http.patience import NoResponse, simulate_delay
from ..http.simulated_network import OPERATION, UNDOCUMENTED
from ..iam.gateway import admitted_project
from ..iam.iam_request import IamRequest, read_request
from ..iam.service import routes as iam_routes
from ..scripting.planned_failures import Failure
from ..scripting.recorded_calls import Recorded
from ..spec.contracts import Contract, contracts
from ..spec.leniency import LeniencyWarning
from ..spec.replies import INVALID, Fault, Reply, fault_reply, gateway_fault
from ..state.transactions import TransactionalState
from .forms import read_form
from .request_arguments import read_body, read_headers, read_json, read_query
from .responses import json_response, recorded_body, response_of
from .routing import Operations
from .state_errors import StateGuard
from .undocumented_parts import UndocumentedParts, undocumented_parts
from .unusable_values import unusable_values_named

OF_ANOTHER = Reply(
    {"error_code": "ModelArts.0210", "error_msg": "The project in the URL is not the one of the token."}, 403
)


@frozen
class ReceivedRequest:
    """A request to an operation.

    Args:
        contract: Contract of the operation in the spec.
        request: The request.
        iam: The request as IAM and the gateway process it.
        body: Body as decoded JSON; None if it is empty or not JSON.
        readable: Whether the body is empty or JSON, or a form if the operation takes one.
        files: Files of a form, by field.
        undocumented: Undocumented fields and query parameters.
    """

    contract: Contract
    request: Request
    iam: IamRequest
    body: Any
    readable: bool
    files: dict[str, list[UploadedFile]]
    undocumented: UndocumentedParts


HANDLERS.load = behaviour.load_handler


class Service:
    """Routes of ModelArts, IAM and object storage.

    Args:
        fake: State of the fake.
    """

    def __init__(self, fake: TransactionalState) -> None:
        self._fake = fake
        objects = Route(f"/{FOLDER}/{{place:path}}", self._read_object)
        routes = [_operations(), *iam_routes(fake.iam, fake.clock, transaction=fake.transaction), objects]
        handlers = {404: self._no_such_api, 405: self._no_such_api}
        self.app = Starlette(routes=routes, middleware=[Middleware(StateGuard)], exception_handlers=handlers)
        self.app.router.redirect_slashes = False  # a path with a trailing slash is a different one
        self.app.state.service = self

    async def _read_object(self, request: Request) -> Response:
        place = request.path_params["place"]
        with self._fake.transaction(), unusable_values_named(self._fake, "Reading a link", f"objects {place}"):
            return read_object(self._fake, request)

    async def _no_such_api(self, _request: Request, _error: Exception) -> Response:
        with self._fake.transaction():
            request_id = self._request_id()
        message = "The API does not exist or has not been published in the environment"
        return json_response(gateway_fault(404, "APIGW.0101", message, request_id), 404, request_id)

    async def serve(self, contract: Contract, request: Request) -> Response:
        """Execute a request to an operation and return the response.

        Args:
            contract: Contract of the operation in the spec.
            request: The request.
        """
        fake, operation = self._fake, contract.operation
        request.scope[OPERATION] = operation.id
        caller = await read_request(request)
        received = _received(contract, request, caller)
        # Nothing is awaited in a transaction, because another fake in this event loop may block until it ends.
        with fake.transaction(), fake.clock.held():
            request_id = self._request_id()
            wanted = str(request.path_params.get("project_id", ""))  # operations on the account have none
            now, signed_at = fake.clock.login_time(), signing_times(fake.clock)
            project_id = admitted_project(fake.iam, received.iam, wanted, now, request_id, signed_at)
            failure = None if isinstance(project_id, Reply) else fake.failures.next(operation.id)
            if failure is None or not failure.latency:
                return self._finish(received, project_id, failure, request_id)
        client_gave_up = await simulate_delay(fake.clock, failure.latency)
        with fake.transaction(), fake.clock.held():
            response = self._finish(received, project_id, failure, request_id)
        return NoResponse() if client_gave_up else response

    def _finish(
        self, received: ReceivedRequest, project_id: str | Reply, failure: Failure | None, request_id: str
    ) -> Response:
        """Execute a call, or make it fail as planned, and record it."""
        operation = received.contract.operation
        if failure is not None and failure.reset:
            response: Response = Reset()
            status, content = 0, None
        else:
            reply = failure.reply(operation) if failure is not None else None
            ids = [str(value) for name, value in received.request.path_params.items() if name != "project_id"]
            with unusable_values_named(self._fake, operation.id, " ".join([operation.resource, *ids])):
                if reply is None:
                    reply = project_id if isinstance(project_id, Reply) else self._act(received, project_id)
                response = response_of(reply, received.contract, request_id)
                content = recorded_body(operation, reply, response)
            status = 0 if isinstance(response, Reset) else response.status_code
        headers = {name: value for name, value in received.iam.headers.items() if name not in SECRET_HEADERS}
        path, query = received.iam.path, received.iam.query
        size = len(path) + len(query) + len(received.iam.body) + len(response.body)
        size += sum(len(name) + len(value) for name, value in headers.items())
        undocumented = received.undocumented.places
        received.request.scope[UNDOCUMENTED] = undocumented
        sent = (operation.id, operation.method, path, query, headers, received.body)
        now = self._fake.clock.now()
        self._fake.calls.append(Recorded(*sent, status, content, size, undocumented, now))
        return response

    def _act(self, received: ReceivedRequest, project_id: str) -> Reply:
        """Call the handler of an operation if the request is valid and is for the project of the caller."""
        contract, request = received.contract, received.request
        operation = contract.operation
        path = {name: str(value) for name, value in request.path_params.items()}
        if path.pop("project_id", project_id) != project_id:
            return OF_ANOTHER
        try:
            if self._fake.strict and received.undocumented.places:
                raise Fault(400, INVALID, received.undocumented.reason())
            if self._fake.recorded_response is not None:
                return self._fake.recorded_response(contract, path, received.iam.query, received.body)
            accept = self._report_leniency if self._fake.strict else None
            query, headers = read_query(contract, request, accept), read_headers(contract, request, accept)
            body = read_body(contract, received.iam.body, received.body, accept, readable=received.readable)
            items = cast("list[Any]", body) if isinstance(body, list) else []
            fields = cast("dict[str, Any]", body) if isinstance(body, dict) else {}
            handler = HANDLERS.get(operation.id)
            if handler is None:
                return Reply([contract.example] if operation.returns_events else contract.example)
            mounted = request.scope.get("app_root_path") or request.scope.get("root_path")
            origin = str(request.base_url) if mounted else f"{received.iam.origin}/"  # parsing takes longer
            call = Call(self._fake, operation, path, query, fields, headers, origin, items, received.files)
            with collection_paused():
                return handler(call)
        except Fault as fault:
            return fault_reply(fault, operation)

    def _report_leniency(self, operation: str, what: str) -> None:
        """Report a value that real services accept; refuse the call if the report is turned into an error."""
        try:
            self._fake.report_leniency(f"{operation}: {what}. Real services are known to accept this.")
        except LeniencyWarning as warning:
            raise Fault(400, INVALID, f"{warning} In this process, the warning is an error.") from None

    def _request_id(self) -> str:
        return f"{self._fake.next_number():032x}"


def _received(contract: Contract, request: Request, caller: IamRequest) -> ReceivedRequest:
    """Return a request with its body decoded."""
    files: dict[str, list[UploadedFile]] = {}
    if not contract.operation.sends_form or contract.body_schema is None:
        body, readable = read_json(caller.body)
    else:
        try:
            body, files = read_form(contract.body_schema, caller.headers.get("content-type", ""), caller.body)
            readable = True
        except ValueError:
            body, readable = None, not caller.body
    undocumented = undocumented_parts(contract, caller.query, body)
    return ReceivedRequest(contract, request, caller, body, readable, files, undocumented)


@cache
def _operations() -> Operations:
    """Return the routes of all operations. Fakes share them, because compiling them takes longer than a small test."""
    found = sorted(contracts().values(), key=lambda contract: _specificity(contract.operation.path))
    return Operations(map(_route, found))


def _route(contract: Contract) -> Route:
    async def endpoint(request: Request) -> Response:
        service: Service = request.app.state.service
        return await service.serve(contract, request)

    method = contract.operation.method
    route = Route(contract.operation.path, endpoint, methods=[method])
    # Starlette adds HEAD to GET, but the gateway refuses methods that the service does not document.
    route.methods = {method}
    return route


def _specificity(path: str) -> tuple[int, str]:
    """Return a sort key that puts paths with fewer placeholders first, such as `services/specifications`."""
    return len(re.findall(r"{", path)), path
