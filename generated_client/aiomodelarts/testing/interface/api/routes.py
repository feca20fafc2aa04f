"""Routes of the HTTP interface below `/_fake/api/`."""

from __future__ import annotations

import asyncio
import json
from typing import Any, cast

from attrs import asdict
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from ....operations import OPERATIONS
from ...scripting.planned_outcomes import SLOW_STARTERS, deletion_states, planned_resources, states_of
from ...spec.bounded_parsing import parse_document, text_of
from ..control import calls, clock, planned, resources
from ..control.call_code import curl_command, failure_rule, python_code
from ..control.saved_state import restore_shown, shown_snapshot
from ..control.seed_calls import seed_of_calls
from ..control.state_filter import in_state
from ..control.unicode import check_unicode
from ..problems import Problem
from ..requests import LARGEST_SNAPSHOT, integer_of
from ..served import Served
from .documents import body_of, document_json, with_known_query
from .responses import LargeResponse, json_response

MOST_RESOURCES = 1000
DEFAULT_LIMIT = 50
GREATEST = 999_999_999
YAML = "application/yaml"
SEED_REMEDY = "send a list of calls, such as `- CreateWorkspace: {name: garden}`, or a snapshot"


class Interface:
    """Handlers of the HTTP interface.

    Args:
        served: The fake with its interface.
    """

    def __init__(self, served: Served) -> None:
        self._served = served
        self._fake = served.fake

    def routes(self) -> list[Route]:
        """Return the routes."""
        table = {
            "/openapi.json": {"GET": self.openapi},
            "/health": {"GET": self.health},
            "/operations": {"GET": self.operations},
            "/state": {"GET": self.state},
            "/state/{kind}": {"GET": self.resources},
            "/state/{kind}/{id:path}": {"GET": self.resource},
            "/calls": {"GET": self.calls, "DELETE": self.clear_calls},
            "/calls/{number:int}": {"GET": self.call},
            "/clock": {"GET": self.clock, "PATCH": self.set_clock},
            "/clock/advance": {"POST": self.advance},
            "/failures": {"GET": self.failures, "POST": self.plan_failure, "DELETE": self.remove_failures},
            "/failures/{id}": {"DELETE": self.remove_failures},
            "/outcomes": {"GET": self.outcomes, "POST": self.plan_outcome, "DELETE": self.remove_outcomes},
            "/outcomes/{id}": {"DELETE": self.remove_outcomes},
            "/reset": {"POST": self.reset},
            "/snapshot": {"GET": self.snapshot, "PUT": self.restore},
            "/seed": {"GET": self.seed, "POST": self.apply_seed},
            "/events": {"GET": self.events},
        }
        return [
            Route(f"/_fake/api{path}", with_known_query(path, method, handler), methods=[method])
            for path, handlers in table.items()
            for method, handler in handlers.items()
        ]

    async def openapi(self, _request: Request) -> Response:
        """Return the OpenAPI document of the interface."""
        return Response(document_json(), media_type="application/json")

    async def health(self, _request: Request) -> Response:
        """Return that the fake is running, for health checks of containers."""
        return json_response({"status": "ok"})

    async def operations(self, _request: Request) -> Response:
        """Return the operations of the fake, for which failures can be planned."""
        found = [
            {"id": one.id, "resource": one.resource, "method": one.method, "path": one.path}
            for one in OPERATIONS.values()
        ]
        return json_response({"operations": found})

    async def state(self, _request: Request) -> Response:
        """Return the types of the stored resources, with numbers by state."""
        now, found = await resources.counted_kinds(self._fake)
        kinds = [
            {"kind": kind, "count": states.total(), "states": {name: count for (name, _), count in states.items()}}
            for kind, states in found.items()
        ]
        return json_response({"now": now, "kinds": kinds})

    async def resources(self, request: Request) -> Response:
        """Return the stored resources of a type, with their states over time."""
        kind = str(request.path_params["kind"])
        resources.check_kind(kind)
        state = request.query_params.get("state", "")
        limit = integer_of(request, "limit", DEFAULT_LIMIT, 1, MOST_RESOURCES) or DEFAULT_LIMIT
        offset = integer_of(request, "offset", 0, 0, GREATEST) or 0
        with self._fake.transaction():
            now = self._fake.clock.now()
            found = in_state(self._fake, kind, state, now)
            shown = [asdict(resources.view(one, now)) for one in found[offset : offset + limit]]
        return json_response({"now": now, "total": len(found), "resources": shown})

    async def resource(self, request: Request) -> Response:
        """Return a stored resource with its fields."""
        kind, key = str(request.path_params["kind"]), str(request.path_params["id"])
        with self._fake.transaction():
            now = self._fake.clock.now()
            found = resources.find(self._fake, kind, key, request.query_params.get("within"))
            return json_response({**asdict(resources.view(found, now)), "fields": resources.shown_fields(found)})

    async def calls(self, request: Request) -> Response:
        """Return the recorded calls, the newest first, or those after a number, the oldest first."""
        chosen = calls.Filter(
            **{name: request.query_params.get(name, "") for name in ("operation", "method", "status", "text")}
        )
        limit = integer_of(request, "limit", DEFAULT_LIMIT, 1, calls.MOST_LISTED) or DEFAULT_LIMIT
        before = integer_of(request, "before", None, 0, GREATEST)
        after = integer_of(request, "after", None, 0, GREATEST)
        found, more = calls.listed(self._fake, chosen, limit=limit, before=before, after=after)
        recorded = self._fake.calls
        return json_response(
            {
                "total": recorded.total,
                "kept": len(recorded),
                "next": found[-1][0] if more else None,
                "calls": [asdict(calls.call_view(number, call)) for number, call in found],
            }
        )

    async def call(self, request: Request) -> Response:
        """Return a recorded call, with code to copy."""
        number = int(request.path_params["number"])
        call = calls.call_of(self._fake, number)
        view = calls.call_view(number, call)
        code = {
            "python": python_code(call, view),
            "curl": curl_command(view, request.headers.get("host", "")),
            "failure": json.loads(failure_rule(view)),
        }
        return json_response({**asdict(view), "code": code})

    async def clear_calls(self, _request: Request) -> Response:
        """Remove all recorded calls."""
        return json_response({"removed": calls.clear(self._fake)})

    async def clock(self, _request: Request) -> Response:
        """Return the clock of the fake."""
        with self._fake.transaction():
            return json_response(asdict(clock.clock_view(self._fake)))

    async def set_clock(self, request: Request) -> Response:
        """Stop or resume the clock, or set its speed."""
        body = body_of(await self._served.bodies.read(request), "ClockSettings")
        clock.set_clock(self._fake, paused=body.get("paused"), speed=body.get("speed"))
        return await self.clock(request)

    async def advance(self, request: Request) -> Response:
        """Move the clock forward."""
        body = body_of(await self._served.bodies.read(request), "Advance")
        if "seconds" in body:
            clock.advance(self._fake, body["seconds"])
        else:
            clock.advance_to_next_change(self._fake)
        return await self.clock(request)

    async def failures(self, _request: Request) -> Response:
        """Return the planned and random failures."""
        with self._fake.transaction():
            return json_response({"failures": list(map(planned.failure_json, planned.failures(self._fake)))})

    async def plan_failure(self, request: Request) -> Response:
        """Plan a failure."""
        planned.plan_failure(self._fake, body_of(await self._served.bodies.read(request), "NewFailure"))
        return await self.failures(request)

    async def remove_failures(self, request: Request) -> Response:
        """Remove failures."""
        identity = str(request.path_params.get("id", ""))
        operation = request.query_params.get("operation", "")
        removed = planned.remove_failures(self._fake, operation=operation, identity=identity)
        return _removed(removed, identity, "failure", "/_fake/api/failures")

    async def outcomes(self, _request: Request) -> Response:
        """Return the planned outcomes, and the states that can be planned."""
        with self._fake.transaction():
            found = [asdict(one) for one in planned.outcomes(self._fake)]
        choices = [
            {
                "resource": resource,
                "states": list(states_of(resource)),
                "deletion_states": [resources.state_label(resource, one) for one in deletion_states(resource)],
                "slow_start": resource in SLOW_STARTERS,
            }
            for resource in planned_resources()
        ]
        return json_response({"outcomes": found, "choices": choices})

    async def plan_outcome(self, request: Request) -> Response:
        """Plan outcomes, or a delay."""
        planned.plan_outcome(self._fake, body_of(await self._served.bodies.read(request), "NewOutcome"))
        return await self.outcomes(request)

    async def remove_outcomes(self, request: Request) -> Response:
        """Remove planned outcomes."""
        identity = str(request.path_params.get("id", ""))
        resource = request.query_params.get("resource", "")
        removed = planned.remove_outcomes(self._fake, resource=resource, identity=identity)
        return _removed(removed, identity, "outcome", "/_fake/api/outcomes")

    async def reset(self, request: Request) -> Response:
        """Return to the state at the start, or remove everything."""
        body = body_of(await self._served.bodies.read(request), "Reset")
        async with self._served.large.turn():
            await self._served.start.reset(empty=body.get("to") == "empty")
        return await self.state(request)

    async def snapshot(self, _request: Request) -> Response:
        """Return a snapshot without logins and secrets."""
        async with self._served.large.turn():
            parts = await shown_snapshot(self._fake)
        return LargeResponse(parts, {"Content-Disposition": 'attachment; filename="fake-snapshot.json"'})

    async def restore(self, request: Request) -> Response:
        """Restore a snapshot."""
        raw = await self._served.bodies.read(request, LARGEST_SNAPSHOT)
        async with self._served.large.turn():
            await restore_shown(self._fake, raw)
        return await self.state(request)

    async def seed(self, _request: Request) -> Response:
        """Return the recorded calls that changed something, as a seed."""
        headers = {"Content-Disposition": 'attachment; filename="seed.yaml"'}
        return Response(seed_of_calls(self._fake), headers=headers, media_type=YAML)

    async def apply_seed(self, request: Request) -> Response:
        """Apply a seed: a list of calls, or a snapshot, in YAML or JSON. If it fails, nothing is changed."""
        raw = await self._served.bodies.read(request)
        try:
            seed = parse_document(text_of(raw))
        except ValueError as error:
            raise Problem(400, f"the seed {error}", SEED_REMEDY, "body") from error
        check_unicode(seed)
        async with self._served.large.turn():
            await self._apply(seed)
        return await self.state(request)

    async def _apply(self, seed: Any) -> None:
        """Apply a seed.

        Raises:
            Problem: The seed is invalid, or a call in it fails. The fake is not changed.
        """
        if isinstance(seed, dict) and "format" in seed:
            await restore_shown(self._fake, seed)
            return
        if not isinstance(seed, list):
            # `FakeModelArts.seed` takes a string as the path of a file, which callers must not read.
            raise Problem(400, "the seed is neither a list of calls nor a snapshot", SEED_REMEDY, "body")
        async with self._served.seeding.turn():
            try:
                await asyncio.to_thread(self._fake.seed, cast("list[Any]", seed))
            except ValueError as error:
                raise Problem(400, str(error), "correct the seed; the state was not changed", "body") from error

    async def events(self, request: Request) -> Response:
        """Report changes as server-sent events."""
        if request.method == "HEAD":  # a stream would never end
            return Response(media_type="text/event-stream")
        changes = self._served.changes
        changes.check_room()
        return StreamingResponse(changes.stream(), media_type="text/event-stream")


def _removed(count: int, identity: str, what: str, where: str) -> Response:
    if identity and not count:
        raise Problem(404, f"no {what} has the ID {identity[:50]!r}", f"list them with GET {where}", "path: id")
    return json_response({"removed": count})
