"""Recorded calls as code to copy: Python, a curl command and a planned failure."""

from __future__ import annotations

import json
import pprint
import shlex
from typing import Any, cast
from urllib.parse import parse_qs

from attrs import evolve

from ....operations import OPERATIONS
from ...scripting.recorded_calls import Recorded
from .argument_names import arguments_of, method_makes, path_values
from .calls import CallView

LINE_LENGTH = 88
WRONG_TYPE = "is not of type"
SENT_HEADERS = ("content-type", "x-language")


def python_code(call: Recorded, view: CallView) -> str:
    """Return a call as a statement of a program with an open `client`, without secrets.

    Args:
        call: The call.
        view: The same call without secrets.
    """
    operation = OPERATIONS[call.operation]
    shown = evolve(call, path=view.path, query=view.query, body=view.body)
    arguments = [f"{name}={_literal(value)}" for name, value in arguments_of(shown).items()]
    method = f"await client.{operation.resource}.{operation.name}"
    # The client refuses arguments of the wrong type before it sends them.
    if not method_makes(shown) or any(WRONG_TYPE in one.reason for one in view.findings if one.part != "response"):
        given = {"path_values": path_values(operation, shown.path), "query": _query(shown.query), "json": shown.body}
        named = [f"{name}={_literal(value)}" for name, value in given.items() if value not in ({}, None)]
        arguments = [_literal(operation.method), _literal(operation.path), *named]
        method = "await client.request"
    line = f"{method}({', '.join(arguments)})"
    if len(line) <= LINE_LENGTH and "\n" not in line:
        return line
    inner = ",\n".join(arguments).replace("\n", "\n    ")
    return f"{method}(\n    {inner},\n)"


def _query(query: str) -> dict[str, str | list[str]]:
    found = parse_qs(query, keep_blank_values=True)
    return {name: values if len(values) > 1 else values[0] for name, values in found.items()}


def _literal(value: Any) -> str:
    return pprint.pformat(value, width=LINE_LENGTH - 8, sort_dicts=False)


def curl_command(view: CallView, host: str) -> str:
    """Return a call as a curl command for a shell with the variable `TOKEN`, without secrets.

    Args:
        view: The call.
        host: Host and port of the fake. Those in the headers of the call may be of a page that lured a browser to it.
    """
    query = f"?{view.query}" if view.query else ""
    parts = ["curl", "--request", view.method, "--header", '"X-Auth-Token: $TOKEN"']
    for name in SENT_HEADERS:
        if name in view.headers:
            parts += ["--header", shlex.quote(f"{name}: {view.headers[name]}")]
    if view.body is not None:
        parts += ["--data", shlex.quote(json.dumps(view.body, ensure_ascii=False))]
    return " ".join([*parts, shlex.quote(f"http://{host}{view.path}{query}")])


def failure_rule(view: CallView) -> str:
    """Return a planned failure of the same operation, as JSON for `POST /_fake/api/failures` and for fault files.

    It fails like the call, or with status 500 if the call succeeded.
    """
    rule: dict[str, Any] = {"operation": view.operation}
    response = cast("dict[str, Any]", view.response) if isinstance(view.response, dict) else {}
    if view.status == 0:
        rule["reset"] = True
    elif view.failed:
        rule["status"] = view.status
        rule["code"] = str(response.get("error_code", ""))
        rule["message"] = str(response.get("error_msg") or response.get("error_message") or "planned fault")
    else:
        rule |= {"status": 500, "code": "ModelArts.0101", "message": "Internal error."}
    return json.dumps({**rule, "times": 1}, ensure_ascii=False)
