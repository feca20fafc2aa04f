"""Calls about several things at once, some of which may fail."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from ..lists import Row
from ..replies import Fault, Reply

Entry = TypeVar("Entry")


def results_of(entries: Iterable[Entry], act: Callable[[Entry], Row | None]) -> list[Row]:
    """What became of each thing, in the order of the call; a refused one does not keep the others from being done.

    Args:
        entries: The things.
        act: Does it, raises `Fault` where it can't, and may tell more about the result.
    """
    results: list[Row] = []
    for entry in entries:
        try:
            results.append({"success": True, **(act(entry) or {})})
        except Fault as fault:
            results.append({"success": False, "error_code": fault.code, "error_msg": fault.message})
    return results


def batch_reply(results: list[Row], *, always: bool = False) -> Reply:
    """The answer to a call about several things; the single results stand in it when one failed, or always."""
    failed = [result for result in results if not result["success"]]
    body: dict[str, Any] = {"success": not failed}
    if failed:
        body |= {key: failed[0][key] for key in ("error_code", "error_msg")}
    if failed or always:
        body["results"] = results
    return Reply(body)
