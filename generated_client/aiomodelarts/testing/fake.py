"""The fake service: takes calls like the real one and keeps what they change."""

from __future__ import annotations

import json
import re
from collections import deque
from typing import Any

import httpx
from attrs import frozen
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from ..credentials import PasswordCredentials
from ..modelarts import ModelArts
from . import behaviour
from .arguments import read_body, read_headers, read_json, read_query
from .call import HANDLERS, Call
from .clock import ScaledClock, VirtualClock
from .contract import Contract, contracts
from .iam import Iam, User
from .iam.admission import admitted_project
from .iam.asked import Asked, asked
from .iam.service import routes as iam_routes
from .outcomes import state_of
from .replies import Fault, Reply, fault_reply, gateway_fault, has_envelope, shaped_fault

PROJECT_NAME = "eu-de_demo"
PROJECT_ID = "6f1c2b7a90de4c55a3f0d2e7b1849c03"
IN_PROCESS = "http://modelarts.fake"
SECRET_HEADERS = frozenset({"authorization", "x-auth-token", "x-security-token"})


@frozen
class Recorded:
    """A request that reached the fake.

    Args:
        operation: The operation, such as `CreateModel`.
        method: HTTP method.
        path: Path as it came, percent-encoded.
        query: Query string as it came.
        headers: Headers in lower case, token and signature aside.
        body: The JSON body, or None.
        status: Status of the answer.
        answer: The JSON of the answer, or None.
    """

    operation: str
    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: Any
    status: int
    answer: Any


class FakeModelArts:
    """ModelArts and IAM in memory, from the same spec as the client.

    Args:
        clock: Moves the states of what was created; a `VirtualClock` by default.
        counts_items: How operations of the paging style `probe` read `offset`: as an item number instead of a page.
        token_lifetime: How long tokens live, in seconds.
        username: Who may log in.
        password: With which password.
        domain: Name of the account.

    Example:
        ```
        fake = FakeModelArts()
        async with fake.client() as client:
            job = await client.visualization_jobs.create(job_name="board", train_url="/bucket/output/")
            await client.visualization_jobs.wait(job.job_id)
        ```
    """

    def __init__(
        self,
        *,
        clock: VirtualClock | ScaledClock | None = None,
        counts_items: bool = False,
        token_lifetime: float = 86400.0,
        username: str = "demo",
        password: str = "demo-password",  # noqa: S107  # opens nothing but this fake
        domain: str = "OTC00000000001000000000",
    ) -> None:
        self.clock = clock if clock is not None else VirtualClock()
        self.counts_items = counts_items
        self.iam = Iam(User(username, password, domain), {PROJECT_NAME: PROJECT_ID}, token_lifetime)
        self.calls: list[Recorded] = []
        self.outcomes: dict[str, deque[str | int]] = {}
        self.state: dict[str, dict[str, Any]] = {}
        self._numbers = 0
        self._planned_faults: dict[str, deque[Reply]] = {}
        handlers = {404: self._no_such_api, 405: self._no_such_api}
        self.app = Starlette(routes=self._routes(), exception_handlers=handlers)

    def client(self, **options: Any) -> ModelArts:
        """A client that talks to this fake in the same process, without a socket.

        Args:
            **options: What `ModelArts` takes.
        """
        options.setdefault("credentials", self.credentials(IN_PROCESS))
        options.setdefault("http_client", httpx.AsyncClient(transport=httpx.ASGITransport(self.app)))
        options.setdefault("clock", self.clock)
        return ModelArts(**options)

    def credentials(self, url: str) -> PasswordCredentials:
        """Credentials that this fake accepts.

        Args:
            url: Where it is served.
        """
        user = self.iam.user
        return PasswordCredentials(
            f"{url}/v3", user.name, user.password, user_domain_name=user.domain, project_name=PROJECT_NAME
        )

    def fail(
        self, operation: str, *, status: int, code: str = "", message: str = "planned fault", times: int = 1
    ) -> None:
        """Let the next calls of an operation fail.

        Args:
            operation: Its id, such as `CreateModel`.
            status: HTTP status of the answers; 200 where the older training service says in the body that it failed.
            code: The service's code.
            message: The service's words.
            times: How many calls.

        Raises:
            ValueError: There is no such operation, or it can't fail like that.
        """
        contract = contracts().get(operation)
        if contract is None:
            raise ValueError(f"there is no operation {operation!r}")
        if times < 1:
            raise ValueError(f"times is {times}; give 1 or more")
        if status < 300 and not has_envelope(contract.operation):
            raise ValueError(f"status is {status}; {operation} reports failures by a status of 300 or more")
        reply = shaped_fault(Fault(status, code, message), contract.operation)
        self._planned_faults.setdefault(operation, deque()).extend([reply] * times)

    def plan_outcome(self, resource: str, *states: str | int) -> None:
        """Let the next things created or started in a resource end in these states instead of the good one.

        Args:
            resource: Such as `training_jobs_v1`.
            states: One for each thing, as values or names, such as 11 or `FAILED` for a failed training job.

        Raises:
            ValueError: The things of the resource have no such state.
        """
        self.outcomes.setdefault(resource, deque()).extend([state_of(resource, state) for state in states])

    def outcome(self, resource: str, usual: str | int) -> str | int:
        """The state in which a new thing will end."""
        planned = self.outcomes.get(resource)
        return planned.popleft() if planned else usual

    def table(self, name: str) -> dict[str, Any]:
        """The things of one kind by their id, kept until the fake is gone."""
        return self.state.setdefault(name, {})

    def next_number(self) -> int:
        """A number that was not used before."""
        self._numbers += 1
        return self._numbers

    def next_id(self) -> str:
        """An id in the form of a UUID that was not used before; the same for the same sequence of calls."""
        return f"{self.next_number():08x}-5eed-4000-8000-0123456789ab"

    def _routes(self) -> list[Route]:
        behaviour.load()
        found = sorted(contracts().values(), key=lambda contract: _specificity(contract.operation.path))
        routes = [self._route(contract) for contract in found]
        return [*iam_routes(self.iam, self.clock), *routes]

    def _route(self, contract: Contract) -> Route:
        async def endpoint(request: Request) -> Response:
            return await self._serve(contract, request)

        return Route(contract.operation.path, endpoint, methods=[contract.operation.method])

    async def _no_such_api(self, _request: Request, _error: Exception) -> Response:
        request_id = self._request_id()
        message = "The API does not exist or has not been published in the environment"
        return _response(gateway_fault(404, "APIGW.0101", message, request_id), 404, request_id)

    async def _serve(self, contract: Contract, request: Request) -> Response:
        operation, request_id = contract.operation, self._request_id()
        caller = await asked(request)
        body, readable = read_json(caller.body)
        reply = self._admit(contract, request, caller, body, readable=readable, request_id=request_id)
        response = _response(reply, contract.status, request_id)
        headers = {name: value for name, value in request.headers.items() if name not in SECRET_HEADERS}
        answer = json.loads(bytes(response.body)) if response.body else None
        status = response.status_code
        recorded = Recorded(operation.id, operation.method, caller.path, caller.query, headers, body, status, answer)
        self.calls.append(recorded)
        return response

    def _admit(
        self, contract: Contract, request: Request, caller: Asked, body: Any, *, readable: bool, request_id: str
    ) -> Reply:
        """Check who calls and with what, then let the resource act."""
        operation = contract.operation
        path = {name: str(value) for name, value in request.path_params.items()}
        wanted = path.pop("project_id")
        project_id = admitted_project(self.iam, caller, wanted, self.clock.now(), request_id)
        if isinstance(project_id, Reply):
            return project_id
        planned = self._planned_faults.get(operation.id)
        if planned:
            return planned.popleft()
        if wanted != project_id:
            code, message = "ModelArts.0210", "The project in the URL is not the one of the token."
            return Reply({"error_code": code, "error_msg": message}, 403)
        try:
            query, headers = read_query(contract, request), read_headers(contract, request)
            fields = read_body(contract, caller.body, body, readable=readable)
            handler = HANDLERS.get(operation.id)
            if handler is None:
                return Reply(contract.example)
            return handler(Call(self, operation, path, query, fields, headers))
        except Fault as fault:
            return fault_reply(fault, operation)

    def _request_id(self) -> str:
        return f"{self.next_number():032x}"


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
