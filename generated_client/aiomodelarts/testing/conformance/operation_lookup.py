"""Lookup of the operation of a recorded request."""

from __future__ import annotations

import re
from functools import cache

from ..spec.contracts import Contract, contracts


def contract_at(method: str, target: str) -> Contract | None:
    """Return the contract of the operation at a URL, or None if there is none.

    Args:
        method: HTTP method.
        target: Path and query as sent.
    """
    path = target.partition("?")[0]
    found = (
        contract for pattern, contract in _patterns().get((method, path.count("/")), ()) if pattern.fullmatch(path)
    )
    return next(found, None)


@cache
def _patterns() -> dict[tuple[str, int], list[tuple[re.Pattern[str], Contract]]]:
    """Return contracts by method and path depth, paths with fewer placeholders first.

    The order keeps `services/specifications` from matching the path of a service.
    """
    found: dict[tuple[str, int], list[tuple[re.Pattern[str], Contract]]] = {}
    for contract in sorted(contracts().values(), key=lambda one: one.operation.path.count("{")):
        operation = contract.operation
        parts = re.split(r"({\w+})", operation.path)
        pattern = "".join("[^/]*" if part.startswith("{") else re.escape(part) for part in parts)
        place = (operation.method, operation.path.count("/"))
        found.setdefault(place, []).append((re.compile(pattern), contract))
    return found
