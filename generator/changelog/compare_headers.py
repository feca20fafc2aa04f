"""Compare the headers of responses, which callers read with `client.with_raw_response`."""

from typing import Any

from ..spec.bundle import resolve
from .change import Reporter
from .matched_operations import Method
from .wire_shapes import wire_shape


def compare_headers(before: Method, after: Method, report: Reporter) -> None:
    """Report headers of successful responses that were added, removed or changed."""
    old, new = _headers(before), _headers(after)
    for key, (name, header) in old.items():
        if key not in new:
            report("answer-header-removed", f"no longer returns the header `{name}`")
        elif wire_shape(before.document, header) != wire_shape(after.document, new[key][1]):
            report("answer-header-changed", f"returns the header `{name}` in another form")
    for key, (name, _) in new.items():
        if key not in old:
            report("answer-header-added", f"returns the header `{name}`")


def _headers(method: Method) -> dict[str, tuple[str, Any]]:
    """Return name and definition of each header by its name in lower case, as HTTP compares names."""
    found: dict[str, tuple[str, Any]] = {}
    responses = method.operation.get("responses", {})
    for code in method.success_codes:
        for name, header in resolve(method.document, responses[code]).get("headers", {}).items():
            found.setdefault(name.lower(), (name, resolve(method.document, header)))
    return found
