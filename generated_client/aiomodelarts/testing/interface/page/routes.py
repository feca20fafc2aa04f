"""Routes of the page."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qs, urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from ..access import PAGE
from ..api.documents import body_of
from ..control import calls, clock, planned, resources
from ..control.call_code import curl_command, failure_rule, python_code
from ..problems import Problem
from ..requests import integer_of
from ..served import Served
from . import views
from .call_summaries import CallSummaries
from .rendering import STATIC, render, static_file

GREATEST = 999_999_999
LONGEST_CODE = 100_000
ADVANCES = {"minute": 60.0, "hour": 3600.0}


class Page:
    """Handlers of the page.

    Args:
        served: The fake with its interface.
    """

    def __init__(self, served: Served) -> None:
        self._served = served
        self._fake = served.fake
        self._summaries = CallSummaries()

    def routes(self) -> list[Route]:
        """Return the routes."""
        shown = {
            "": self.resources,
            "resources/{kind}": self.resource,
            "resources/{kind}/{id:path}": self.resource,
            "calls": self.calls,
            "calls/{number:int}": self.call,
            "plans": self.plans,
            "state": self.state,
            "clock": self.clock,
        }
        actions = {
            "clock": self.change_clock,
            "calls/clear": self.clear_calls,
            "failures": self.plan_failure,
            "failures/remove": self.remove_failure,
            "outcomes": self.plan_outcome,
            "outcomes/remove": self.remove_outcome,
            "reset": self.reset,
        }
        return [
            Route(PAGE.rstrip("/"), self.entrance, methods=["GET"]),
            Route(f"{STATIC}/{{name}}", self.static, methods=["GET"]),
            *(Route(f"{PAGE}{path}", handler, methods=["GET"]) for path, handler in shown.items()),
            *(Route(f"{PAGE}{path}", handler, methods=["POST"]) for path, handler in actions.items()),
        ]

    async def entrance(self, _request: Request) -> Response:
        """Redirect to the page."""
        return RedirectResponse(PAGE, 308)

    async def static(self, request: Request) -> Response:
        """Return a style sheet, a script or an image."""
        return static_file(str(request.path_params["name"]))

    async def resources(self, request: Request) -> Response:
        """Show the resources."""
        kind = request.query_params.get("kind", "")
        if kind:
            resources.check_kind(kind)
        offset = integer_of(request, "offset", 0, 0, GREATEST) or 0
        with self._fake.transaction():
            values = views.resources_view(self._fake, kind, offset)
            return render("resources.html", **self._frame(request, "resources"), **values)

    async def resource(self, request: Request) -> Response:
        """Show a resource."""
        kind = str(request.path_params["kind"])
        key = str(request.path_params.get("id", request.query_params.get("id", "")))
        with self._fake.transaction():
            found = resources.find(self._fake, kind, key, request.query_params.get("within"))
            one = resources.view(found, self._fake.clock.now())
            fields = resources.shown_fields(found)
            return render("resource.html", **self._frame(request, "resources"), one=one, fields=fields)

    async def calls(self, request: Request) -> Response:
        """Show the calls."""
        with self._fake.transaction():
            return render("calls.html", **self._frame(request, "calls"), **self._listed(request))

    async def call(self, request: Request) -> Response:
        """Show a call beside the others."""
        number = int(request.path_params["number"])
        recorded = calls.call_of(self._fake, number)
        view = calls.call_view(number, recorded)
        rule = failure_rule(view)
        snippets = [
            (
                name,
                label,
                code if len(code) <= LONGEST_CODE else f"Too long to show. GET {PAGE}api/calls/{number} has it.",
            )
            for name, label, code in (
                ("code-python", "Python", python_code(recorded, view)),
                ("code-curl", "curl", curl_command(view, request.headers.get("host", ""))),
                ("code-failure", "failure rule", rule),
            )
        ]
        with self._fake.transaction():
            values = self._frame(request, "calls") | self._listed(request)
            values |= {"call": view, "rule": rule, "snippets": snippets}
            return render("calls.html", **values)

    async def plans(self, request: Request) -> Response:
        """Show failures and outcomes."""
        operation, resource = (request.query_params.get(name, "") for name in ("operation", "resource"))
        with self._fake.transaction():
            values = views.plans_view(self._fake, operation, resource)
            return render("plans.html", **self._frame(request, "plans"), **values)

    async def state(self, request: Request) -> Response:
        """Show snapshots and seeds."""
        with self._fake.transaction():
            return render("state.html", **self._frame(request, "state"))

    async def clock(self, request: Request) -> Response:
        """Return the clock and the menu alone."""
        with self._fake.transaction():
            return render("live.html", **self._frame(request, request.query_params.get("active", "")))

    async def change_clock(self, request: Request) -> Response:
        """Stop, resume, accelerate or advance the clock."""
        form = await self._form(request)
        action = form.get("action", "")
        if action in ADVANCES:
            clock.advance(self._fake, ADVANCES[action])
        elif action == "next":
            clock.advance_to_next_change(self._fake)
        elif action == "speed":
            clock.set_clock(self._fake, paused=None, speed=_number(form, "speed", 1, clock.FASTEST))
        elif action in ("pause", "resume"):
            clock.set_clock(self._fake, paused=action == "pause", speed=None)
        else:
            raise Problem(400, "this change of the clock is unknown", "use the buttons of the page", "body: action")
        self._served.notify()
        if "hx-request" not in request.headers:
            return self._back(form, PAGE)
        with self._fake.transaction():
            return render("clock.html", **self._frame(request, form.get("active", ""), form.get("back", PAGE)))

    async def clear_calls(self, request: Request) -> Response:
        """Remove all recorded calls."""
        calls.clear(self._fake)
        return self._back(await self._form(request), f"{PAGE}calls")

    async def plan_failure(self, request: Request) -> Response:
        """Plan a failure."""
        form = await self._form(request)
        if "rule" in form:
            planned.plan_failure(self._fake, body_of(form["rule"].encode(), "NewFailure"))
        else:
            if form.get("preset") not in views.PRESETS:
                raise Problem(400, "this kind of failure is unknown", "choose one of those on the page", "body: preset")
            rule: dict[str, Any] = {"operation": form.get("operation", "").strip() or "*"}
            if form.get("status", "").strip():
                rule |= {"status": int(_number(form, "status", 200, 599)), "code": form.get("code", "")}
            else:
                rule |= views.PRESETS[form["preset"]][2]
            if form.get("share", "").strip():
                rule["share"] = _number(form, "share", 0.0001, 100) / 100
            else:
                rule["times"] = int(_number(form, "times", 1, planned.MOST_TIMES))
            planned.plan_failure(self._fake, body_of(json.dumps(rule).encode(), "NewFailure"))
        return self._back(form, f"{PAGE}plans")

    async def remove_failure(self, request: Request) -> Response:
        """Remove a failure."""
        form = await self._form(request)
        planned.remove_failures(self._fake, identity=form.get("id", "") or "none")
        return self._back(form, f"{PAGE}plans")

    async def plan_outcome(self, request: Request) -> Response:
        """Plan an outcome or a delay."""
        form = await self._form(request)
        change, _, value = form.get("end", "").partition(":")
        times = int(_number(form, "times", 1, 100))
        plan: dict[str, Any] = {"resource": form.get("resource", "")}
        if change == "slow":
            plan["seconds"] = int(_number({"end": value}, "end", 1, 3600))
            for _ in range(times):
                planned.plan_outcome(self._fake, plan)
        else:
            plan |= {"states": [value] * times, "deletion": change == "deletion"}
            planned.plan_outcome(self._fake, plan)
        return self._back(form, f"{PAGE}plans?{urlencode({'resource': plan['resource']})}")

    async def remove_outcome(self, request: Request) -> Response:
        """Remove an outcome."""
        form = await self._form(request)
        planned.remove_outcomes(self._fake, identity=form.get("id", "") or "none")
        return self._back(form, f"{PAGE}plans")

    async def reset(self, request: Request) -> Response:
        """Return to the start, or remove everything."""
        form = await self._form(request)
        async with self._served.large.turn():
            await self._served.start.reset(empty=form.get("to") == "empty")
        return self._back(form, PAGE)

    def _listed(self, request: Request) -> dict[str, Any]:
        query = request.query_params
        chosen = calls.Filter(status=query.get("status", ""), text=query.get("text", ""))
        before = integer_of(request, "before", None, 0, GREATEST)
        return views.calls_view(self._fake, chosen, before, self._summaries)

    def _frame(self, request: Request, active: str, page: str = "") -> dict[str, Any]:
        query = f"?{request.url.query}" if request.url.query else ""
        here = f"{request.url.path}{query}"
        return views.frame(self._fake, active, here, page or here)

    async def _form(self, request: Request) -> dict[str, str]:
        raw = await self._served.bodies.read(request)
        try:
            fields = parse_qs(raw.decode(), keep_blank_values=True, strict_parsing=bool(raw), max_num_fields=50)
        except ValueError as error:
            raise Problem(400, "the form is unreadable", "send it from the page", "body") from error
        return {name: values[-1] for name, values in fields.items()}

    def _back(self, form: dict[str, str], usual: str) -> Response:
        """Return a redirection to a page of this fake."""
        self._served.notify()
        back = form.get("back", "")
        return RedirectResponse(back if back.startswith(PAGE) else usual, 303)


def _number(form: dict[str, str], name: str, least: float, most: float) -> float:
    try:
        value = float(form.get(name, ""))
    except ValueError:
        value = -1.0
    if not least <= value <= most:
        raise Problem(400, f"{name} is not a number from {least:g} to {most:g}", "correct it", f"body: {name}")
    return value
