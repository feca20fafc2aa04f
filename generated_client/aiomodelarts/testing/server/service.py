"""The service behind its addresses: who may call, what happens, what is noted down."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

from attrs import frozen
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from ...core.redaction.urls_and_headers import SECRET_HEADERS
from .. import behaviour
from ..clock import signing_times
from ..handlers.call import HANDLERS, Call
from ..handlers.signed_links import FOLDER, hand_out
from ..http.connection_reset import Reset
from ..http.simulated_network import OPERATION
from ..iam.gateway import admitted_project
from ..iam.iam_request import IamRequest, read_request
from ..iam.service import routes as iam_routes
from ..scripting.planned_failures import Failure
from ..scripting.recorded_calls import Recorded
from ..spec.contracts import Contract, contracts
from ..spec.replies import Fault, Reply, fault_reply, gateway_fault
from ..state.transactions import TransactionalState
from .request_arguments import read_body, read_headers, read_json, read_query
from .routing import Operations
from .state_errors import StateGuard

OF_ANOTHER = Reply(
    {"error_code": "ModelArts.0210", "error_msg": "The project in the URL is not the one of the token."}, 403
)


@frozen
class Arrived:
    """A request to an operation.

    Args:
        contract: What the spec says about it.
        request: The request.
        asked: The request as IAM and the gateway process it.
        body: Its JSON, None when it has none.
        readable: Whether its body is JSON.
    """

    contract: Contract
    request: Request
    asked: IamRequest
    body: Any
    readable: bool


class Service:
    """The addresses of ModelArts, IAM and object storage.

    Args:
        fake: What keeps the state.
    """

    def __init__(self, fake: TransactionalState) -> None:
        self._fake = fake
        objects = Route(f"/{FOLDER}/{{place:path}}", self._hand_out)
        routes = [*iam_routes(fake.iam, fake.clock, alone=fake.transaction), objects, _operations()]
        handlers = {404: self._no_such_api, 405: self._no_such_api}
        self.app = Starlette(routes=routes, middleware=[Middleware(StateGuard)], exception_handlers=handlers)
        self.app.router.redirect_slashes = False  # an address with a slash more is another one
        self.app.state.service = self

    async def _hand_out(self, request: Request) -> Response:
        with self._fake.transaction():
            return hand_out(self._fake, request)

    async def _no_such_api(self, _request: Request, _error: Exception) -> Response:
        with self._fake.transaction():
            request_id = self._request_id()
        message = "The API does not exist or has not been published in the environment"
        return _response(gateway_fault(404, "APIGW.0101", message, request_id), 404, request_id)

    async def serve(self, contract: Contract, request: Request) -> Response:
        """Answer a request to an operation.

        Args:
            contract: What the spec says about it.
            request: The request.
        """
        fake, operation = self._fake, contract.operation
        request.scope[OPERATION] = operation.id
        caller = await read_request(request)
        body, readable = read_json(caller.body)
        arrived = Arrived(contract, request, caller, body, readable)
        # Nothing is awaited in a transaction: another fake in this event loop may wait for its end.
        with fake.transaction():
            request_id = self._request_id()
            wanted = str(request.path_params["project_id"])
            now, others = fake.clock.login_time(), signing_times(fake.clock)
            project_id = admitted_project(fake.iam, arrived.asked, wanted, now, request_id, others)
            failure = None if isinstance(project_id, Reply) else fake.failures.next(operation.id)
            if failure is None or not failure.latency:
                return self._finish(arrived, project_id, failure, request_id)
        await fake.clock.pause(failure.latency)
        with fake.transaction():
            return self._finish(arrived, project_id, failure, request_id)

    def _finish(self, arrived: Arrived, project_id: str | Reply, failure: Failure | None, request_id: str) -> Response:
        """Carry a call out, unless it fails, and note it down."""
        operation = arrived.contract.operation
        if failure is not None and failure.reset:
            response: Response = Reset()
            status, answer = 0, None
        else:
            reply = failure.reply(operation) if failure is not None else None
            if reply is None:
                reply = project_id if isinstance(project_id, Reply) else self._act(arrived, project_id)
            response = _response(reply, arrived.contract.status, request_id)
            status, answer = response.status_code, json.loads(bytes(response.body)) if response.body else None
        headers = {name: value for name, value in arrived.asked.headers.items() if name not in SECRET_HEADERS}
        path, query = arrived.asked.path, arrived.asked.query
        size = len(path) + len(query) + len(arrived.asked.body) + len(response.body)
        size += sum(len(name) + len(value) for name, value in headers.items())
        recorded = Recorded(operation.id, operation.method, path, query, headers, arrived.body, status, answer, size)
        self._fake.calls.append(recorded)
        return response

    def _act(self, arrived: Arrived, project_id: str) -> Reply:
        """Let the resource act, if the call is for the caller's project and as the spec says."""
        contract, request = arrived.contract, arrived.request
        operation = contract.operation
        path = {name: str(value) for name, value in request.path_params.items()}
        if path.pop("project_id") != project_id:
            return OF_ANOTHER
        try:
            query, headers = read_query(contract, request), read_headers(contract, request)
            fields = read_body(contract, arrived.asked.body, arrived.body, readable=arrived.readable)
            handler = HANDLERS.get(operation.id)
            if handler is None:
                return Reply(contract.example)
            return handler(Call(self._fake, operation, path, query, fields, headers, str(request.base_url)))
        except Fault as fault:
            return fault_reply(fault, operation)

    def _request_id(self) -> str:
        return f"{self._fake.next_number():032x}"


@cache
def _operations() -> Operations:
    """The addresses of all operations. Compiling them takes longer than a small test, so all fakes share them."""
    behaviour.load()
    found = sorted(contracts().values(), key=lambda contract: _specificity(contract.operation.path))
    return Operations(map(_route, found))


def _route(contract: Contract) -> Route:
    async def endpoint(request: Request) -> Response:
        service: Service = request.app.state.service
        return await service.serve(contract, request)

    method = contract.operation.method
    route = Route(contract.operation.path, endpoint, methods=[method])
    # Starlette adds HEAD to GET; the service documents none, and its gateway knows no more than what is published.
    route.methods = {method}
    return route


def _specificity(path: str) -> tuple[int, str]:
    """Paths with fewer placeholders go first, so that `services/specifications` is no service id."""
    return len(re.findall(r"{", path)), path


def _response(reply: Reply, status: int, request_id: str) -> Response:
    headers = {"X-Request-Id": request_id, **reply.headers}
    status = reply.status if reply.status is not None else status
    if reply.body is None or status == 204:
        return Response(status_code=status, headers=headers)
    content = json.dumps(reply.body, ensure_ascii=False)
    return Response(content, status_code=status, headers=headers, media_type="application/json")
