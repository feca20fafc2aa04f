"""Requests about several items, some of which may fail."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from ..handlers.lists import Row
from ..spec.replies import Fault, Reply

Entry = TypeVar("Entry")


def results_of(entries: Iterable[Entry], act: Callable[[Entry], Row | None]) -> list[Row]:
    """Process each item and return the results in the order of the request; a failure does not stop the rest.

    Args:
        entries: Items of the request.
        act: Function that processes an item. It raises `Fault` on failure and may return fields to add to the result.

    Returns:
        One result per item, with `success` and, after a failure, `error_code` and `error_msg`.
    """
    results: list[Row] = []
    for entry in entries:
        try:
            results.append({"success": True, **(act(entry) or {})})
        except Fault as fault:
            results.append({"success": False, "error_code": fault.code, "error_msg": fault.message})
    return results


def any_succeeded(results: list[Row]) -> bool:
    """Return whether a batch request changed anything."""
    return any(result["success"] for result in results)


def batch_reply(results: list[Row], *, always: bool = False) -> Reply:
    """Return the response to a batch request.

    Args:
        results: Results of the items.
        always: Whether to include the results even if all items succeeded.
    """
    failed = [result for result in results if not result["success"]]
    body: dict[str, Any] = {"success": not failed}
    if failed:
        body |= {key: failed[0][key] for key in ("error_code", "error_msg")}
    if failed or always:
        body["results"] = results
    return Reply(body)
